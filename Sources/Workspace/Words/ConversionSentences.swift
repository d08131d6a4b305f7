import Conversion
import OrganisationGraph

/// What is said of the rule by which a conversion is done.
enum ConversionSentences {
  /// - Parameter drive: the drive that is counted; 会改联 of institutions, where nil.
  static func rule(_ rules: ConversionRules, _ drive: Drive? = nil) -> Term {
    let drive = drive ?? rules.drive(of: .institutionCommittee)
    let all = drive.doneNeedsAll.map(Glossary.word)
    let any = drive.doneNeedsAny.map(Glossary.word)
    let settled = Term(
      any.isEmpty ? "" : "，且有\(any.map(\.chinese).joined(separator: "或"))",
      any.isEmpty ? "" : " with \(any.map(\.english).joined(separator: " or "))")
    let meant = meant(by: drive, rules)
    return Term(
      "口径：“完成”指经过\(all.map(\.chinese).joined(separator: "、"))\(settled.chinese)；\(meant.chinese)。",
      "Rule: done means past \(all.map(\.english).joined(separator: ", "))\(settled.english); \(meant.english).")
  }

  private static func meant(by drive: Drive, _ rules: ConversionRules) -> Term {
    guard drive.kind == .institutionCommittee else {
      return Term(
        "“\(drive.kind.isConversion ? "应改" : "应办")”为有记录且不是不具备条件、撤并的，及已完成、办理中的",
        "eligible is whatever has a case, unless it is ineligible or abolished")
    }
    return Term(
      "“应改”为女职工\(rules.minimumWomen)人及以上的机关事业单位，及已完成、办理中的",
      "eligible are institutions with \(rules.minimumWomen) women or more, and those done or in progress")
  }
}
