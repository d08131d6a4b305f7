public import OrganisationGraph

/// Sets reported numbers of conversions against the cases of the ledger.
public struct ConversionReconciling {
  private let rules: ConversionRules
  private let window: Int
  private let recount: RecountedDays

  /// Reconciles with `facts` under `rules`.
  /// - Parameter window: days before and after a figure's own on which a report may have been counted instead.
  public init(_ facts: Facts, rules: ConversionRules, window: Int = RecountedDays.window) {
    self.rules = rules
    self.window = window
    recount = RecountedDays(facts)
  }

  /// The figure against the ledger on its own date, or on `day` where it has none. The candidates are cases that have gone
  /// as far as the election or beyond without being done, conversions of villages, and other days.
  public func reconcile(_ figure: ReportedFigure, on day: PartialDate) -> Reconciliation {
    let day = figure.date ?? day
    let evidence = Evidence(recount.facts, on: day)
    guard let scope = RegionScope(figure.region, in: evidence.graph) else {
      return Reconciliation(figure, on: day, counted: nil)
    }
    let lies = { (state: CaseState) in state.lies(in: scope) }
    let institutions = ConversionProgress(evidence, kind: .institutionCommittee, rules: rules).states.filter(lies)
    let done = institutions.filter(\.isDone)
    let isDone = Set(done.map(\.subjectID))
    let far: Set<ConversionStage> = [.elected, .resultApproved, .plaque, .filed]
    let nearlyDone = institutions.filter { far.contains($0.stage) && !isDone.contains($0.subjectID) }
    let villages = ConversionProgress(evidence, kind: .villageCongress, rules: rules).states
    return Reconciliation(figure, on: day, counted: CaseState.items(done)) {
      [
        ReconciliationCandidate(.stage, added: CaseState.items(nearlyDone)),
        ReconciliationCandidate(.kind, added: CaseState.items(villages.filter { $0.isDone && lies($0) })),
      ]
    } days: {
      recount.days(around: day, window: window) { other in
        let progress = ConversionProgress(
          Evidence(recount.facts, on: other), kind: .institutionCommittee, rules: rules)
        return CaseState.items(progress.states.filter { $0.isDone && lies($0) })
      }
    }
  }
}
