import OrganisationGraph

/// An institution's election has its results on record, seats within the range, the form that its size asks for, and a
/// quorum. The villages' drive had rules of its own time.
struct ElectionFaulty: Check {
  let rule = "L35"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    let persons = Dictionary(evidence.facts.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return cases.states.filter { $0.conversionCase.kind == .institutionCommittee }.flatMap { state -> [Finding] in
      guard state.events.contains(where: { $0.stage == .elected }) else { return [] }
      let subject = cases.subject(of: state)
      let result = ElectionResult(of: state.conversionCase.id, in: evidence.facts, until: evidence.day)
      guard let result, result.isComplete else {
        return [Finding(rule: "L35.results", severity: .warning, subject: subject)]
      }
      return ElectionFaults(
        result: result, women: state.women, rules: rules.election, subject: subject, persons: persons
      ).findings
    }
  }
}
