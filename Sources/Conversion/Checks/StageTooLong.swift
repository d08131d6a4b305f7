import OrganisationGraph

/// A case under way does not stay in a stage longer than the stage may take.
struct StageTooLong: Check {
  let rule = "L13"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.compactMap { state in
      guard state.isInProgress, let days = state.dwellDays, let limit = state.limit, days > limit
      else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: cases.subject(of: state),
        arguments: [
          "stage": state.stage.rawValue, "days": String(days), "limit": String(limit),
          "since": state.since?.description ?? "—", "owner": cases.owner(of: state),
        ])
    }
  }
}
