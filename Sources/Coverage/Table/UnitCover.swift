import OrganisationGraph

/// Which organisations cover each unit at organisation level, under the rules.
struct UnitCover {
  /// Organisations whose cover counts, by unit, each once.
  private(set) var bodies: [String: [Organisation]] = [:]

  init(_ graph: OrganisationGraph, rules: CoverageRules) {
    let counting = Dictionary(
      graph.inBeing.filter(rules.countsAsOrganisationCover).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    for cover in graph.covers where cover.level == .organisation {
      guard let unit = cover.unit, let body = counting[cover.organisation] else { continue }
      if bodies[unit, default: []].contains(where: { $0.id == body.id }) { continue }
      bodies[unit, default: []].append(body)
    }
  }

  func covers(_ unit: Unit) -> Bool { bodies[unit.id] != nil }
}
