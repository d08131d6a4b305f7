public import OrganisationGraph

/// Sets reported figures against the ledger, and looks for what may lie behind a difference.
public struct FigureReconciling {
  private let window: Int
  private let recount: RecountedDays

  /// Reconciles with `facts`.
  /// - Parameter window: days before and after a figure's own on which a report may have been counted instead.
  public init(_ facts: Facts, window: Int = RecountedDays.window) {
    self.window = window
    recount = RecountedDays(facts)
  }

  /// The figure against the ledger on its own date, or on `day` where it has none. Conversions are not counted here.
  public func reconcile(_ figure: ReportedFigure, on day: PartialDate) -> Reconciliation {
    let day = figure.date ?? day
    let evidence = Evidence(recount.facts, on: day)
    let ledger = LedgerCount(evidence)
    return Reconciliation(figure, on: day, counted: ledger.items(of: figure)) {
      OrganisationCandidates(evidence, ledger: ledger, figure: figure).all
    } days: {
      recount.days(around: day, window: window) { other in
        LedgerCount(Evidence(recount.facts, on: other)).items(of: figure)
      }
    }
  }
}
