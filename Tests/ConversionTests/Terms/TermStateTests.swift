import Conversion
import OrganisationGraph
import Testing

/// Where a term stands on a day, by the days that are left.
@Suite struct TermStateTests {
  private static func state(ends end: String, on day: String, _ change: (inout TermRules) -> Void = { _ in }) -> String
  {
    var district = TermDistrict()
    change(&district.rules)
    district.organisation("C") { $0.termEnd = InventedDrive.date(end) }
    let term = district.term(of: "C", on: InventedDrive.date(day))
    return "\(term?.state.rawValue ?? "none") \(term?.daysLeft.map(String.init) ?? "-")"
  }

  @Test(arguments: [
    ("2022-12-31", "2023-01-01", "overdue -1"),
    ("2022-12-31", "2022-12-31", "prepare 0"),
    ("2023-01-01", "2022-12-31", "prepare 1"),
    ("2023-03-30", "2022-12-31", "prepare 89"),
    ("2023-03-31", "2022-12-31", "prepare 90"),
    ("2023-04-01", "2022-12-31", "running 91"),
    ("2022-04-01", "2022-01-01", "prepare 90"),
    ("2022-04-02", "2022-01-01", "dueThisYear 91"),
    ("2022-12-31", "2022-01-01", "dueThisYear 364"),
    ("2023-01-01", "2022-01-01", "running 365"),
    // 2024 has a 29th of February: 91 days, not 90.
    ("2024-03-31", "2023-12-31", "running 91"),
    ("2024-02-29", "2024-02-29", "prepare 0"),
    ("2024-02-29", "2024-03-01", "overdue -1"),
  ])
  func byTheDay(end: String, day: String, expected: String) {
    #expect(Self.state(ends: end, on: day) == expected)
  }

  @Test(arguments: [
    ("2022", "2022-12-31", "prepare 0"), ("2022", "2023-01-01", "overdue -1"),
    ("2022", "2022-01-01", "dueThisYear 364"),
    ("2022-11", "2022-11-30", "prepare 0"), ("2022-11", "2022-12-01", "overdue -1"),
    ("2024-02", "2024-02-29", "prepare 0"), ("2023-02", "2023-03-01", "overdue -1"),
    ("2023", "2022-12-31", "running 365"),
  ])
  func anEndKnownToTheMonthOrYearIsItsLastDay(end: String, day: String, expected: String) {
    #expect(Self.state(ends: end, on: day) == expected)
  }

  @Test(arguments: 0...3) func theDaysOfPreparationAreARule(days: Int) {
    let states = (0...3).map { left in
      Self.state(ends: "2023-01-0\(left + 1)", on: "2023-01-01") { $0.preparationDays = days }
    }
    #expect(states == (0...3).map { $0 <= days ? "prepare \($0)" : "dueThisYear \($0)" })
  }

  @Test func theStatesFollowOneAnotherFromDayToDay() throws {
    let order: [TermState] = [.running, .dueThisYear, .prepare, .overdue]
    for end in ["2020-02-29", "2021-01-01", "2021-03-31", "2021-12-31", "2021", "2021-06"] {
      var district = TermDistrict()
      district.organisation("C", from: "2010-01-01") { $0.termEnd = InventedDrive.date(end) }
      var last = 0
      for number in 0..<1200 {
        let term = try #require(district.term(of: "C", on: InventedDrive.date("2018-12-30").adding(days: number)))
        let place = try #require(order.firstIndex(of: term.state))
        #expect(place >= last, "\(end): \(term.state)")
        last = place
      }
      #expect(last == 3)
    }
  }
}
