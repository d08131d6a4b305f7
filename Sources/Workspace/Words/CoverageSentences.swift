import Coverage
import OrganisationGraph

/// What is said of a measure of coverage: its title, and the rule behind its figures.
enum CoverageSentences {
  static func title(_ measure: CoverageMeasure) -> Term {
    switch measure {
    case .communityFederation: Term("社区（村）妇联", "Communities with a federation")
    case .emergingUnits: Term("四新单位", "Emerging-field units")
    case .institutions: Term("机关事业单位", "Institutions")
    case .microHomes: Term("有妇女微家的社区（村）", "Communities with a micro-home")
    }
  }

  static func rule(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    switch measure {
    case .communityFederation:
      Term(
        "口径：应建为在册社区（村），已建为有本社区（村）妇联或联合妇联的。",
        "Rule: of the communities, those with a federation of their own or a joint one.")
    case .emergingUnits:
      Term(
        "口径：应建为女职工\(rules.minimumWomenEmerging)人及以上的四新单位，已建为有妇联组织覆盖的单位（村社兜底不算）；一个单位只计一次。",
        "Rule: of the emerging-field units with \(rules.minimumWomenEmerging) women or more, those covered by an organisation "
          + "(a village backstop is none); each unit counts once.")
    case .institutions:
      Term(
        "口径：应建为女职工\(rules.minimumWomenInstitution)人及以上的机关事业单位，已建为有妇联组织覆盖的单位。",
        "Rule: of the institutions with \(rules.minimumWomenInstitution) women or more, those covered by a federation.")
    case .microHomes:
      Term(
        "口径：应建为在册社区（村），已建为妇女微家不少于\(rules.microHomesPerCommunity)个的。",
        "Rule: of the communities, those with \(rules.microHomesPerCommunity) or more micro-homes.")
    }
  }
}
