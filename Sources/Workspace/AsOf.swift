import Foundation
import OrganisationGraph

/// The day for which a question is put.
public struct AsOf: Sendable, Hashable {
  let date: PartialDate

  /// Today in the machine's own time zone.
  public static var today: AsOf {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return AsOf(date: PartialDate(year: parts.year ?? 0, month: parts.month, day: parts.day) ?? .unixEpoch)
  }

  /// Reads a day as a user writes it: `2022-12-31`, or `2022-12` and `2022` for their last day.
  public init(_ text: String) throws(Refusal) {
    guard let date = PartialDate(text), let last = Self.lastDay(of: date) else {
      throw Refusal(.usage, "“\(text)”不是日期，应写成2022-12-31。", "“\(text)” is no date; write it as 2022-12-31.")
    }
    self.date = last
  }

  private init(date: PartialDate) {
    self.date = date
  }

  /// A day that is known.
  init(_ day: PartialDate) {
    self.init(date: day)
  }

  /// A figure “as of 2022” is meant for the end of the year.
  private static func lastDay(of date: PartialDate) -> PartialDate? {
    switch date.precision {
    case .day: date
    case .month: PartialDate(year: date.year, month: date.month ?? 12, day: 28)?.lastDayOfMonth
    case .year: PartialDate(year: date.year, month: 12, day: 31)
    }
  }

  /// In words: 2022年12月31日.
  func words(_ language: Language) -> String {
    switch language {
    case .chinese: "\(date.year)年\(date.month ?? 1)月\(date.day ?? 1)日"
    case .english: date.description
    }
  }
}

extension PartialDate {
  fileprivate var lastDayOfMonth: PartialDate {
    var day = self
    while day.adding(days: 1).month == month { day = day.adding(days: 1) }
    return day
  }
}
