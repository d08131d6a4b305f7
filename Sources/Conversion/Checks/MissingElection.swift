import OrganisationGraph

/// Who has put up the name plate or filed has elected.
struct MissingElection: Check {
  let rule = "L06"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.compactMap { state in
      let taken = Set(state.events.map(\.stage))
      guard !taken.contains(.elected), let last = [ConversionStage.filed, .plaque].first(where: taken.contains)
      else { return nil }
      return Finding(
        rule: rule, severity: .error, subject: cases.subject(of: state), arguments: ["stage": last.rawValue])
    }
  }
}
