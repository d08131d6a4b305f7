import OrganisationGraph

/// A term of office is not overdue; one that ends soon is announced, so that preparations start in time. An end that had
/// to be inferred is only a hint to enter the stated one.
struct TermEnding: Check {
  let rule = "L12"
  let rules: TermRules

  func findings(in evidence: Evidence) -> [Finding] {
    TermSurvey(evidence, rules: rules).terms.compactMap { term in
      guard let end = term.end, let days = term.daysLeft else { return nil }
      switch term.state {
      case .overdue where end.isInferred: return finding("L12.inferred", .info, term, end, days)
      case .overdue: return finding("L12.overdue", .warning, term, end, days)
      case .prepare where !end.isInferred: return finding("L12.soon", .info, term, end, days)
      case .prepare, .dueThisYear, .running, .unknown: return nil
      }
    }
  }

  private func finding(
    _ rule: String, _ severity: Severity, _ term: TermOfOffice, _ end: TermEnd, _ days: Int
  ) -> Finding {
    Finding(
      rule: rule, severity: severity,
      subject: Subject(
        kind: .organisation, id: term.organisation.id, name: IdentityNumber.masked(term.organisation.name)),
      arguments: ["date": end.date.description, "days": String(abs(days))])
  }
}
