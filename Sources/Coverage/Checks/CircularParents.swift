import OrganisationGraph

/// Nobody is its own superior, directly or in a circle.
struct CircularParents: Check {
  let rule = "L02"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .selfParent, rule: "L02.self") + evidence.findings(of: .cycle, rule: "L02.cycle")
  }
}
