import OrganisationGraph

/// A micro-home lies in a community or one of its grids; elsewhere no community counts it.
struct MicroHomeWithoutCommunity: Check {
  let rule = "L19"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = RegionNames(evidence.graph)
    return evidence.graph.inBeing.compactMap { home in
      guard home.kind == .microHome, CommunityCover.community(of: home, in: regions.byID) == nil else { return nil }
      return Finding(
        rule: home.region == nil ? "L19.noRegion" : "L19.noCommunity", severity: .warning, subject: Subject(home),
        arguments: ["region": regions.name(of: home.region)])
    }
  }
}
