import OrganisationGraph

/// The older drive is over: a village whose congress (妇代会) has not become a federation is named.
struct VillageNotConverted: Check {
  let rule = "L34"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.compactMap { state in
      guard state.conversionCase.kind == .villageCongress, !state.isDone, state.stage != .ineligible,
        state.stage != .abolished
      else { return nil }
      return Finding(
        rule: "L34.village", severity: .info, subject: cases.subject(of: state),
        arguments: ["stage": state.stage.rawValue])
    }
  }
}
