import Foundation
import OrganisationGraph
import Testing

@Suite("Dates of day, month and year precision") struct PartialDateTests {
  @Test(
    "a date is read, and written as it was read", arguments: ["1900", "2021", "2021-06", "2021-06-18", "2024-02-29"])
  func written(_ text: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(date.precision == [.year, .month, .day][text.count / 3 - 1])
    #expect(try JSONDecoder().decode([PartialDate].self, from: JSONEncoder().encode([date])) == [date])
  }

  @Test(
    "what the calendar has not is no date",
    arguments: [
      "", "-", "21", "02021", "1899", "3000", "2021-", "2021-6", "2021-00", "2021-13", "2021-06-00", "2021-06-31",
      "2021-02-29", "1900-02-29", "2100-02-29", "2021-06-18-01", "2021/06/18", "+021", "２０２１", "2021-06-1８", " 2021",
    ])
  func refused(_ text: String) {
    #expect(PartialDate(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test("parts that do not fit together are no date")
  func parts() {
    #expect(PartialDate(year: 2021, day: 3) == nil)
    #expect(PartialDate(year: 2021, month: 4, day: 31) == nil)
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
  }

  @Test(
    "day numbers count from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1970", 0), ("1969-12-31", -1), ("1900-01-01", -25567), ("2000-02-29", 11016),
      ("2000-03-01", 11017), ("2022-12-31", 19357), ("2022-12", 19327), ("2038-01-19", 24855), ("2999-12-31", 376_199),
    ])
  func dayNumber(_ text: String, _ number: Int) {
    #expect(date(text).dayNumber == number)
    #expect(PartialDate.unixEpoch.adding(days: number) == date(text).firstDay)
  }

  @Test("every day from 1900 to 2999 is one more than the day before")
  func everyDay() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25567
    for year in 1900...2999 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
        #expect(PartialDate(year: year, month: month, day: length + 1) == nil)
        let days = (1...length).map { PartialDate(year: year, month: month, day: $0)?.dayNumber }
        #expect(days == Array(number..<number + length))
        number += length
      }
    }
  }

  @Test("adding days and counting them are inverse", arguments: 0..<10)
  func adding(_ seed: Int) {
    var random = SplitMix(seed)
    let all = date("1900").dayNumber...date("2999-12-31").dayNumber
    for _ in 0..<200 {
      let (from, to) = (Int.random(in: all, using: &random), Int.random(in: all, using: &random))
      let day = PartialDate.unixEpoch.adding(days: from)
      #expect(day.dayNumber == from && day.precision == .day)
      #expect(day.adding(days: to - from).dayNumber == to)
    }
  }

  @Test(
    "adding so many days that the calendar ends gives the same date", arguments: [Int.max, Int.min, 500_000, -80_000])
  func beyond(_ count: Int) {
    for text in ["1970-01-02", "2021", "2021-06"] { #expect(date(text).adding(days: count) == date(text)) }
  }

  @Test("dates sort as their texts do", arguments: 0..<10)
  func order(_ seed: Int) {
    var random = SplitMix(seed)
    let dates = (0..<40).map { _ in Self.any(&random) }
    for left in dates {
      for right in dates {
        #expect((left < right) == (left.description.utf8.lexicographicallyPrecedes(right.description.utf8)))
        if left.dayNumber < right.dayNumber { #expect(left < right) }
      }
    }
  }

  /// A date of any precision in a few years, so that many share a prefix.
  static func any(_ random: inout SplitMix) -> PartialDate {
    let day = date("2019-12-20").adding(days: Int.random(in: 0..<800, using: &random))
    let length = [4, 7, 10][Int.random(in: 0..<3, using: &random)]
    return random.once(in: 3) ? date(String(day.description.prefix(length))) : date(String(day.description.prefix(7)))
  }
}
