import OrganisationGraph

/// A name plate is put up after the approval. The other way round is common, so it is a warning.
struct PlaqueBeforeApproval: Check {
  let rule = "L05"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.compactMap { state in
      let dates = state.firstDates
      guard let plaque = dates[.plaque], let approval = dates[.resultApproved] ?? dates[.approved],
        plaque.isCertainlyBefore(approval)
      else { return nil }
      return Finding(
        rule: "L05.plaque", severity: .warning, subject: cases.subject(of: state),
        arguments: ["date": plaque.description, "beforeDate": approval.description])
    }
  }
}
