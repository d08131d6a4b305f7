public import OrganisationGraph

/// A part of a coverage figure that is followed from one day to another.
public enum CoverageFigure: String, Choice {
  /// 应建, 已建, 未知, 不适用.
  case eligible, covered, unknown, exempt
}

/// What each coverage figure counts on a day.
public struct CoverageItems: Sendable {
  private let graph: OrganisationGraph
  private let rules: CoverageRules
  private let bodies: UnitCover
  private let communities: CommunityCover

  /// What there is to count in `graph` under `rules`.
  public init(_ graph: OrganisationGraph, rules: CoverageRules) {
    self.graph = graph
    self.rules = rules
    bodies = UnitCover(graph, rules: rules)
    communities = CommunityCover(graph)
  }

  /// The items of each part of `measure`, for the whole ledger.
  public func items(of measure: CoverageMeasure) -> [CoverageFigure: [FigureItem]] {
    switch measure {
    case .communityFederation: ofCommunities { communities.federated.contains($0.id) }
    case .microHomes: ofCommunities { communities.microHomes[$0.id, default: 0] >= rules.microHomesPerCommunity }
    case .emergingUnits, .institutions: ofUnits(measure)
    }
  }

  private func ofCommunities(_ isCovered: (Region) -> Bool) -> [CoverageFigure: [FigureItem]] {
    let items = { (regions: [Region]) in regions.map { FigureItem(RecordKey(.region, $0.id), name: $0.name) } }
    return [.eligible: items(graph.communities), .covered: items(graph.communities.filter(isCovered))]
  }

  private func ofUnits(_ measure: CoverageMeasure) -> [CoverageFigure: [FigureItem]] {
    var items: [CoverageFigure: [FigureItem]] = [:]
    for unit in graph.units {
      let item = FigureItem(RecordKey(.unit, unit.id), name: unit.name)
      switch rules.standing(of: unit, under: measure) {
      case .eligible:
        items[.eligible, default: []].append(item)
        if bodies.covers(unit) { items[.covered, default: []].append(item) }
      case .unknown: items[.unknown, default: []].append(item)
      case .exempt: items[.exempt, default: []].append(item)
      case .belowMinimum, nil: break
      }
    }
    return items
  }
}
