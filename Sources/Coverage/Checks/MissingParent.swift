import OrganisationGraph

/// Everything but the one root has a superior; there is one root.
struct MissingParent: Check {
  let rule = "L02"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .severalRoots, rule: "L02.noParent")
      + evidence.findings(of: .noRoot, rule: "L02.noRoot") { ["entity": $0.entity.rawValue] }
  }
}
