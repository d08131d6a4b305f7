public import OrganisationGraph

/// Where a target stands on a day, what is still needed, and what the last years and quarters brought.
public struct TargetOutlook: Sendable, Hashable {
  /// What can be said of it. Nothing is forecast: the last four quarters are set beside what is needed, no more.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The number is reached.
    case reached
    /// The day has passed without it.
    case missed
    /// The last four quarters brought, on average, as much as each remaining one needs.
    case onPace
    /// They brought less.
    case behind
    /// The ledger does not hold four quarters of the figure: no pace can be told.
    case recordTooShort
    /// The ledger does not count the figure, or not in this region.
    case notCounted
    /// The target states no number or no day.
    case incomplete
  }

  /// Days of a year, of a quarter, on average.
  public static let daysPerYear = 365.25

  /// The target.
  public let target: Target
  /// The day.
  public let day: PartialDate
  /// The last day on which it can be reached; nil where none is stated.
  public let deadline: PartialDate?
  /// The count on the day, or at the deadline where that has passed; nil where it is not counted.
  public let state: Int?
  /// Growth of the last four whole years.
  public let years: TargetPace
  /// Growth of the last four whole quarters.
  public let quarters: TargetPace

  /// Looks at `target` on `day`.
  /// - Parameters:
  ///   - lastRecorded: the last day up to then on which the ledger has anything happen.
  ///   - count: what the ledger counts for the target on any day; nil where it does not.
  public init(_ target: Target, on day: PartialDate, lastRecorded: PartialDate?, count: (PartialDate) -> Int?) {
    self.target = target
    self.day = day
    deadline = target.date.map { date in
      switch date.precision {
      case .year: DatePeriod.year.end(of: date)
      case .month: DatePeriod.month.end(of: date)
      case .day: date
      }
    }
    let last = deadline.map { $0.dayNumber < day.dayNumber ? $0 : day } ?? day
    state = count(last)
    years = TargetPace(.year, until: last, lastRecorded: lastRecorded, count: count)
    quarters = TargetPace(.quarter, until: last, lastRecorded: lastRecorded, count: count)
  }

  /// What is missing; 0 where nothing is, nil where it is not known.
  public var gap: Int? {
    guard let value = target.value, let state else { return nil }
    return max(0, value - state)
  }

  /// Days that remain; nil without a deadline, 0 once it has passed.
  public var daysLeft: Int? { deadline.map { max(0, $0.dayNumber - day.dayNumber) } }

  /// What each year must bring from now on: gap ÷ (days left ÷ 365.25). Nil where no day is left or the gap is not known.
  public var neededPerYear: Double? { needed(perDays: Self.daysPerYear) }

  /// The same for a quarter of a year.
  public var neededPerQuarter: Double? { needed(perDays: Self.daysPerYear / 4) }

  private func needed(perDays days: Double) -> Double? {
    guard let gap, let daysLeft, daysLeft > 0 else { return nil }
    return Double(gap) * days / Double(daysLeft)
  }

  /// What can be said of it.
  public var verdict: Verdict {
    guard target.value != nil, let deadline else { return .incomplete }
    guard let gap else { return .notCounted }
    if gap == 0 { return .reached }
    // On the last day itself nothing can be added any more by a pace.
    guard deadline.dayNumber > day.dayNumber, let neededPerQuarter else { return .missed }
    guard let pace = quarters.mean else { return .recordTooShort }
    return pace >= neededPerQuarter ? .onPace : .behind
  }
}
