import OrganisationGraph

/// An eligible unit of the emerging scheme is covered by an organisation. One that only 村社兜底 takes in is L18.
struct UncoveredUnit: Check {
  let rule = "L16"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cover = UnitCover(evidence.graph, rules: rules)
    let alive = Set(evidence.graph.inBeing.map(\.id))
    let claimed = Set(
      evidence.graph.covers.filter { $0.level == .organisation && alive.contains($0.organisation) }
        .compactMap(\.unit))
    let regions = RegionNames(evidence.graph)
    return evidence.graph.units.compactMap { unit in
      guard rules.standing(of: unit, under: .emergingUnits) == .eligible, let women = unit.womenStaff,
        !cover.covers(unit), !claimed.contains(unit.id)
      else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(unit),
        arguments: ["women": String(women), "region": regions.name(of: unit.region)])
    }
  }
}
