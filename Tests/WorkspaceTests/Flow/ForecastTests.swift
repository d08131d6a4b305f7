import Conversion
import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("When the demonstration district will be done")
struct ForecastTests {
  private func forecast(
    _ day: String, _ change: (inout ForecastQuestion) -> Void = { _ in }, _ language: Language = .chinese
  ) throws -> (json: DriveForecastJSON, said: String) {
    var question = ForecastQuestion()
    change(&question)
    let answer = try Kuangqu.workspace(language).conversionForecast(question, asOf: try AsOf(day))
    return (try #require(answer.json as? DriveForecastJSON), TerminalPage.text(of: answer.page))
  }

  @Test("The dates with the sample beside them")
  func dates() throws {
    let (json, said) = try forecast("2022-12-31")
    #expect(json.eligible == 62 && json.done == 35 && json.aside == 2 && json.forecast.remaining == 25)
    #expect(json.forecast.months == 55 && json.forecast.completions == 35)
    #expect(json.forecast.since.wrappedValue?.description == "2018-06-01")
    #expect(json.forecast.half.wrappedValue?.description == "2026-04-30")
    #expect(json.forecast.likely.wrappedValue?.description == "2027-04-30")
    #expect(said.contains("照2018年6月到2022年12月的节奏（55个整月，完成35家），还要办的25家，有一半把握在2026年4月底前办完，有85%的把握在2027年4月底前办完。"))
    #expect(try forecast("2022-12-31", { _ in }, .english).said.contains("by the end of 2027-04 in 85%"))
    let flow = try Kuangqu.workspace().conversionFlow(asOf: try AsOf("2022-12-31"))
    #expect(TerminalPage.text(of: flow.page).contains(json.forecast.sentence))
  }

  @Test("Without enough of a past there is a sentence and no date; what is done needs none")
  func withoutDates() throws {
    let early = try forecast("2018-12-31")
    #expect(early.json.forecast.answer == "tooLittle" && early.json.forecast.half.wrappedValue == nil)
    #expect(early.said.contains("从2018年6月算起只有7个整月、完成3家，推算不出日期（至少要6个整月、完成5家）。"))
    #expect(try forecast("2017-12-31").said.contains("还没有一个启动以后的整月"))
    let villages = try forecast("2022-12-31") { $0.drive = "村妇代会" }
    #expect(villages.json.forecast.answer == "finished" && villages.said.contains("已全部办完"))
  }

  @Test("Months after the last thing on record are unknown, not empty")
  func recordEnds() throws {
    let (json, said) = try forecast("2025-12-31")
    #expect(json.forecast.months == 64 && json.forecast.through.wrappedValue?.description == "2023-09-30")
    #expect(said.contains("台账最近一笔记录在2023年9月1日"))
    #expect(json.forecast.half.wrappedValue.map { $0.description > "2026-01" } == true)
  }

  @Test("A window of months, and one too short")
  func window() throws {
    let json = try forecast("2022-12-31") { $0.months = 24 }.json
    #expect(json.forecast.months == 24 && json.forecast.completions == 18)
    #expect(json.forecast.since.wrappedValue?.description == "2021-01-01")
    #expect(throws: Refusal.self) { try forecast("2022-12-31") { $0.months = 5 } }
  }

  /// At every month end at which there was an answer, for all that were to be done then and were done by the end of the
  /// record.
  @Test("The 85 % date held in at least three of four months")
  func backtest() throws {
    let (json, said) = try forecast("2023-06-30") { $0.isTested = true }
    let backtest = try #require(json.backtest)
    #expect(backtest.asked >= 40 && backtest.trials.first?.asked.description == "2019-08-31")
    #expect(backtest.held * 4 >= backtest.asked * 3)
    #expect(backtest.held == backtest.trials.count { $0.finished <= $0.likely })
    #expect(said.contains("逐月末回测\(backtest.asked)次"))
    for trial in backtest.trials {
      let due = """
        SELECT count(DISTINCT c.unit) FROM conversionCase c JOIN caseEvent e ON e.conversionCase = c.id
        WHERE c.kind = 'institutionCommittee' AND e.stage IN ('resultApproved', 'filed') AND e.date <= '2023-06-30'
          AND NOT EXISTS (SELECT 1 FROM caseEvent f WHERE f.conversionCase = c.id
            AND f.stage IN ('resultApproved', 'filed') AND f.date <= :day)
        """
      #expect(trial.due <= (try Kuangqu.count(due, on: trial.asked.description)))
    }
  }

  /// The set above grows small towards the end of the record. Here the next few are asked for, wherever the record shows
  /// either that they were done in time or that they were not.
  @Test("So did that for the next few", arguments: [3, 5, 10])
  func next(count: Int) throws {
    let completions = try forecast("2023-06-30").json.completionsByMonth
    var rules = ForecastRules()
    rules.runs = 1000
    var (held, missed) = (0, 0)
    for now in 6..<completions.count where completions[..<now].reduce(0, +) >= 5 {
      let past = Array(completions[..<now])
      let likely = try #require(CompletionTimes(of: count, past: past, rules: rules).months(percent: 85))
      let isDone = completions[now...].prefix(likely).reduce(0, +) >= count
      if isDone { held += 1 } else if now + likely <= completions.count { missed += 1 }
    }
    #expect(held >= 20 && held >= 3 * missed, "\(held) held, \(missed) missed")
  }
}
