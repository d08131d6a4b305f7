import Conversion
import OrganisationGraph

/// What is said of the rule by which a conversion is done.
enum ConversionSentences {
  /// What an election must satisfy.
  static func election(_ rules: ElectionRules) -> Term {
    let quorum = rules.quorum
    return Term(
      "选举：女职工\(rules.assemblyUpTo)人及以下开妇女大会，超过的开妇女代表大会，代表不少于\(rules.minimumDelegates)人；"
        + "实到不少于应到的\(quorum.denominator)分之\(quorum.numerator)；执委\(rules.executives.least)至\(rules.executives.most)人，"
        + "副主席\(rules.viceChairs.least)至\(rules.viceChairs.most)人"
        + (rules.isContested ? "；执委差额选举。" : "。"),
      "Elections: an assembly up to \(rules.assemblyUpTo) women, else a congress of at least "
        + "\(rules.minimumDelegates) delegates; a quorum of \(quorum.numerator)/\(quorum.denominator) of those due; "
        + "\(rules.executives.least) to \(rules.executives.most) executives and \(rules.viceChairs.least) to "
        + "\(rules.viceChairs.most) vice-chairs" + (rules.isContested ? "; executives by a contested vote." : "."))
  }

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
