import OrganisationGraph

/// No approval before the request, no election before the approval, no approval of the result before the election. A step
/// that is missing, or whose order its dates leave open, raises nothing.
struct StepsOutOfOrder: Check {
  let rule = "L05"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let cases = CaseSubjects(evidence, rules: rules)
    return cases.states.flatMap { state in
      let dates = state.firstDates
      return Self.pairs.compactMap { earlier, later -> Finding? in
        guard let first = dates[earlier], let second = dates[later], second.isCertainlyBefore(first) else { return nil }
        // The one who entered it said why.
        let isWaived = state.events.contains { $0.stage == later && $0.waiver != nil }
        return Finding(
          rule: "L05.order", severity: isWaived ? .warning : .error, subject: cases.subject(of: state),
          arguments: [
            "stage": later.rawValue, "date": second.description, "before": earlier.rawValue,
            "beforeDate": first.description,
          ])
      }
    }
  }

  private static let pairs: [(ConversionStage, ConversionStage)] = [
    (.requested, .approved), (.approved, .elected), (.elected, .resultApproved),
  ]
}
