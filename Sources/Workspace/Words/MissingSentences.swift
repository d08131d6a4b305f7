import OrganisationGraph

/// What is said of the units that have neither committee nor federation.
enum MissingSentences {
  static func found(_ found: MissingBodies, _ minimum: Int) -> Term {
    let (blank, group, unknown, exempt) = (
      found.withoutBody.count, found.groupOnly.count, found.womenUnknown.count, found.exempt.count
    )
    var (chinese, english) = (
      "女职工\(minimum)人及以上、既没有妇委会也没有妇联的单位\(blank + group)家",
      "\(blank + group) units with \(minimum) women or more have neither committee nor federation"
    )
    if group > 0 {
      chinese += "，其中\(group)家有妇女小组"
      english += ", \(group) of them have a group"
    }
    (chinese, english) = (chinese + "。", english + ".")
    if unknown > 0 {
      chinese += "另有\(unknown)家女职工数未知。"
      english += " Of \(unknown) more the number of women is not known."
    }
    if exempt > 0 {
      chinese += "不适用的\(exempt)家不计。"
      english += " \(exempt) that are exempt are not counted."
    }
    return Term(chinese, english)
  }

  static func withoutBody(_ minimum: Int) -> Term {
    Term("没有任何妇女组织（女职工\(minimum)人及以上）", "No women's body at all (\(minimum) women or more)")
  }
  static let groupOnly = Term("只有妇女小组", "With a group only")
  static let womenUnknown = Term("女职工数未知", "Women unknown")
  static let exempt = Term("不适用", "Exempt")
  static let noCase = Term("（无）", "(none)")

  static func source(isSurvey: Bool) -> Term { isSurvey ? Term("摸底", "survey") : Term("单位表", "unit") }

  static func rule(_ kinds: [UnitKind], _ minimum: Int) -> Term {
    let words = kinds.map(Glossary.word)
    return Term(
      "口径：看\(words.map(\.chinese).joined(separator: "、"))；女职工数取单位表，没有的取会改联摸底数；单位自己有妇委会或妇联，或被它们组织覆盖的不列，村社兜底不算。",
      "Rule: looked at are \(words.map(\.english).joined(separator: ", ")); women by the sheet of units, else by the "
        + "survey of the case; left out is what hosts a committee or federation or is covered by one as an organisation, "
        + "a backstop being none.")
  }
}
