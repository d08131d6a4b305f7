/// Where a workbook's count of days begins.
enum DateSystem {
  /// Day 1 is 1900-01-01, and day 60 is a 29 February 1900 that never was.
  case from1900
  /// Day 0 is 1904-01-01.
  case from1904

  /// The value of a number with the form of a date or time; `nil` if there is no such day.
  ///
  /// Rounded to the millisecond, as spreadsheet programs do.
  func cell(serial: Double, form: NumberForm) -> Cell? {
    switch form {
    case .number: return .number(serial)
    case .duration: return .duration((serial * 86_400_000).rounded() / 1000)
    case .date, .time: break
    }
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    var milliseconds = Int(((serial - Double(day)) * 86_400_000).rounded())
    if milliseconds == 86_400_000 { (day, milliseconds) = (day + 1, 0) }
    if day == 0, serial < 1 { return .time(Double(milliseconds) / 1000) }
    guard let civil = date(ofDay: day) else { return nil }
    var precision = CellDate.Precision.day
    if case .date(let shown) = form { precision = shown }
    let seconds = milliseconds == 0 ? nil : Double(milliseconds) / 1000
    let date = CellDate(
      year: civil.year, month: civil.month, day: civil.day, seconds: seconds,
      precision: seconds == nil ? precision : .day)
    return date.map(Cell.date)
  }

  /// Days since 1970-01-01 of day 0.
  private var origin: Int { self == .from1900 ? -25_569 : -24_107 }

  private func date(ofDay day: Int) -> (year: Int, month: Int, day: Int)? {
    guard self == .from1900 else { return civilDate(daysSince1970: day + origin) }
    if day == 60 { return nil }
    return civilDate(daysSince1970: day + origin + (day < 60 ? 1 : 0))
  }

  /// The number that stands for a date from 1900-01-01 on in the system of 1900; `nil` for an earlier one.
  static func serial(of date: CellDate) -> Double? {
    var day = daysSince1970(year: date.year, month: date.month, day: date.day) - DateSystem.from1900.origin
    if day < 61 { day -= 1 }
    guard day >= 1 else { return nil }
    return Double(day) + (date.seconds ?? 0) / 86_400
  }
}

/// The Gregorian date of a day, by counting eras of 400 years that begin in March.
private func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

private func daysSince1970(year: Int, month: Int, day: Int) -> Int {
  let year = month <= 2 ? year - 1 : year
  let era = (year >= 0 ? year : year - 399) / 400
  let yearOfEra = year - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
