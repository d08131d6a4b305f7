public import OrganisationGraph

extension Target {
  /// What the ledger counts for the target on the day of `evidence`, row by row: as for a reported figure of the same
  /// metric and region. Nil where that is not counted here (会改联 and stated totals), or the region is not known then.
  public func counted(_ evidence: Evidence) -> [FigureItem]? {
    var figure = ReportedFigure()
    (figure.metric, figure.region) = (metric, region)
    return LedgerCount(evidence).items(of: figure)
  }
}
