import Conversion
import Coverage
import OrganisationGraph

/// What is said of changes and of the figures that they move.
enum ComparisonSentences {
  static func cause(_ cause: ChangeCause) -> Term {
    switch cause {
    case .founded: Term("新建", "founded")
    case .closed: Term("撤销", "closed")
    case .merged: Term("合并", "merged")
    case .converted: Term("会改联", "converted")
    case .kindChanged: Term("类别变更", "kind changed")
    case .statusChanged: Term("状态变更", "status changed")
    case .moved: Term("改隶属或迁移", "moved")
    case .renamed: Term("更名", "renamed")
    case .termRenewed: Term("换届", "term renewed")
    case .codeChanged: Term("代码变更", "code changed")
    case .detailChanged: Term("其他变更", "other changes")
    case .postChanged: Term("任职变动", "posts changed")
    case .stageMoved: Term("环节变动", "stage moved")
    case .coverChanged: Term("覆盖变动", "coverage changed")
    case .relationChanged: Term("第二上级变动", "second superior changed")
    }
  }

  /// A cause with the kind of record in front where that is no organisation: 单位撤销.
  static func cause(_ cause: FigureCause) -> Term {
    let word = Self.cause(cause.cause)
    switch (cause.entity, cause.cause) {
    case (.organisation, .detailChanged): return Term("组织" + word.chinese, "organisations: " + word.english)
    case (.unit, .founded): return Term("单位新增", "units: new")
    case (.region, .founded): return Term("区域新增", "regions: new")
    case (.unit, _), (.region, _):
      let entity = Glossary.entity(cause.entity)
      return Term(entity.chinese + word.chinese, entity.english.lowercased() + ": " + word.english)
    default: return word
    }
  }

  static func figure(_ figure: NetworkFigure) -> Term {
    switch figure {
    case .organisations(let kind?): return Glossary.word(kind)
    case .organisations(nil): return Term("组织合计", "All organisations")
    case .women: return Term("社区（村）妇女数", "Women in the communities")
    case .conversion(let figure): return conversion(figure)
    case .coverage(let measure, let figure):
      let (title, part) = (CoverageSentences.title(measure), coverage(figure))
      return Term("\(title.chinese)：\(part.chinese)", "\(title.english): \(part.english)")
    }
  }

  /// The heading of a measure's rate.
  static func rate(_ measure: CoverageMeasure) -> Term {
    let title = CoverageSentences.title(measure)
    return Term("\(title.chinese)：覆盖率", "\(title.english): rate")
  }

  private static func conversion(_ figure: ConversionFigure) -> Term {
    switch figure {
    case .eligible: Term("会改联：应改", "Conversion: eligible")
    case .done: Term("会改联：已完成", "Conversion: done")
    case .inProgress: Term("会改联：办理中", "Conversion: in progress")
    }
  }

  private static func coverage(_ figure: CoverageFigure) -> Term {
    switch figure {
    case .eligible: Term("应建", "eligible")
    case .covered: Term("已建", "covered")
    case .unknown: Term("未知", "unknown")
    case .exempt: Term("不适用", "exempt")
    }
  }

  /// `+9`, `−2`, `0`.
  static func signed(_ number: Int) -> String {
    number == 0 ? "0" : (number > 0 ? "+" : "−") + Figures.number(abs(number))
  }

  /// The causes of a figure's change with what each did, gains and losses of one cause apart: 新建+9，会改联+3−3.
  static func split<Figure>(_ split: FigureSplit<Figure>, _ language: Language) -> String {
    split.byCause.map { cause, steps in
      let sums = [steps.filter { $0.difference > 0 }, steps.filter { $0.difference < 0 }]
        .map { $0.reduce(0) { $0 + $1.difference } }.filter { $0 != 0 }
      return Self.cause(cause)(language) + (language == .english ? " " : "") + sums.map(signed).joined()
    }.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// What a change consists of, after its names: the superior left and taken, the successor, the post.
  static func detail(_ change: NetworkChange, _ names: RecordNames, _ language: Language) -> String {
    let begins = change.nameBefore == nil
    let ends = change.nameAfter == nil
    switch change.entity {
    case .post, .cover, .relation:
      let place = change.organisation.map { names.name(.organisation, $0) } ?? ""
      let what = change.fields.map { names.words(begins ? $0.after : $0.before, of: $0.field, change.entity, language) }
      let verb = begins ? Term("起", "begins") : Term("止", "ends")
      return ([place] + what + [verb(language)]).filter { !$0.isEmpty }.joined(separator: " ")
    default:
      if begins || ends { return turn(change, begins: begins, names, language) }
      let kind: EntityKind = change.entity == .conversionCase ? .caseEvent : change.entity
      return change.fields.map { field in
        heading(field.field, kind, language) + (language == .chinese ? "：" : ": ")
          + names.words(field.before, of: field.field, kind, language) + "→"
          + names.words(field.after, of: field.field, kind, language)
      }.joined(separator: language == .chinese ? "；" : "; ")
    }
  }

  /// The heading of a field. What a record refers to is shown by name, so its heading is not that of an identity.
  private static func heading(_ field: String, _ kind: EntityKind, _ language: Language) -> String {
    let heading = Glossary.field(field, of: kind)(language)
    for ending in ["编号", " ID"] where heading.hasSuffix(ending) { return String(heading.dropLast(ending.count)) }
    return heading
  }

  /// What begins or ends: its kind and superior, and the one on the other side.
  private static func turn(
    _ change: NetworkChange, begins: Bool, _ names: RecordNames, _ language: Language
  ) -> String {
    let what = change.fields.map { field in
      names.words(begins ? field.after : field.before, of: field.field, change.entity, language)
    }
    let other = change.counterpart.map { id -> String in
      let name = "\(names.name(change.entity, id))（\(id)）"
      let english = "\(names.name(change.entity, id)) (\(id))"
      switch (change.cause, begins) {
      case (.merged, true): return Term("由\(name)等合并而成", "out of \(english) and others")(language)
      case (.merged, false): return Term("并入\(name)", "into \(english)")(language)
      case (.converted, true): return Term("由\(name)改成", "out of \(english)")(language)
      case (.converted, false): return Term("改为\(name)", "into \(english)")(language)
      default: return Term("由\(name)承接", "succeeded by \(english)")(language)
      }
    }
    return (what + [other].compactMap { $0 }).joined(separator: language == .chinese ? "，" : ", ")
  }
}
