import OrganisationGraph

/// A micro-home has a head.
struct MicroHomeWithoutHead: Check {
  let rule = "L19"

  func findings(in evidence: Evidence) -> [Finding] {
    let rolls = PostRoll(evidence.graph)
    let regions = RegionNames(evidence.graph)
    return evidence.graph.inBeing.compactMap { home in
      guard home.kind == .microHome, rolls.count(home.id, [.microHomeHead]) == 0 else { return nil }
      return Finding(
        rule: "L19.noHead", severity: .warning, subject: Subject(home),
        arguments: ["region": regions.name(of: home.region)])
    }
  }
}
