import Coverage
import OrganisationGraph
import Testing

/// What is needed, what was done, and where nothing can be said.
@Suite struct TargetTests {
  private static let day = District.date("2022-12-31")

  private static func target(_ value: Int?, by date: String?) -> Target {
    var target = Target()
    (target.value, target.date) = (value, date.map(District.date))
    return target
  }

  /// A figure that was `start` at the end of 2018 and grew by `step` in each quarter since.
  private static func growing(_ start: Int, _ step: Int) -> (PartialDate) -> Int? {
    { day in
      let quarters = (day.year - 2019) * 4 + ((day.month ?? 1) - 1) / 3
      let isEnd = DatePeriod.quarter.end(of: day) == day
      return max(0, start + step * (quarters + (isEnd ? 1 : 0)))
    }
  }

  private static func outlook(
    _ value: Int?, by date: String?, on day: PartialDate = day, recorded: PartialDate? = nil,
    _ count: (PartialDate) -> Int?
  ) -> TargetOutlook {
    TargetOutlook(target(value, by: date), on: day, lastRecorded: recorded ?? day, count: count)
  }

  @Test func neededAndBrought() {
    // 16 quarters of 2 from 10: 42. 1826 days remain: 4.9993 years.
    let one = Self.outlook(92, by: "2027-12-31", Self.growing(10, 2))
    #expect(one.state == 42 && one.gap == 50 && one.daysLeft == 1826)
    #expect(one.neededPerYear.map { ($0 * 100).rounded() } == 1000)
    #expect(one.neededPerQuarter.map { ($0 * 100).rounded() } == 250)
    #expect(one.quarters.steps.map(\.growth) == [2, 2, 2, 2] && one.quarters.mean == 2)
    #expect(one.years.steps.map(\.growth) == [8, 8, 8, 8] && one.years.mean == 8)
    #expect(one.years.steps.map(\.from.description).first == "2018-12-31")
    #expect(one.verdict == .behind)
    #expect(Self.outlook(80, by: "2027-12-31", Self.growing(10, 2)).verdict == .onPace)
  }

  @Test func onlyWholePeriodsThatHaveEnded() {
    let one = Self.outlook(92, by: "2027-12-31", on: District.date("2022-11-15"), Self.growing(10, 2))
    #expect(one.quarters.steps.map(\.to.description) == ["2021-12-31", "2022-03-31", "2022-06-30", "2022-09-30"])
    #expect(one.years.steps.last?.to.description == "2021-12-31")
  }

  @Test func whereTheRecordIsTooShortNothingIsTold() {
    // The count begins within 2022: 0 at the end of March, 3 of June, 6 of September, 9 of December.
    let count = { (day: PartialDate) -> Int? in max(0, Self.growing(0, 3)(day).map { $0 - 39 } ?? 0) }
    let young = Self.outlook(20, by: "2023-12-31", count)
    #expect(young.state == 9 && young.quarters.steps.map(\.growth) == [nil, nil, 3, 3])
    #expect(young.verdict == .recordTooShort && young.quarters.mean == nil && young.quarters.recorded == 2)
    // Nobody has entered anything since June.
    let left = Self.outlook(92, by: "2027-12-31", recorded: District.date("2022-06-30"), Self.growing(10, 2))
    #expect(left.quarters.steps.map(\.growth) == [2, 2, nil, nil] && left.verdict == .recordTooShort)
    #expect(
      Self.outlook(92, by: "2027-12-31", recorded: District.date("2022-10-01"), Self.growing(10, 2)).verdict == .behind)
  }

  @Test func theEnds() {
    #expect(Self.outlook(42, by: "2027-12-31", Self.growing(10, 2)).verdict == .reached)
    #expect(Self.outlook(43, by: "2022-12-31", Self.growing(10, 2)).verdict == .missed, "the last day is the last")
    let past = Self.outlook(30, by: "2021", Self.growing(10, 2))
    #expect(
      past.deadline?.description == "2021-12-31" && past.state == 34 && past.verdict == .reached, "as it was then")
    #expect(Self.outlook(40, by: "2021", Self.growing(10, 2)).verdict == .missed, "reached later is missed")
    #expect(past.daysLeft == 0 && past.neededPerYear == nil)
    #expect(Self.outlook(43, by: "2023-02", Self.growing(10, 2)).deadline?.description == "2023-02-28")
    #expect(Self.outlook(5, by: "2027", { _ in nil }).verdict == .notCounted)
    #expect(Self.outlook(nil, by: "2027", Self.growing(10, 2)).verdict == .incomplete)
    #expect(Self.outlook(5, by: nil, Self.growing(10, 2)).verdict == .incomplete)
  }

  @Test func countsAsAReportedFigureIsCounted() {
    var target = Target()
    target.metric = .microHomes
    let evidence = Evidence(District().facts, on: District.day)
    #expect(target.counted(evidence)?.map(\.record.id) == ["M1", "M2", "M3"])
    target.region = "T2"
    #expect(target.counted(evidence)?.map(\.record.id) == ["M3"])
    target.region = "nowhere"
    #expect(target.counted(evidence) == nil)
    #expect(District().facts.lastRecorded(by: District.day)?.description == "2018-01-01")
  }
}
