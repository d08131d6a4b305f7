import OrganisationGraph

/// Every superior that is named is in the ledger.
struct UnknownParent: Check {
  let rule = "L02"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .missingParent, rule: "L02.unknown")
  }
}
