import Conversion
import Coverage
import OrganisationGraph

/// The course of a drive from a day to a day with its forecast, counted once for table, workbook and page.
struct FlowCourse {
  let chosen: ChosenDrive
  let rules: ConversionRules
  let day: AsOf
  let flow: CumulativeFlow
  let forecast: Forecast
  /// The last day on which the ledger has anything happen, where that is long before the day.
  let recordEnd: PartialDate?
  let language: Language

  /// - Parameter first: the day to begin with; the end of the period before the first step, where nil.
  init(
    _ facts: Facts, _ chosen: ChosenDrive, rules: ConversionRules, by period: DatePeriod, from first: AsOf?,
    to last: AsOf, language: Language
  ) throws(Refusal) {
    let day = last.date
    let step = CumulativeFlow.firstStep(of: chosen.scope, in: facts, rules: rules, through: day)
    let start = first?.date ?? period.end(1, before: step ?? day)
    guard start.dayNumber <= day.dayNumber else {
      throw Refusal(
        .usage, "起始日期\(start)晚于截至日期\(day)。", "The first day, \(start), is after the last, \(day).")
    }
    let recorded = facts.lastRecorded(by: day)
    flow = CumulativeFlow(facts, chosen.scope, rules: rules, by: period, from: start, through: day)
    forecast = Forecast(CompletionRecord(facts, chosen.scope, rules: rules, asOf: day, lastRecorded: recorded))
    recordEnd = recorded.flatMap { day.dayNumber - $0.dayNumber > RecountedDays.window ? $0 : nil }
    (self.chosen, self.rules, self.day, self.language) = (chosen, rules, last, language)
  }

  var sentences: ForecastSentences { ForecastSentences(drive: chosen.drive, language: language) }

  /// What stands beside the figures in every form: the state, the forecast, what is not known.
  var remarks: [String] {
    let state = flow.points.last.map(sentences.state)
    let end = recordEnd.map { TargetSentences.recordEnds(AsOf($0.firstDay))(language) }
    return [state, sentences.answer(forecast), end, sentences.undated(flow)].compactMap(\.self)
  }

  /// What counts how.
  var ruleSentences: [String] {
    [sentences.flowRule, ConversionSentences.rule(rules, chosen.drive)(language)]
  }
}
