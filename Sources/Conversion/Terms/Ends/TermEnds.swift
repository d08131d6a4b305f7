import OrganisationGraph

/// Finds the ends of terms from what the ledger states of organisations and their versions. Built once for a ledger.
struct TermEnds {
  private let rules: TermRules
  private let foundings: [String: PartialDate]
  private let versions: [String: [Organisation]]

  init(_ facts: Facts, rules: TermRules) {
    self.rules = rules
    foundings = facts.foundings
    versions = Dictionary(grouping: facts.organisations.filter { !$0.validity.isEmpty }, by: \.id)
  }

  /// The end of the term that `organisation` is in on `day`: stated, else inferred; the gap, where neither can be said.
  func end(of organisation: Organisation, on day: PartialDate) -> Result<TermEnd, TermUnknown> {
    if let stated = organisation.termEnd { return .success(TermEnd(date: stated, basis: .stated)) }
    guard let years = rules.termYears(of: organisation) else { return .failure(.init(.undated)) }
    let number = organisation.termNumber.flatMap { $0 > 0 ? $0 : nil }
    if let election = election(of: organisation, on: day), let end = election.adding(years: years) {
      return .success(TermEnd(date: end, basis: .election))
    }
    guard let founding = foundings[organisation.id],
      let end = Self.end(after: number ?? 1, terms: years, from: founding)
    else { return .failure(.init(.undated)) }
    if number == nil, end.lastDay.dayNumber < day.dayNumber {
      return .failure(.init(.laterTermsUnrecorded(firstEnd: end)))
    }
    return .success(TermEnd(date: end, basis: .founding))
  }

  /// The version of an organisation that holds on `day`.
  func version(of id: String, on day: PartialDate) -> Organisation? {
    versions[id]?.first { $0.validity.isInForce(on: day) }
  }

  /// The last version of an organisation that began by `day`.
  func lastVersion(of id: String, by day: PartialDate) -> Organisation? {
    versions[id]?.filter { ($0.validity.from?.dayNumber ?? .min) <= day.dayNumber }
      .max { ($0.validity.from?.dayNumber ?? .min) < ($1.validity.from?.dayNumber ?? .min) }
  }

  /// The day since which the organisation has had its present number of the term, where it had a lower one before.
  private func election(of organisation: Organisation, on day: PartialDate) -> PartialDate? {
    guard let number = organisation.termNumber, let known = versions[organisation.id] else { return nil }
    let dated = known.filter { $0.termNumber == number }.compactMap(\.validity.from)
    guard let start = dated.min(), start.dayNumber <= day.dayNumber else { return nil }
    let hadLower = known.contains { version in
      (version.termNumber ?? .max) < number && (version.validity.from?.dayNumber ?? .min) < start.dayNumber
    }
    return hadLower ? start : nil
  }

  private static func end(after terms: Int, terms years: Int, from founding: PartialDate) -> PartialDate? {
    let (span, overflows) = terms.multipliedReportingOverflow(by: years)
    return overflows ? nil : founding.adding(years: span)
  }
}

/// That the end of a term is not known, as an error.
struct TermUnknown: Error {
  let gap: TermGap

  init(_ gap: TermGap) { self.gap = gap }
}
