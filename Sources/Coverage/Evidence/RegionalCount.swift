public import OrganisationGraph

/// What the ledger counts in one region and all below it, by the rule by which reported figures are recounted.
public struct RegionalCount {
  private let count: LedgerCount
  private let region: String?
  private let scope: RegionScope

  /// Counts of `region`; of the whole ledger, where nil. Nil where the ledger has no such region on the day.
  public init?(_ evidence: Evidence, in region: String?) {
    guard let scope = RegionScope(region, in: evidence.graph) else { return nil }
    count = LedgerCount(evidence)
    (self.region, self.scope) = (region, scope)
  }

  /// Whether `organisation` lies there: in its own region, or where none is stated in that of its unit.
  public func holds(_ organisation: Organisation) -> Bool { count.lies(organisation, in: scope) }

  /// Whether what lies in `region` is meant.
  public func holds(_ region: String?) -> Bool { scope.holds(region) }

  /// The count of `metric`; nil where the ledger does not count it.
  public func value(of metric: Metric) -> Int? {
    var figure = ReportedFigure()
    (figure.metric, figure.region) = (metric, region)
    return count.count(of: figure)
  }
}
