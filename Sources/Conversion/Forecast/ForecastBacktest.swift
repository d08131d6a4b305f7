public import OrganisationGraph

/// The forecast asked on every past month end, with what was known then, and set against what came.
///
/// Asked is when all of a set will be done: those that were to be done then and that the record shows done by its end. What
/// is not done yet has no date to set against, so that the set is known only afterwards; towards the end of the record it
/// becomes small and easy, which flatters the share that held.
public struct ForecastBacktest: Sendable {
  /// One question.
  public struct Trial: Sendable, Hashable {
    /// The month end.
    public let asked: PartialDate
    /// How many were to be done then and were done later.
    public let due: Int
    /// Whole months and completions that were known.
    public let months: Int, completions: Int
    /// By which month end half of the runs, and 85 of 100, had done as many.
    public let half: PartialDate, likely: PartialDate
    /// End of the month in which the last of them was done.
    public let finished: PartialDate

    /// Whether all were done by the 50 % date.
    public var heldHalf: Bool { finished <= half }
    /// Whether all were done by the 85 % date.
    public var held: Bool { finished <= likely }
  }

  /// From the first month end on which there was an answer; left out are those after which nothing of the set was done, and
  /// those without an 85 % date.
  public let trials: [Trial]

  /// Trials whose 85 % date held.
  public var held: Int { trials.count(where: \.held) }
  /// Trials whose 50 % date held.
  public var heldHalf: Int { trials.count(where: \.heldHalf) }

  /// Asks on every month end of `record`.
  public init(_ record: CompletionRecord, rules: ForecastRules = ForecastRules()) {
    let ends = record.monthEnds
    let later = ends + (ends.last?.day == record.asOf ? [] : [record.now])
    var trials: [Trial] = []
    for position in ends.indices.dropFirst() {
      let due = ends[position].remainingSubjects.intersection(record.now.doneSubjects)
      guard !due.isEmpty, let finished = later[position...].first(where: { due.isSubset(of: $0.doneSubjects) })
      else { continue }
      let forecast = Forecast(
        due.count, after: record.completions(through: position), through: ends[position].day,
        on: ends[position].day, rules: rules)
      guard case .dates(let half?, let likely?) = forecast.answer else { continue }
      trials.append(
        Trial(
          asked: forecast.asOf, due: due.count, months: forecast.months, completions: forecast.completions,
          half: half, likely: likely, finished: DatePeriod.month.end(of: finished.day)))
    }
    self.trials = trials
  }
}
