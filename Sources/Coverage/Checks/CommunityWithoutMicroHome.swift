import OrganisationGraph

/// Every community has the micro-homes that it shall have.
struct CommunityWithoutMicroHome: Check {
  let rule = "L20"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cover = CommunityCover(evidence.graph, rules: rules)
    let regions = RegionNames(evidence.graph)
    return evidence.graph.communities.compactMap { community in
      let count = cover.microHomes[community.id, default: 0]
      guard count < rules.microHomesPerCommunity else { return nil }
      return Finding(
        rule: count == 0 ? "L20.none" : "L20.few", severity: .warning, subject: Subject(community),
        arguments: [
          "region": regions.name(of: community.parent), "count": String(count),
          "minimum": String(rules.microHomesPerCommunity),
        ])
    }
  }
}
