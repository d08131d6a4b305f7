import Foundation
import OrganisationGraph
import Testing

@testable import Conversion

@Suite("When all will be done")
struct ForecastTests {
  private func forecast(
    _ remaining: Int, _ past: [Int], on day: String = "2022-12-31", _ rules: ForecastRules = ForecastRules()
  ) -> Forecast {
    Forecast(remaining, after: past, on: InventedDrive.date(day), rules: rules)
  }

  private func dates(_ forecast: Forecast) -> [String?] {
    guard case .dates(let half, let likely) = forecast.answer else { return [] }
    return [half?.description, likely?.description]
  }

  @Test("One a month is done in as many months")
  func even() {
    let past = [Int](repeating: 1, count: 12)
    #expect(dates(forecast(5, past)) == ["2023-05-31", "2023-05-31"])
    #expect(dates(forecast(14, past)) == ["2024-02-29", "2024-02-29"])
    // What is left of the month brings nothing.
    #expect(dates(forecast(5, past, on: "2022-12-01")) == ["2023-05-31", "2023-05-31"])
  }

  @Test("Nothing is left, or too little is known")
  func withoutDate() {
    #expect(forecast(0, []).answer == .finished)
    #expect(forecast(3, [1, 1, 1, 1, 1]).answer == .tooLittle)
    #expect(forecast(3, [1, 1, 1, 1, 0, 0]).answer == .tooLittle)
    #expect(dates(forecast(3, [1, 1, 1, 1, 1, 0])).count == 2)
    #expect(forecast(3, []).answer == .tooLittle)
  }

  @Test("Runs that do not end within fifty years give no date")
  func never() {
    let past = [Int](repeating: 0, count: 40) + [5]
    #expect(dates(forecast(1000, past)) == [nil, nil])
    // A run whose own past is empty never ends: about 37 of 100 here, so that one date is told and the other is not.
    let rest = dates(forecast(1, past))
    #expect(rest[0] != nil && rest[1] == nil)
  }

  @Test("Only the latest months count where so many are asked for")
  func window() {
    let past = [Int](repeating: 0, count: 30) + [Int](repeating: 2, count: 12)
    var rules = ForecastRules()
    rules.window = 12
    let recent = forecast(24, past, rules)
    #expect(dates(recent) == ["2023-12-31", "2023-12-31"] && recent.months == 12 && recent.completions == 24)
    #expect((dates(forecast(24, past))[0] ?? "") > "2024-12")
  }

  /// One success ends it. A run's own past has it in J of n months, J binomial; it is then met within m months with
  /// 1 − (1 − J/n)^m.
  @Test("Against exact probabilities", arguments: [6, 9, 12])
  func exact(count: Int) throws {
    let past = [5] + [Int](repeating: 0, count: count - 1)
    func choose(_ number: Int) -> Double {
      (0..<number).reduce(1.0) { $0 * Double(count - $1) / Double($1 + 1) }
    }
    func chance(_ months: Int) -> Double {
      let share = 1 / Double(count)
      return (0...count).reduce(0.0) { sum, hits in
        let weight = choose(hits) * pow(share, Double(hits)) * pow(1 - share, Double(count - hits))
        return sum + weight * (1 - pow(1 - Double(hits) / Double(count), Double(months)))
      }
    }
    let times = CompletionTimes(of: 1, past: past)
    // The share of ten thousand runs lies within two hundredths of the chance, but for once in ten thousand seeds.
    for percent in stride(from: 20, through: 60, by: 10) {
      let months = try #require(times.months(percent: percent))
      #expect(chance(months) > Double(percent) / 100 - 0.02)
      #expect(chance(months - 1) < Double(percent) / 100 + 0.02)
    }
  }

  @Test("The same seed gives the same dates, another one all but the same")
  func seeds() throws {
    let past = CompletionHistory.batches.months(seed: 3)
    let times = (1...4).map { seed in
      var rules = ForecastRules()
      rules.seed = UInt64(seed)
      return CompletionTimes(of: 20, past: past, rules: rules).months(percent: 85)
    }
    #expect(times[0] == CompletionTimes(of: 20, past: past).months(percent: 85))
    let months = try times.map { try #require($0) }
    #expect((months.max() ?? 0) - (months.min() ?? 0) <= 3)
  }

  @Test("More to do takes no less time, and 85 of 100 no less than half")
  func order() throws {
    let past = CompletionHistory.seasonal.months(seed: 5)
    var last = 0
    for remaining in [1, 5, 10, 20, 40] {
      let times = CompletionTimes(of: remaining, past: past)
      let half = try #require(times.months(percent: 50))
      #expect(half >= last && half <= (times.months(percent: 85) ?? 0))
      last = half
    }
  }
}
