import OrganisationGraph

/// A tier stands under the tier above it: a community under a township, a township under the district.
struct WrongLevel: Check {
  let rule = "L03"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.findings(of: .wrongLevel, rule: "L03.organisation", entity: .organisation)
      + evidence.findings(of: .wrongLevel, rule: "L03.region", entity: .region)
  }
}
