import Coverage
import Exchange
import OrganisationGraph

/// What is said of records that may be one, and of a merger.
enum MergeSentences {
  static func likeness(_ likeness: NameLikeness) -> Term {
    switch likeness {
    case .sameCode: Term("信用代码相同", "the same credit code")
    case .same: Term("名称相同", "the same name")
    case .width: Term("只差全半角、括号或空格", "all but width, brackets, spaces")
    case .ending: Term("只差后缀", "all but the ending")
    case .oneCharacter: Term("只差一个字", "all but one character")
    }
  }

  /// The fields that a change moves, with both values; of a new record what it states, of a new version where it hangs and
  /// from when.
  static func fields(of change: RecordChange, _ names: RecordNames, _ language: Language) -> String {
    guard let new = change.new else { return Term("与已有的一条相同", "the same as another one")(language) }
    return new.kind.schema.compactMap { field -> String? in
      let before = change.old?.record[field.name] ?? .missing
      let after = new[field.name]
      if before == after || field.type == .identity { return nil }
      let isVersion = change.old == nil && new.kind.isVersioned
      if isVersion, !["name", "parent", "unit", "validFrom"].contains(field.name) { return nil }
      let heading = Glossary.field(field.name, of: new.kind)(language)
      let value = names.words(after, of: field.name, new.kind, language)
      guard change.old != nil else { return "\(heading) \(value)" }
      return "\(heading) \(names.words(before, of: field.name, new.kind, language))→\(value)"
    }.joined(separator: language == .chinese ? "；" : "; ")
  }
}
