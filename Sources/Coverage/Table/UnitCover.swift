import OrganisationGraph

/// Which organisations cover each unit, under the rules.
struct UnitCover {
  /// Organisations whose cover counts at organisation level, by unit, each once.
  private(set) var bodies: [String: [Organisation]] = [:]
  /// Everything that covers a unit at any level, each organisation once at its strongest, strongest first.
  private(set) var reach: [String: [CoveringBody]] = [:]

  init(_ graph: OrganisationGraph, rules: CoverageRules) {
    let inBeing = byIdentity(graph.inBeing)
    for wanted in CoverLevel.allCases {
      for cover in graph.covers {
        guard let unit = cover.unit, let body = inBeing[cover.organisation],
          rules.countedLevel(of: cover, by: body) == wanted,
          !reach[unit, default: []].contains(where: { $0.id == body.id })
        else { continue }
        reach[unit, default: []].append(CoveringBody(body, level: wanted, isBackstop: rules.isBackstop(body)))
        if wanted == .organisation { bodies[unit, default: []].append(body) }
      }
    }
  }

  func covers(_ unit: Unit) -> Bool { bodies[unit.id] != nil }
}
