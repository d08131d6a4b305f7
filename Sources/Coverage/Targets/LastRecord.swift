public import OrganisationGraph

extension Facts {
  /// The latest day up to `day` on which the ledger has anything happen: an organisation, unit, cover or post begins or
  /// ends, a case takes a step, there is an activity or an award. What came after is not in the ledger; nil where nothing
  /// is dated.
  public func lastRecorded(by day: PartialDate) -> PartialDate? {
    let periods =
      organisations.map(\.validity) + units.map(\.validity) + covers.map(\.validity) + posts.map(\.validity)
    let dates =
      periods.flatMap { [$0.from, $0.to] } + caseEvents.map(\.date) + activities.map(\.date) + awards.map(\.date)
    return dates.compactMap { $0 }.filter { $0.dayNumber <= day.dayNumber }.max { $0.dayNumber < $1.dayNumber }
  }
}
