public import OrganisationGraph

/// How many institutions were done in each month since the drive was first started, up to a day: the past that a
/// forecast resamples.
///
/// It begins with the month in which a first case was started (its request, in 会改联). Months before that say
/// nothing of how fast cases are done; the months after it until the first one was done do, and are kept.
public struct CompletionRecord: Sendable {
  /// The day.
  public let asOf: PartialDate
  /// The state on the last day of every whole month, the oldest first. The first point is the end of the month before the
  /// first start.
  let monthEnds: [FlowPoint]
  /// The state on the day itself.
  public let now: FlowPoint

  /// The record of these cases up to `asOf`.
  /// - Parameter lastRecorded: the last day on which the ledger has anything happen. Months after that day's are not
  ///   empty but unknown, and are left out. Nil where every month up to `asOf` is known.
  public init(
    _ facts: Facts, _ scope: DriveScope, rules: ConversionRules = ConversionRules(), asOf day: PartialDate,
    lastRecorded: PartialDate? = nil
  ) {
    let states = scope.progress(facts, on: day, rules: rules).states
    let start = states.flatMap { state in
      state.events.filter { state.drive.isStarted(at: $0.stage) }.compactMap(\.date)
    }.min()
    let before = start.map { DatePeriod.month.end(1, before: $0) } ?? day
    let points = CumulativeFlow(facts, scope, rules: rules, from: before, through: day).points
    asOf = day
    now = points[points.count - 1]
    let known = lastRecorded.map { DatePeriod.month.end(of: $0).dayNumber } ?? day.dayNumber
    monthEnds =
      start == nil
      ? [] : points.filter { DatePeriod.month.end(of: $0.day) == $0.day && $0.day.dayNumber <= known }
  }

  /// End of the last whole month that is known; nil where there is none.
  public var through: PartialDate? { monthEnds.count > 1 ? monthEnds.last?.day : nil }

  /// How many were done in each whole month, the oldest first, months without any included.
  public var completions: [Int] { completions(through: monthEnds.count - 1) }

  /// The same up to the month end at `last`.
  func completions(through last: Int) -> [Int] {
    last < 1 ? [] : monthEnds[1...last].map { $0.arrivals ?? 0 }
  }
}
