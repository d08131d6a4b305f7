import OrganisationGraph

/// A term of office is not overdue; one that ends soon is announced, so that preparations start in time.
struct TermEnding: Check {
  let rule = "L12"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.graph.inBeing.compactMap { organisation in
      guard let end = organisation.termEnd else { return nil }
      let days = end.dayNumber - evidence.day.dayNumber
      guard days <= rules.termWarningDays else { return nil }
      return Finding(
        rule: days < 0 ? "L12.overdue" : "L12.soon", severity: days < 0 ? .warning : .info,
        subject: Subject(organisation), arguments: ["date": end.description, "days": String(abs(days))])
    }
  }
}
