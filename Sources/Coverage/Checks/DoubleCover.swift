import OrganisationGraph

/// One organisation covers a unit at organisation level; two that claim it must be told apart.
struct DoubleCover: Check {
  let rule = "L22"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cover = UnitCover(evidence.graph, rules: rules)
    let regions = RegionNames(evidence.graph)
    return evidence.graph.units.compactMap { unit in
      guard let bodies = cover.bodies[unit.id], bodies.count > 1 else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(unit),
        arguments: [
          "region": regions.name(of: unit.region), "count": String(bodies.count),
          "names": bodies.map { IdentityNumber.masked($0.name) }.joined(separator: "、"),
        ])
    }
  }
}
