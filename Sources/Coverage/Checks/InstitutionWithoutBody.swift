import OrganisationGraph

/// An institution with women enough has a women's body or a conversion case.
struct InstitutionWithoutBody: Check {
  let rule = "L14"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let graph = evidence.graph
    let inBeing = graph.inBeing
    let alive = Set(inBeing.map(\.id))
    let served = Set(inBeing.compactMap(\.unit))
      .union(evidence.facts.cases.compactMap(\.unit))
      .union(graph.covers.filter { $0.level == .organisation && alive.contains($0.organisation) }.compactMap(\.unit))
    let regions = RegionNames(graph)
    return graph.units.compactMap { unit in
      guard rules.standing(of: unit, under: .institutions) == .eligible, let women = unit.womenStaff,
        !served.contains(unit.id)
      else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(unit),
        arguments: [
          "women": String(women), "minimum": String(rules.minimumWomenInstitution),
          "region": regions.name(of: unit.region),
        ])
    }
  }
}
