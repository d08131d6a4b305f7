import OrganisationGraph

/// No fact ends before it starts.
struct EndsBeforeItStarts: Check {
  let rule = "L07"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .endsBeforeItStarts, rule: "L07.period") { ["entity": $0.entity.rawValue] }
  }
}
