/// A date of the Gregorian calendar known to the day, the month or the year.
///
/// Written `2021-06-18`, `2021-06` or `2021`. Where a day is needed, a date of month or year precision stands for its
/// **first day**, as the start and as the end of a period alike, so that facts that follow one another never overlap.
/// The written form sorts as the dates do: comparing texts in SQL and comparing values here give the same answer.
public struct PartialDate: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// How much of the date is known.
  public enum Precision: Int, Sendable, Hashable, Codable { case year, month, day }

  /// Year, 1900…2999.
  public let year: Int
  /// Month 1…12, nil with year precision.
  public let month: Int?
  /// Day of the month 1…31, nil with year or month precision.
  public let day: Int?

  /// 1970-01-01.
  public static let unixEpoch = PartialDate(checkedYear: 1970, month: 1, day: 1)

  private init(checkedYear: Int, month: Int, day: Int) {
    year = checkedYear
    self.month = month
    self.day = day
  }

  /// A date from its parts; nil where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.daysInMonth(month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021`, `2021-06` or `2021-06-18`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The last day that it may mean: what is said “as of 2022” is meant for the end of the year.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(checkedYear: year, month: month, day: day ?? Self.daysInMonth(month, of: year))
  }

  /// How much of the date is known.
  public var precision: Precision { month == nil ? .year : day == nil ? .month : .day }

  /// The written form: `2021`, `2021-06` or `2021-06-18`.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// The first day that the date can mean.
  public var firstDay: PartialDate {
    PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
  }

  /// Days since 1970-01-01 of the first day, by the usual civil-calendar arithmetic.
  public var dayNumber: Int {
    let month = month ?? 1
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `count` days after the first day of this date; the same date where that would leave the calendar.
  public func adding(days count: Int) -> PartialDate {
    guard (-402_000...402_000).contains(count) else { return self }  // more days than the calendar has
    let shifted = dayNumber + count + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1) ?? self
  }

  /// Orders by first day; of dates with the same first day the less precise comes first, as their texts sort.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// Decodes the written form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no date: \(text)"))
    }
    self = date
  }

  /// Encodes the written form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
