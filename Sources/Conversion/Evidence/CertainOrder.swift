import OrganisationGraph

extension PartialDate {
  /// Whether this date lies before `other` whatever the unknown months and days are: `2021` and `2021-03` may be one day.
  func isCertainlyBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}

extension CaseState {
  /// The first dated step of each stage.
  var firstDates: [ConversionStage: PartialDate] {
    var dates: [ConversionStage: PartialDate] = [:]
    for event in events where dates[event.stage] == nil { dates[event.stage] = event.date }
    return dates
  }
}
