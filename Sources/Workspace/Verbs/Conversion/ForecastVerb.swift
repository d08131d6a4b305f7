import Conversion
import Coverage
import Ledger
import OrganisationGraph

/// What is asked of the forecast.
public struct ForecastQuestion: Sendable {
  /// The drive, by name; 会改联 of institutions, where nil.
  public var drive: String?
  /// Only so many of the latest months are resampled; all since the first start, where nil.
  public var months: Int?
  /// Whether it is also asked on every past month end and set against what came.
  public var isTested = false

  /// All of 会改联, from its whole past.
  public init() {}
}

extension Workspace {
  /// When all that is eligible will be done (预测): the dates with the sample behind them, or why there are none.
  public func conversionForecast(
    _ question: ForecastQuestion = ForecastQuestion(), asOf day: AsOf
  ) throws(Refusal) -> Answer {
    var rules = ForecastRules()
    if let months = question.months {
      guard (rules.leastMonths...rules.limit).contains(months) else {
        throw Refusal(
          .usage, "--months应在\(rules.leastMonths)到\(rules.limit)之间。",
          "--months takes \(rules.leastMonths) to \(rules.limit).")
      }
      rules.window = months
    }
    let settings = try settings()
    let chosen = try ChosenDrive(question.drive, settings.conversion)
    let facts = try facts()
    let recorded = facts.lastRecorded(by: day.date)
    let record = CompletionRecord(
      facts, chosen.scope, rules: settings.conversion, asOf: day.date, lastRecorded: recorded)
    let forecast = Forecast(record, rules: rules)
    let sentences = ForecastSentences(drive: chosen.drive, language: language)
    let answer = sentences.answer(forecast)
    var page = Page(
      title: chosen.drive.name + Term("何时办完", ": when all will be done")(language) + "  " + asOfWords(day))
    page.say(sentences.state(record.now))
    page.say(answer)
    if let recorded, day.date.dayNumber - recorded.dayNumber > RecountedDays.window {
      page.say(TargetSentences.recordEnds(AsOf(recorded.firstDay))(language))
    }
    if let pastTable = pastTable(record, rules) { page.show(pastTable) }
    let backtest = question.isTested ? ForecastBacktest(record, rules: rules) : nil
    if let backtest {
      if !backtest.trials.isEmpty { page.show(trialTable(backtest)) }
      page.say(sentences.held(backtest))
    }
    page.say(sentences.rule(rules))
    page.say(ConversionSentences.rule(settings.conversion, chosen.drive)(language))
    return Answer(
      page,
      json: DriveForecastJSON(
        record, ForecastJSON(forecast, sentence: answer), drive: chosen.drive, backtest: backtest))
  }

  /// The months that are resampled, a year in each row.
  private func pastTable(_ record: CompletionRecord, _ rules: ForecastRules) -> PageTable? {
    guard let through = record.through else { return nil }
    let past = Array(record.completions.suffix(rules.window ?? record.completions.count))
    var counts: [Int: [Int: Int]] = [:]
    for (back, count) in past.reversed().enumerated() {
      let month = DatePeriod.month.end(back, before: through)
      counts[month.year, default: [:]][month.month ?? 1] = count
    }
    var table = PageTable(
      title: Term("过去各月完成家数", "Done in past months")(language),
      headings: [Term("年", "Year")(language)] + (1...12).map { "#" + Term("\($0)月", "\($0)")(language) } + [
        "#" + Term("合计", "Total")(language)
      ])
    table.rows = counts.sorted { $0.key < $1.key }.map { year, months in
      [.text(String(year))] + (1...12).map { months[$0].map(PageTable.Cell.number) ?? .text("") }
        + [.number(months.values.reduce(0, +))]
    }
    return table
  }

  private func trialTable(_ backtest: ForecastBacktest) -> PageTable {
    var table = PageTable(
      title: Term("回测", "The forecast asked in the past")(language),
      headings: [
        Term("询问日", "Asked"), Term("#已知月数", "#Months"), Term("#已知完成", "#Done by then"),
        Term("#当时待办、后来办完", "#Due then, done later"), Term("50%日期", "50% date"), Term("85%日期", "85% date"),
        Term("实际办完", "Finished"), Term("兑现", "Held"),
      ].map { $0(language) })
    table.rows = backtest.trials.map { trial in
      [
        .text(trial.asked.description), .number(trial.months), .number(trial.completions), .number(trial.due),
        .text(trial.half.description), .text(trial.likely.description), .text(trial.finished.description),
        .text((trial.held ? Term("是", "yes") : Term("否", "no"))(language)),
      ]
    }
    return table
  }
}
