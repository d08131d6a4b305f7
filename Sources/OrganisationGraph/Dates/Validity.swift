/// The half-open period `[from, to)` in which a fact holds. A missing end is open: held always, holds still.
public struct Validity: Sendable, Hashable {
  /// First day on which the fact holds.
  public var from: PartialDate?
  /// First day on which it no longer holds.
  public var to: PartialDate?

  /// The period `[from, to)`.
  public init(from: PartialDate? = nil, to: PartialDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether the fact is in force on `day`. **The one place that decides it**; everything dated asks here.
  public func isInForce(on day: PartialDate) -> Bool {
    let number = day.dayNumber
    if let from, from.dayNumber > number { return false }
    if let to, to.dayNumber <= number { return false }
    return true
  }

  /// Whether the end lies before the start, which no fact may have.
  public var endsBeforeItStarts: Bool {
    guard let from, let to else { return false }
    return to.dayNumber < from.dayNumber
  }

  /// Whether the two periods share a day.
  public func overlaps(_ other: Validity) -> Bool {
    clipped(to: other).map { !$0.isEmpty } ?? false
  }

  /// Whether no day lies in the period.
  public var isEmpty: Bool {
    guard let from, let to else { return false }
    return to.dayNumber <= from.dayNumber
  }

  /// The part of this period inside `other`, nil where there is none: a relation clipped by the life of one of its ends.
  public func clipped(to other: Validity) -> Validity? {
    let start = [from, other.from].compactMap { $0 }.max { $0.dayNumber < $1.dayNumber }
    let end = [to, other.to].compactMap { $0 }.min { $0.dayNumber < $1.dayNumber }
    let clipped = Validity(from: start, to: end)
    return clipped.isEmpty ? nil : clipped
  }
}
