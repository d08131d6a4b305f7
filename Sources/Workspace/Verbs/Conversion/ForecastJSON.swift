import Conversion
import OrganisationGraph

/// A forecast for programs.
struct ForecastJSON: Encodable, Sendable {
  /// `finished`, `tooLittle` or `dates`.
  let answer: String
  /// Month ends; null where there is none.
  let half: WrittenAsNull<PartialDate>
  let likely: WrittenAsNull<PartialDate>
  let remaining: Int
  /// What was resampled.
  let since: WrittenAsNull<PartialDate>
  let through: WrittenAsNull<PartialDate>
  let months: Int
  let completions: Int
  let rules: ForecastRules
  let sentence: String

  init(_ forecast: Forecast, sentence: String) {
    var dates: (half: PartialDate?, likely: PartialDate?)
    switch forecast.answer {
    case .finished: answer = "finished"
    case .tooLittle: answer = "tooLittle"
    case .dates(let half, let likely):
      answer = "dates"
      dates = (half, likely)
    }
    half = WrittenAsNull(wrappedValue: dates.half)
    likely = WrittenAsNull(wrappedValue: dates.likely)
    since = WrittenAsNull(wrappedValue: forecast.since)
    through = WrittenAsNull(wrappedValue: forecast.through)
    (remaining, months, completions) = (forecast.remaining, forecast.months, forecast.completions)
    rules = forecast.rules
    self.sentence = sentence
  }
}

/// The forecast of a drive with its past for programs.
struct DriveForecastJSON: Encodable, Sendable {
  struct Trial: Encodable, Sendable {
    let asked: PartialDate
    let due: Int
    let months: Int
    let completions: Int
    let half: PartialDate
    let likely: PartialDate
    let finished: PartialDate
    let held: Bool
  }
  struct Backtest: Encodable, Sendable {
    let asked: Int
    let held: Int
    let heldHalf: Int
    let trials: [Trial]
  }

  let drive: String
  let asOf: PartialDate
  let eligible: Int
  let done: Int
  let aside: Int
  /// How many were done in each month, the oldest first.
  let completionsByMonth: [Int]
  let forecast: ForecastJSON
  let backtest: Backtest?

  init(_ record: CompletionRecord, _ forecast: ForecastJSON, drive: Drive, backtest: ForecastBacktest?) {
    self.drive = drive.name
    asOf = record.asOf
    (eligible, done, aside) = (record.now.eligible, record.now.done, record.now.aside)
    completionsByMonth = record.completions
    self.forecast = forecast
    self.backtest = backtest.map { backtest in
      Backtest(
        asked: backtest.trials.count, held: backtest.held, heldHalf: backtest.heldHalf,
        trials: backtest.trials.map {
          Trial(
            asked: $0.asked, due: $0.due, months: $0.months, completions: $0.completions, half: $0.half,
            likely: $0.likely, finished: $0.finished, held: $0.held)
        })
    }
  }
}
