import OrganisationGraph
import Testing

@testable import Conversion

@Suite("Forecasts set against what came")
struct ForecastBacktestTests {
  private static let rules = {
    var rules = ForecastRules()
    rules.runs = 200
    return rules
  }()

  /// How often 85 % dates held on invented pasts.
  private struct Score {
    var held = 0, asked = 0
    var share: Int { asked == 0 ? 0 : 100 * held / asked }
  }

  /// How many are asked for: all that were done in the rest of the five years, as `ForecastBacktest` can only ask, which
  /// becomes easy towards their end; or the next few, however long that took.
  private enum Question: CustomStringConvertible {
    case rest, next(Int)

    var description: String {
      switch self {
      case .rest: "the rest"
      case .next(let count): "the next \(count)"
      }
    }

    func due(_ future: ArraySlice<Int>) -> Int {
      switch self {
      case .rest: future.reduce(0, +)
      case .next(let count): count
      }
    }
  }

  /// Asked at the end of every quarter of twenty invented records.
  private func asked(_ shape: CompletionHistory, _ question: Question) -> Score {
    var score = Score()
    for seed in 1...20 as ClosedRange<UInt64> {
      let months = shape.months(seed: seed)
      for now in stride(from: 6, to: CompletionHistory.asked, by: 3) {
        let due = question.due(months[now..<CompletionHistory.asked])
        let forecast = Forecast(due, after: Array(months[..<now]), on: InventedDrive.day, rules: Self.rules)
        guard case .dates(_, let likely?) = forecast.answer else { continue }
        var left = due
        let took = months[now...].prefix { month in
          defer { left -= month }
          return left > 0
        }.count
        score.asked += 1
        if DatePeriod.month.end(-took, before: InventedDrive.day) <= likely { score.held += 1 }
      }
    }
    return score
  }

  @Test(
    "The 85 % date holds in at least three of four months where the future is like the past",
    arguments: [CompletionHistory.steady, .batches, .growing, .seasonal])
  func holds(shape: CompletionHistory) {
    for question in [Question.rest, .next(5), .next(10), .next(25)] {
      let score = asked(shape, question)
      #expect(score.asked > 200 && score.share >= 75, "\(shape), \(question): \(score.held) of \(score.asked)")
    }
  }

  @Test("Where work slows down for good the date does not hold: nothing in the past could tell")
  func slowing() {
    #expect(asked(.slowing, .rest).share < 75)
    #expect(asked(.slowing, .next(25)).share < 60)
  }

  @Test("A question, its answer and what came, by hand")
  func golden() throws {
    var drive = InventedDrive()
    let months = (1...12).map { "2021-" + ($0 < 10 ? "0" : "") + "\($0)" }
    for (number, month) in months.enumerated() {
      drive.institution("U\(number)", [(.requested, "2021-01-05"), (.elected, month + "-10"), (.filed, month + "-20")])
    }
    drive.institution("late", [(.requested, "2021-01-05")])
    let record = CompletionRecord(drive.facts, .kind(.institutionCommittee), asOf: InventedDrive.date("2021-12-15"))
    #expect(record.completions == [Int](repeating: 1, count: 11))
    #expect(record.now.remaining == 2)
    // What was done by the end of the record is all that was due: the twelfth is not done on the 15th.
    #expect(ForecastBacktest(record).trials.map(\.due) == [5, 4, 3, 2, 1])
    // One that was done in a month that is not over yet is finished by its end.
    let open = CompletionRecord(drive.facts, .kind(.institutionCommittee), asOf: InventedDrive.date("2021-12-25"))
    let trials = ForecastBacktest(open).trials
    #expect(open.completions.count == 11 && trials.map(\.due) == [6, 5, 4, 3, 2, 1])
    #expect(trials.allSatisfy { $0.finished.description == "2021-12-31" })
    let year = CompletionRecord(drive.facts, .kind(.institutionCommittee), asOf: InventedDrive.date("2022-01-31"))
    #expect(year.completions == [Int](repeating: 1, count: 12) + [0])
    let whole = ForecastBacktest(year)
    #expect(
      whole.trials.map(\.asked.description) == [
        "2021-06-30", "2021-07-31", "2021-08-31", "2021-09-30", "2021-10-31", "2021-11-30",
      ])
    #expect(whole.trials.map(\.due) == [6, 5, 4, 3, 2, 1] && whole.trials.map(\.months) == [6, 7, 8, 9, 10, 11])
    #expect(whole.trials.allSatisfy { $0.finished.description == "2021-12-31" && $0.likely == $0.finished && $0.held })
    #expect(whole.held == 6 && whole.heldHalf == 6)
  }

  @Test("The record begins with the month of the first start, and with none there is no record")
  func start() {
    var drive = InventedDrive()
    drive.institution(
      "A", [(.surveyed, "2020-01-01"), (.requested, "2021-03-31"), (.elected, "2021-06-01"), (.filed, "2021-06-02")])
    drive.institution("B", [(.surveyed, "2020-01-01")])
    let scope = DriveScope.kind(.institutionCommittee)
    let record = CompletionRecord(drive.facts, scope, asOf: InventedDrive.date("2021-07-31"))
    #expect(record.completions == [0, 0, 0, 1, 0])
    #expect(CompletionRecord(drive.facts, scope, asOf: InventedDrive.date("2021-03-15")).completions.isEmpty)
    #expect(Forecast(CompletionRecord(drive.facts, scope, asOf: InventedDrive.date("2021-03-15"))).answer == .tooLittle)
    #expect(Forecast(record).remaining == 1 && Forecast(record).answer == .tooLittle)
  }
}
