/// A reported figure set against what the ledger counts, with the difference explained as far as the ledger can.
public struct Reconciliation: Sendable, Hashable {
  /// How the two stand to each other.
  public enum Verdict: String, Sendable {
    /// The same number; at least the number that is a lower bound; a difference explained whole, in part or not at all;
    /// not counted by the ledger; without a number.
    case agrees, holds, explained, partlyExplained, unexplained, notCounted, noValue
  }

  /// The figure as reported.
  public let figure: ReportedFigure
  /// The day for which the ledger was counted: the figure's own.
  public let day: PartialDate
  /// What the ledger counts; nil where it does not count such a thing.
  public let counted: [FigureItem]?
  /// The candidates that together come nearest to the difference without going beyond it.
  public let explanation: [ReconciliationCandidate]
  /// The other candidates: they do not add to the explanation, but are there to be looked at.
  public let others: [ReconciliationCandidate]

  /// Sets `figure` against `counted`.
  /// - Parameters:
  ///   - candidates: what may lie behind a difference, the likeliest first; asked for only where there is one.
  ///   - days: what is counted on other days, the nearest first.
  public init(
    _ figure: ReportedFigure, on day: PartialDate, counted: [FigureItem]?,
    candidates: () -> [ReconciliationCandidate] = { [] },
    days: () -> [(day: PartialDate, items: [FigureItem])] = { [] }
  ) {
    self.figure = figure
    self.day = day
    self.counted = counted
    guard let counted, let gap = Self.gap(figure, counted) else {
      (explanation, others) = ([], [])
      return
    }
    let candidates = candidates().filter { $0.difference != 0 }
    let days = days().map { ReconciliationCandidate.day($0.day, counted: counted, instead: $0.items) }
    explanation = ExplanationSearch(candidates: candidates, days: days.filter { $0.difference != 0 }).explain(gap)
    let taken = Set(explanation)
    others = candidates.filter { !taken.contains($0) }
  }

  /// What the ledger counts in all.
  public var total: Int? { counted.map { $0.reduce(0) { $0 + $1.value } } }

  /// Reported less counted; nil where there is nothing to compare, and where a lower bound holds.
  public var difference: Int? { Self.gap(figure, counted) ?? (verdict == .agrees ? 0 : nil) }

  /// What no candidate explains.
  public var unexplained: Int {
    (Self.gap(figure, counted) ?? 0) - explanation.reduce(0) { $0 + $1.difference }
  }

  /// How the two stand to each other.
  public var verdict: Verdict {
    guard let total else { return .notCounted }
    guard let value = figure.value else { return .noValue }
    guard Self.gap(figure, counted) != nil else { return total == value ? .agrees : .holds }
    if unexplained == 0 { return .explained }
    return explanation.isEmpty ? .unexplained : .partlyExplained
  }

  /// The difference that needs an explanation; nil where there is none. A lower bound is not above the count.
  private static func gap(_ figure: ReportedFigure, _ counted: [FigureItem]?) -> Int? {
    guard let value = figure.value, let counted else { return nil }
    let gap = value - counted.reduce(0) { $0 + $1.value }
    return gap == 0 || (figure.exactness == .atLeast && gap < 0) ? nil : gap
  }
}
