import Conversion
import OrganisationGraph

/// What is said of the rule by which a conversion is done.
enum ConversionSentences {
  /// What done means in a drive.
  static func rule(_ drive: Drive) -> Term {
    let all = drive.doneNeedsAll.map(Glossary.word)
    let any = drive.doneNeedsAny.map(Glossary.word)
    let orChinese = any.isEmpty ? "" : "，且有\(any.map(\.chinese).joined(separator: "或"))"
    let orEnglish = any.isEmpty ? "" : " and \(any.map(\.english).joined(separator: " or "))"
    return Term(
      "口径：“\(drive.name)”完成指经过\(all.map(\.chinese).joined(separator: "、"))\(orChinese)，且没有转入旁支。",
      "Rule: a case of \(drive.name) is done past \(all.map(\.english).joined(separator: ", "))\(orEnglish), and not aside."
    )
  }

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
