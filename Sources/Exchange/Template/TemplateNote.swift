import OrganisationGraph

/// What to fill in under a heading: whether it must be there, in which form, which words are permitted.
enum TemplateNote {
  static func text(of field: FieldSchema, in kind: TemplateKind) -> Term {
    let need = field.isRequired ? Term("必填", "Required") : Term("选填", "Optional")
    let form = form(of: field, in: kind)
    return Term("\(need.chinese)；\(form.chinese)", "\(need.english); \(form.english)")
  }

  private static func form(of field: FieldSchema, in kind: TemplateKind) -> Term {
    switch field.type {
    case .identity: Term("台账里已有的照抄编号，新增的自编一个，不与别的重复", "the ledger's ID, or a new one that no other row has")
    case .text where field.name == "creditCode": Term("18位，设为文本", "18 characters, as text")
    case .text: Term("文字，一行写完", "text on one line")
    case .phone: Term("手机或座机，设为文本，不填身份证号", "telephone number, as text; no identity numbers")
    case .code: Term("6位、9位或12位数字，设为文本", "6, 9 or 12 digits, as text")
    case .count: Term("整数；不知道请留空，没有填0", "whole number; empty where not known, 0 for none")
    case .flag: Term("是或否；不知道请留空", "yes or no; empty where not known")
    case .date: Term("日期；只知道年月写2021-06，只知道年写2021", "date; 2021-06 or 2021 where no more is known")
    case .reference(let target):
      Term("填“\(Glossary.entity(target).chinese)”表里的编号", "an ID of the sheet of \(Glossary.entity(target).english)")
    case .choice(let vocabulary, let words, _): choice(vocabulary, words, field, kind)
    }
  }

  private static func choice(
    _ vocabulary: String, _ words: [String], _ field: FieldSchema, _ kind: TemplateKind
  ) -> Term {
    if field.name == "kind", let organisation = kind.organisation {
      let word = Glossary.word(organisation)
      return Term("填“\(word.chinese)”", "“\(word.english)”")
    }
    let terms = words.map { Glossary.choice(vocabulary, $0) }
    return Term(
      "从下拉中选：" + terms.map(\.chinese).joined(separator: "、"), "one of: " + terms.map(\.english).joined(separator: ", "))
  }
}
