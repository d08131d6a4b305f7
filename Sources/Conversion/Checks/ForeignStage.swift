import OrganisationGraph

/// A case stands at a stage of its drive, and names a drive that there is.
struct ForeignStage: Check {
  let rule = "L36"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.flatMap { state -> [Finding] in
      var found: [Finding] = []
      if let name = state.conversionCase.drive, name != state.drive.name {
        found.append(
          Finding(
            rule: "L36.drive", severity: .warning, subject: cases.subject(of: state),
            arguments: ["name": LongNumbers.masked(name), "drive": state.drive.name]))
      }
      let stages = Set(state.drive.stages.map(\.stage) + state.drive.sideStages)
      for event in state.events where !stages.contains(event.stage) {
        found.append(
          Finding(
            rule: "L36.stage", severity: .warning, subject: cases.subject(of: state),
            arguments: ["stage": event.stage.rawValue, "drive": state.drive.name, "event": event.id]))
      }
      return found
    }
  }
}
