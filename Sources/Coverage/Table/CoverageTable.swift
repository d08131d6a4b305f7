public import OrganisationGraph

/// Coverage on one day: every measure for the district, each township and each community, in official order.
///
/// A unit counts once, whatever number of covers lead to it. What lies in a region outside the tree, or in none, counts in
/// the district row only, so that the district's figure is complete whatever faults the tree has.
public struct CoverageTable: Sendable {
  /// The day.
  public let asOf: PartialDate
  /// The rules it was counted by.
  public let rules: CoverageRules
  /// Measure by measure, the district first. Empty where the ledger has no tree of regions.
  public let rows: [CoverageRow]

  /// The coverage of `graph` under `rules`.
  public init(_ graph: OrganisationGraph, rules: CoverageRules) {
    asOf = graph.day
    self.rules = rules
    guard let areas = CoverageAreas(graph) else {
      rows = []
      return
    }
    let communities = CommunityCover(graph)
    let bodies = UnitCover(graph, rules: rules)
    rows = CoverageMeasure.allCases.flatMap { measure in
      var tally = CoverageTally(areas)
      switch measure {
      case .communityFederation:
        tally.countCommunities { communities.federated.contains($0.id) }
      case .microHomes:
        tally.countCommunities { communities.microHomes[$0.id, default: 0] >= rules.microHomesPerCommunity }
      case .emergingUnits, .institutions:
        tally.countUnits(graph.units, standing: { rules.standing(of: $0, under: measure) }, isCovered: bodies.covers)
      }
      return tally.rows(measure)
    }
  }

  /// The rows of one measure, the district first.
  public func rows(of measure: CoverageMeasure) -> [CoverageRow] { rows.filter { $0.measure == measure } }
}
