/// The value of one cell as the file states it. Empty cells have no value: they are absent.
public enum Cell: Sendable, Hashable {
  /// Text, exactly as written: leading zeros, spaces and line breaks are kept.
  case text(String)
  /// A number. Never a date: those are told apart by the cell's number format.
  case number(Double)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// A day of the calendar, with the time of day where the file gives one.
  case date(CellDate)
  /// A time of day, in seconds since midnight.
  case time(Double)
  /// A length of time (number format `[h]:mm:ss`), in seconds.
  case duration(Double)
  /// An error value such as `#VALUE!`.
  case error(String)
}

extension Cell {
  /// The value in plain words: `12` and not `12.0`, dates as ISO text, `TRUE` and `FALSE`.
  public var text: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number): plainText(of: number)
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .date(let date): date.isoText
    case .time(let seconds): ClockTime(seconds: seconds).text
    case .duration(let seconds): ClockTime(seconds: seconds).text
    }
  }
}

/// Digits without a needless fraction or exponent, as far as a whole number is held exactly.
func plainText(of number: Double) -> String {
  if let whole = Int64(exactly: number) { return String(whole) }
  return number.description
}
