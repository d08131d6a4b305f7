import OrganisationGraph

/// A step has its date; without one, neither its order nor its duration can be known.
struct UndatedStep: Check {
  let rule = "L05"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.flatMap { state in
      state.events.filter { $0.date == nil }.map {
        Finding(
          rule: "L05.undated", severity: .warning, subject: cases.subject(of: state),
          arguments: ["stage": $0.stage.rawValue, "event": $0.id])
      }
    }
  }
}
