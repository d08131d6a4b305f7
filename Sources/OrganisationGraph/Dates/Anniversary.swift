extension PartialDate {
  /// The same day `count` years later, as precisely as this date is known; where that month has no such day, its last
  /// one (Civil Code, article 202). Nil outside the calendar.
  public func adding(years count: Int) -> PartialDate? {
    let (later, overflows) = year.addingReportingOverflow(count)
    guard !overflows else { return nil }
    if let same = PartialDate(year: later, month: month, day: day) { return same }
    return PartialDate(year: later, month: month)?.lastDay
  }
}
