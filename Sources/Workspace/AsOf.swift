import Foundation
public import OrganisationGraph

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
    guard let date = PartialDate(text) else {
      throw Refusal(.usage, "“\(text)”不是日期，应写成2022-12-31。", "“\(text)” is no date; write it as 2022-12-31.")
    }
    self.date = date.lastDay
  }

  private init(date: PartialDate) {
    self.date = date
  }

  /// A day that is known.
  init(_ day: PartialDate) {
    self.init(date: day)
  }

  /// As it is written in addresses and fields: 2022-12-31.
  public var written: String { date.description }

  /// In words: 2022年12月31日.
  public func words(_ language: Language) -> String {
    switch language {
    case .chinese: "\(date.year)年\(date.month ?? 1)月\(date.day ?? 1)日"
    case .english: date.description
    }
  }
}
