import OrganisationGraph

/// An institution found ripe asks within the limit.
struct RipeNotRequested: Check {
  let rule = "L15"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.compactMap { state in
      guard state.stage == .ready, let days = state.dwellDays, days > rules.readyLimit,
        !state.events.contains(where: { $0.stage == .requested })
      else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: cases.subject(of: state),
        arguments: [
          "days": String(days), "limit": String(rules.readyLimit), "since": state.since?.description ?? "—",
          "owner": cases.owner(of: state),
        ])
    }
  }
}
