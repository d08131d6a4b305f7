/// A day of the Gregorian calendar, with the time of day where the file gives one; no time zone.
public struct CellDate: Sendable, Hashable {
  /// The smallest unit that the cell shows.
  public enum Precision: UInt8, Sendable, Comparable {
    /// Only the year is shown, as in `2021年`.
    case year
    /// Year and month are shown, as in `2021年3月`; the day is the first unless the file says otherwise.
    case month
    /// The whole date is shown.
    case day

    /// Coarser comes first.
    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  // Narrow fields: a sheet holds hundreds of thousands of these inside `Cell`.
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8
  private let milliseconds: Int32

  /// The smallest unit that the cell shows.
  public let precision: Precision

  /// A date; `nil` if there is no such day between the years 1 and 9999.
  ///
  /// - Parameter seconds: time of day since midnight, 0 ..< 86,400, kept to the millisecond.
  public init?(year: Int, month: Int, day: Int, seconds: Double? = nil, precision: Precision = .day) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= daysIn(month: month, of: year) else {
      return nil
    }
    storedYear = Int16(year)
    storedMonth = Int8(month)
    storedDay = Int8(day)
    self.precision = precision
    guard let seconds else {
      milliseconds = -1
      return
    }
    guard seconds >= 0, seconds < 86_400 else { return nil }
    milliseconds = min(Int32((seconds * 1000).rounded()), 86_399_999)
  }

  /// All fields in one word.
  var packed: UInt64 {
    let day = UInt64(storedYear) << 48 | UInt64(precision.rawValue) << 44 | UInt64(storedMonth) << 40
    return day | UInt64(storedDay) << 32 | UInt64(UInt32(bitPattern: milliseconds))
  }

  /// The date of which `packed` is this word.
  init(packed: UInt64) {
    storedYear = Int16(truncatingIfNeeded: packed >> 48)
    precision = Precision(rawValue: UInt8(packed >> 44 & 0xF)) ?? .day
    storedMonth = Int8(packed >> 40 & 0xF)
    storedDay = Int8(packed >> 32 & 0x1F)
    milliseconds = Int32(truncatingIfNeeded: packed)
  }

  /// The year, 1 ... 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 ... 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 ... 31.
  public var day: Int { Int(storedDay) }
  /// Seconds since midnight, to the millisecond; `nil` if the cell holds only a day.
  public var seconds: Double? { milliseconds < 0 ? nil : Double(milliseconds) / 1000 }

  /// `2021-03-15`, or `2021-03-15T13:30:00` where there is a time of day.
  public var isoText: String {
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    return seconds.map { "\(date)T\(ClockTime(seconds: $0).text)" } ?? date
  }
}

/// Hours, minutes and seconds of a time of day or a length of time.
struct ClockTime {
  let seconds: Double

  /// `13:30:00`, with milliseconds where there are any; hours may pass 24.
  var text: String {
    let total = Int(clamping: Int64(exactly: (seconds.magnitude * 1000).rounded()) ?? .max)
    let (whole, thousandths) = total.quotientAndRemainder(dividingBy: 1000)
    let clock = "\(padded(whole / 3600, 2)):\(padded(whole / 60 % 60, 2)):\(padded(whole % 60, 2))"
    return (seconds < 0 ? "-" : "") + clock + (thousandths == 0 ? "" : ".\(padded(thousandths, 3))")
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func daysIn(month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
