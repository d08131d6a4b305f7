/// The periods into which a stretch of time is cut: calendar years, quarters or months.
public enum DatePeriod: String, Choice {
  /// 年, 季, 月.
  case year, quarter, month

  /// Months in a period.
  public var months: Int {
    switch self {
    case .year: 12
    case .quarter: 3
    case .month: 1
    }
  }

  /// The last day of the period in which `day` lies.
  public func end(of day: PartialDate) -> PartialDate {
    let month = day.month ?? 1
    return Self.lastDay(year: day.year, month: (month - 1) / months * months + months)
  }

  /// The last day of the period `count` periods before the one in which `day` lies.
  public func end(_ count: Int, before day: PartialDate) -> PartialDate {
    let end = end(of: day)
    let number = end.year * 12 + (end.month ?? 12) - 1 - count * months
    return Self.lastDay(year: number / 12, month: number % 12 + 1)
  }

  /// `first`, the last day of every period that ends after it and before `last`, and `last`.
  public func days(from first: PartialDate, through last: PartialDate) -> [PartialDate] {
    guard first.dayNumber < last.dayNumber else { return [last] }
    var days = [first.firstDay]
    var end = end(of: first)
    if end.dayNumber == first.dayNumber { end = self.end(of: end.adding(days: 1)) }
    while end.dayNumber < last.dayNumber, days.last != end {
      days.append(end)
      end = self.end(of: end.adding(days: 1))
    }
    return days + [last.firstDay]
  }

  private static func lastDay(year: Int, month: Int) -> PartialDate {
    let next = PartialDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
    return (next ?? .unixEpoch).adding(days: -1)
  }
}
