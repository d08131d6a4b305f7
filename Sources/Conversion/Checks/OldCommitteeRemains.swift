import OrganisationGraph

/// Once a case is done, the committee that it started from is no more.
struct OldCommitteeRemains: Check {
  let rule = "L34"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    var committees: [String: Organisation] = [:]
    for organisation in evidence.graph.inBeing where organisation.kind == .womensCommittee {
      committees[organisation.id] = organisation
    }
    return cases.states.compactMap { state in
      guard state.isDone, let old = state.conversionCase.oldOrganisation.flatMap({ committees[$0] }) else { return nil }
      return Finding(
        rule: "L34.committee", severity: .info, subject: cases.subject(of: state),
        arguments: ["other": LongNumbers.masked(old.name), "otherID": old.id])
    }
  }
}
