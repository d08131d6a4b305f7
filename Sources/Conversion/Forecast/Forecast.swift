public import OrganisationGraph

/// When all that a drive means will be done, as far as its own past tells.
public struct Forecast: Sendable, Hashable {
  /// What can be said.
  public enum Answer: Sendable, Hashable {
    /// Nothing is left to be done.
    case finished
    /// The past is too short, or too few were done in it.
    case tooLittle
    /// Month ends by which all is done in half of the runs, and in 85 of 100; nil where so many did not end in time.
    case dates(half: PartialDate?, likely: PartialDate?)
  }

  /// The day on which it is asked. What is left of its month is taken to bring nothing.
  public let asOf: PartialDate
  /// How many are left to be done.
  public let remaining: Int
  /// End of the last month that was resampled; nil where there is none.
  public let through: PartialDate?
  /// Whole months that were resampled, or would be.
  public let months: Int
  /// How many were done in them.
  public let completions: Int
  /// How it was made.
  public let rules: ForecastRules
  /// What can be said.
  public let answer: Answer

  /// The first day of the months that were resampled.
  public var since: PartialDate? { through.map { DatePeriod.month.end(months, before: $0).adding(days: 1) } }

  /// The forecast for all that is left on the day of `record`.
  public init(_ record: CompletionRecord, rules: ForecastRules = ForecastRules()) {
    self.init(
      record.now.remaining, after: record.completions, through: record.through, on: record.asOf, rules: rules)
  }

  /// When `remaining` more will be done, asked on `day` after these monthly completions.
  init(
    _ remaining: Int, after completions: [Int], through: PartialDate? = nil, on day: PartialDate, rules: ForecastRules
  ) {
    let past = Array(completions.suffix(rules.window ?? completions.count))
    asOf = day
    self.through = through
    self.remaining = remaining
    months = past.count
    self.completions = past.reduce(0, +)
    self.rules = rules
    if remaining == 0 {
      answer = .finished
    } else if past.count < max(rules.leastMonths, 1) || self.completions < rules.leastCompletions {
      answer = .tooLittle
    } else {
      let times = CompletionTimes(of: remaining, past: past, rules: rules)
      let ends = [50, 85].map { percent in
        times.months(percent: percent).map { DatePeriod.month.end(-$0, before: day) }
      }
      answer = .dates(half: ends[0], likely: ends[1])
    }
  }
}
