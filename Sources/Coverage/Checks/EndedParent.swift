import OrganisationGraph

/// The superior still exists on the day.
struct EndedParent: Check {
  let rule = "L02"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .parentNotAlive, rule: "L02.parentEnded") { _ in ["day": evidence.day.description] }
  }
}
