import OrganisationGraph
import Testing

@Suite("Years, quarters and months")
struct DatePeriodTests {
  private func days(_ period: DatePeriod, _ from: String, _ to: String) -> [String] {
    period.days(from: date(from), through: date(to)).map(\.description)
  }

  @Test("From any day: the day itself, the ends in between, and the last day")
  func days() {
    #expect(days(.year, "2020-06-01", "2022-12-31") == ["2020-06-01", "2020-12-31", "2021-12-31", "2022-12-31"])
    #expect(days(.quarter, "2022-03-31", "2022-11-15") == ["2022-03-31", "2022-06-30", "2022-09-30", "2022-11-15"])
    #expect(days(.month, "2023-12-31", "2024-03-01") == ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-01"])
    #expect(days(.year, "2022-12-31", "2022-12-31") == ["2022-12-31"])
  }

  @Test("Periods counted back, over the turn of the year")
  func back() {
    #expect(DatePeriod.year.end(5, before: date("2022-12-31")).description == "2017-12-31")
    #expect(DatePeriod.quarter.end(1, before: date("2023-02-10")).description == "2022-12-31")
    #expect(DatePeriod.month.end(12, before: date("2024-02-10")).description == "2023-02-28")
  }
}
