public import OrganisationGraph

/// What there is to be covered on a day, and what covers it: the rows behind every figure of coverage.
public struct CoverageSurvey: Sendable {
  /// The network.
  public let graph: OrganisationGraph
  /// The rules.
  public let rules: CoverageRules
  let units: UnitCover
  let communities: CommunityCover
  let lines: UnitLines
  let areas: CoverageAreas?

  /// Looks at `graph` under `rules`.
  public init(_ graph: OrganisationGraph, rules: CoverageRules) {
    self.graph = graph
    self.rules = rules
    units = UnitCover(graph, rules: rules)
    communities = CommunityCover(graph, rules: rules)
    lines = UnitLines(graph, rules: rules, cover: units)
    areas = CoverageAreas(graph)
  }

  /// Every unit or community that `measure` considers, each once, in the ledger's order.
  /// - Parameter region: only what counts in this region or below it; all, where nil.
  public func entries(of measure: CoverageMeasure, in region: String? = nil) -> [CoverageEntry] {
    let all = measure.isOfUnits ? unitEntries(measure) : communityEntries(measure)
    return region.map { region in all.filter { holds($0.region, in: region) } } ?? all
  }

  /// Whether what counts in `place` is part of the figures of `region`.
  public func holds(_ place: String?, in region: String) -> Bool { areas?.holds(place, in: region) ?? true }

  private func unitEntries(_ measure: CoverageMeasure) -> [CoverageEntry] {
    graph.units.compactMap { unit in
      guard let standing = rules.standing(of: unit, under: measure) else { return nil }
      let bodies = units.reach[unit.id] ?? []
      var parts = CoverageParts()
      switch standing {
      case .eligible:
        let weight = measure.countsWomen ? max(0, unit.womenStaff ?? 0) : 1
        parts = CoverageParts(covered: bodies.first?.level, weight: weight)
      case .unknown: parts.unknown = 1
      case .exempt: parts.exempt = 1
      case .belowMinimum: parts.belowMinimum = 1
      }
      return CoverageEntry(unit, of: measure, region: lines.region(of: unit), parts: parts, bodies: bodies)
    }
  }

  private func communityEntries(_ measure: CoverageMeasure) -> [CoverageEntry] {
    graph.communities.map { community in
      switch measure {
      case .microHomes:
        let bodies = communities.homes[community.id] ?? []
        let isCovered = communities.microHomes[community.id, default: 0] >= rules.microHomesPerCommunity
        let level = isCovered ? .organisation : bodies.first { $0.level != .organisation }?.level
        return CoverageEntry(community, of: measure, parts: CoverageParts(covered: level), bodies: bodies)
      case .womenResidents:
        return CoverageEntry(
          community, of: measure, parts: communities.residents(of: community),
          bodies: communities.homes[community.id] ?? [])
      default:
        let bodies = communities.federations[community.id] ?? []
        return CoverageEntry(community, of: measure, parts: CoverageParts(covered: bodies.first?.level), bodies: bodies)
      }
    }
  }
}
