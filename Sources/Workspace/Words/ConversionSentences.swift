import Conversion
import OrganisationGraph

/// What is said of the rule by which a conversion is done.
enum ConversionSentences {
  static func rule(_ rules: ConversionRules) -> Term {
    let drive = rules.drive(of: .institutionCommittee)
    let all = drive.doneNeedsAll.map(Glossary.word)
    let any = drive.doneNeedsAny.map(Glossary.word)
    return Term(
      "口径：“完成”指经过\(all.map(\.chinese).joined(separator: "、"))，且有\(any.map(\.chinese).joined(separator: "或"))；"
        + "“应改”为女职工\(rules.minimumWomen)人及以上的机关事业单位，及已完成、办理中的。",
      "Rule: done means past \(all.map(\.english).joined(separator: ", ")) with "
        + "\(any.map(\.english).joined(separator: " or ")); eligible are institutions with \(rules.minimumWomen) women "
        + "or more, and those done or in progress.")
  }
}
