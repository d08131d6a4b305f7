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
  /// What counts in a region but in none of the regions below it that have a row: units of the district itself, and those
  /// whose region is not known. With these the rows below a row add up to it. Only where there is something.
  public let direct: [CoverageRow]

  /// The coverage of `graph` under `rules`.
  public init(_ graph: OrganisationGraph, rules: CoverageRules) {
    self.init(CoverageSurvey(graph, rules: rules))
  }

  /// The coverage that a survey found.
  /// - Parameters:
  ///   - measures: in this order.
  ///   - level: the level from which on something counts as covered.
  ///   - deepest: the lowest tier with rows.
  ///   - region: the region whose rows are wanted; the whole ledger's, where nil.
  public init(
    _ survey: CoverageSurvey, measures: [CoverageMeasure] = CoverageMeasure.allCases,
    level: CoverLevel = .organisation, deepest: RegionLevel = .community, in region: String? = nil
  ) {
    asOf = survey.graph.day
    rules = survey.rules
    guard let areas = survey.areas else {
      (rows, direct) = ([], [])
      return
    }
    let regions = survey.graph.regions
    let listed = areas.listed(deepest: deepest, in: region)
    let above = Self.nearestListed(listed, survey.graph.regionTree)
    var rows: [CoverageRow] = []
    var direct: [CoverageRow] = []
    for measure in measures {
      let totals = CoverageTally(survey.entries(of: measure), areas).totals
      var rest = totals
      for position in listed {
        rows.append(CoverageRow(measure, regions[position], totals[position], cover: level))
        if let above = above[position] { rest[above] = rest[above] - totals[position] }
      }
      let parents = Set(above.values)
      for position in listed where parents.contains(position) && rest[position] != CoverageParts() {
        direct.append(CoverageRow(measure, regions[position], rest[position], cover: level))
      }
    }
    self.rows = rows
    self.direct = direct
  }

  /// The rows of one measure, the district first.
  public func rows(of measure: CoverageMeasure) -> [CoverageRow] { rows.filter { $0.measure == measure } }

  /// For each listed region the listed one nearest above it.
  private static func nearestListed(_ listed: [Int], _ tree: Hierarchy) -> [Int: Int] {
    let isListed = Set(listed)
    var nearest: [Int: Int] = [:]
    for position in listed {
      var above = Int(tree.parent[position])
      while above >= 0, !isListed.contains(above) { above = Int(tree.parent[above]) }
      if above >= 0 { nearest[position] = above }
    }
    return nearest
  }
}
