import Conversion
import OrganisationGraph

/// What is said of the course of a drive and of when it will be done.
struct ForecastSentences {
  let drive: Drive
  let language: Language

  /// 应改; 应办 where something is founded.
  var due: Term { drive.kind.isConversion ? Term("应改", "Eligible") : Term("应办", "Eligible") }

  /// The state on the last day.
  func state(_ point: FlowPoint) -> String {
    says(
      "\(due.chinese)\(point.eligible)家，已完成\(point.done)家，还要办\(point.remaining)家（其中办理中\(point.inProgress)家）"
        + (point.aside > 0 ? "，退回、暂缓等不计\(point.aside)家。" : "。"),
      "\(point.eligible) eligible, \(point.done) done, \(point.remaining) to be done (\(point.inProgress) in progress)"
        + (point.aside > 0 ? "; \(point.aside) sent back, deferred or the like are left out." : "."))
  }

  /// Steps without a date.
  func undated(_ flow: CumulativeFlow) -> String? {
    guard flow.undatedSteps > 0 else { return nil }
    return says(
      "有\(flow.undatedCases)件的\(flow.undatedSteps)步没有日期，当作各期之前就已走过。",
      "\(flow.undatedSteps) steps of \(flow.undatedCases) cases have no date; they count as taken before all periods.")
  }

  /// What the rows of the flow are.
  var flowRule: String {
    says(
      "每一行都按那一天的台账重算，与“fulian conversion”同一口径；各环节按当天所在的环节计，已完成的也在其中。",
      "Every row is counted anew on its day, by the rule of conversion; stages hold all cases by where they stood, the done included."
    )
  }

  /// When all will be done.
  func answer(_ forecast: Forecast) -> String {
    switch forecast.answer {
    case .finished:
      says("\(due.chinese)的已全部办完，不用推算。", "All that is eligible is done; there is nothing to forecast.")
    case .tooLittle: tooLittle(forecast)
    case .dates(let half?, let likely):
      says("\(pace(forecast))，还要办的\(forecast.remaining)家，", "\(pace(forecast)), the \(forecast.remaining) left are ")
        + says("有一半把握在\(month(half))底前办完，", "done by the end of \(month(half)) in half of all runs, ")
        + (likely.map { says("有85%的把握在\(month($0))底前办完。", "by the end of \(month($0)) in 85%.") }
          ?? says("85%的把握要五十年以上，不给日期。", "but in 85% not within fifty years, so that no such date is told."))
    case .dates(nil, _):
      says(
        "\(pace(forecast))，还要办的\(forecast.remaining)家五十年内也难办完，不给日期。",
        "\(pace(forecast)), the \(forecast.remaining) left are not done within fifty years; no date is told.")
    }
  }

  /// How it is worked out, and what it cannot know.
  func rule(_ rules: ForecastRules) -> String {
    says(
      "推算：把过去各整月的完成家数（一家没有的月也算）随机重抽\(Figures.number(rules.runs))次，直到还要办的办完；样本小，节奏本身拿不准的也算在内。"
        + "假定今后和过去相仿、各月互不影响：人手、政策一变就不准，可用“--months 24”只看近两年。以后新增的、退回暂缓后又恢复的不在内。",
      "Forecast: past whole months, those without any included, are resampled \(Figures.number(rules.runs)) times until all that is "
        + "left is done; how little so short a past says of the pace is part of it. It takes the future for like the past and "
        + "months for independent: where that changes it is wrong; --months 24 looks at the last two years alone. What becomes "
        + "eligible later is not in it.")
  }

  /// How the dates told in the past held.
  func held(_ backtest: ForecastBacktest) -> String {
    guard let first = backtest.trials.first else {
      return says("过去没有一个月末既能推算又能核对，无从回测。", "On no past month end was there both a forecast and its outcome.")
    }
    let count = backtest.trials.count
    return says(
      "从\(month(first.asked))底起逐月末回测\(count)次，问当时待办、后来办完的何时办完：85%日期兑现\(backtest.held)次（\(share(backtest.held, count))），"
        + "50%日期兑现\(backtest.heldHalf)次（\(share(backtest.heldHalf, count))）。还没办完的无从核对，越近的月末越容易兑现。",
      "Asked on \(count) month ends from \(month(first.asked)) on, when those would be done that were to be done and were done later: "
        + "the 85% date held \(backtest.held) times (\(share(backtest.held, count))), the 50% date \(backtest.heldHalf) times "
        + "(\(share(backtest.heldHalf, count))). What is not done yet cannot be checked, and late questions are easy.")
  }

  /// 2023年6月.
  func month(_ day: PartialDate) -> String {
    language == .chinese ? "\(day.year)年\(day.month ?? 1)月" : String(day.description.prefix(7))
  }

  private func tooLittle(_ forecast: Forecast) -> String {
    let (months, done) = (forecast.rules.leastMonths, forecast.rules.leastCompletions)
    guard let since = forecast.since else {
      return says(
        "台账里还没有一个启动以后的整月，推算不出日期（至少要\(months)个整月、完成\(done)家）。",
        "There is no whole month yet since a first case was started; a date needs \(months) months and \(done) done.")
    }
    return says(
      "从\(month(since))算起只有\(forecast.months)个整月、完成\(forecast.completions)家，推算不出日期（至少要\(months)个整月、完成\(done)家）。",
      "Since \(month(since)) there are \(forecast.months) whole months with \(forecast.completions) done; a date needs \(months) and \(done)."
    )
  }

  private func pace(_ forecast: Forecast) -> String {
    let since = forecast.since.map(month) ?? ""
    let through = forecast.through.map(month) ?? ""
    return says(
      "照\(since)到\(through)的节奏（\(forecast.months)个整月，完成\(forecast.completions)家）",
      "At the pace of \(since) to \(through) (\(forecast.months) whole months, \(forecast.completions) done)")
  }

  private func share(_ part: Int, _ whole: Int) -> String { Figures.rate(Double(part) / Double(whole)) }

  private func says(_ chinese: String, _ english: String) -> String { Term(chinese, english)(language) }
}
