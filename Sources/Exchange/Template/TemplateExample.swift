import OrganisationGraph
import Tables

/// One example row. Whatever it names is invented, and it is never taken in.
enum TemplateExample {
  static func cell(of field: FieldSchema, in kind: TemplateKind, _ language: Language) -> Cell? {
    switch field.type {
    case .identity: return .text(TemplateRow.example(language) + identity(of: kind.entity, kind.organisation))
    case .reference(let target):
      // What has not ended has no successor, and what a person got is no award of a unit.
      if ["successor", "unit", "person"].contains(field.name),
        ![.post, .electedPerson, .conversionCase].contains(kind.entity)
      {
        return nil
      }
      if target == .organisation {
        return .text(identity(of: target, field.name == "parent" ? .communityFederation : kind.organisation))
      }
      return .text(identity(of: target, nil))
    case .phone: return .text("0311-82000000")
    case .code: return .text("139907001001")
    case .count: return .number(Double(count(of: field.name)))
    case .flag: return .text(Term("是", "yes")(language))
    case .date: return date(of: field.name)
    case .choice(let vocabulary, let words, _): return choice(field, vocabulary, words, kind, language)
    case .text: return text(of: field.name, kind).map { .text($0(language)) }
    }
  }

  private static func identity(of kind: EntityKind, _ organisation: OrganisationKind?) -> String {
    switch kind {
    case .region: "Q1-01"
    case .unit: "D-001"
    case .organisation:
      switch organisation {
      case .microHome: "W-0001"
      case .emergingFederation: "S-001"
      case .institutionFederation: "J-001"
      default: "Z-101"
      }
    case .relation: "G-001"
    case .cover: "F-001"
    case .person: "P-0001"
    case .post: "R-0001"
    case .conversionCase: "H-001"
    case .caseEvent: "E-0001"
    case .election: "L-001"
    case .electedPerson: "LR-001"
    case .activity: "A-001"
    case .award: "Y-001"
    case .rating: "X-2022"
    case .target: "M-1"
    case .reportedFigure: "B-01"
    case .disposition: "N-001"
    }
  }

  private static func count(of field: String) -> Int {
    let numbers = [
      "birthYear": 1980, "termNumber": 1, "termYears": 5, "star": 3, "stars": 3, "sessions": 1, "number": 1,
    ]
    return numbers[field] ?? 12
  }

  private static func date(of field: String) -> Cell? {
    if field == "validTo" { return nil }
    let year = field == "termEnd" ? 2026 : 2021
    return CellDate(year: year, month: 6, day: 18).map { .date($0) } ?? nil
  }

  private static func choice(
    _ field: FieldSchema, _ vocabulary: String, _ words: [String], _ kind: TemplateKind, _ language: Language
  ) -> Cell? {
    if field.name == "endReason" { return nil }
    if field.name == "kind", let organisation = kind.organisation {
      return .text(Glossary.word(organisation)(language))
    }
    let preferred = ["community", "residentialCommunity", "communityFederation", "active", "microHomes"]
    guard let word = words.first(where: preferred.contains) ?? words.first else { return nil }
    return .text(Glossary.choice(vocabulary, word)(language))
  }

  private static func text(of field: String, _ kind: TemplateKind) -> Term? {
    switch (field, kind.entity) {
    case ("name", .person): Term("张三", "Zhang San")
    case ("name", .region): Term("示例社区", "Example community")
    case ("name", .unit): Term("示例有限公司", "Example company")
    case ("name", .organisation):
      kind.organisation == .microHome ? Term("示例微家", "Example micro-home") : Term("示例妇女联合会", "Example federation")
    case ("name", .award): Term("巾帼文明岗", "Women's model post")
    case ("name", _): Term("示例", "Example")
    case ("creditCode", _): Term("91130107MA0EXAMPLX", "91130107MA0EXAMPLX")
    case ("checklist", _): Term("有牌、有人、有制度", "plate、people、rules")
    case ("place", _): Term("社区党群服务中心二楼", "Community centre, second floor")
    case ("politicalStatus", _): Term("中共党员", "Party member")
    case ("education", _): Term("本科", "University")
    case ("programme", _): Term("星级评定", "Star rating")
    case ("finding", _): Term("L20.none region Q1-01", "L20.none region Q1-01")
    case ("note", _): Term("这一行是示例，导入时不计，可以删去", "An example; it is not imported and may be deleted")
    default: nil
    }
  }
}
