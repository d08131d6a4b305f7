import OrganisationGraph

/// A backstop (村社兜底) is not entered as organisation-level cover of a unit.
struct BackstopAsCover: Check {
  let rule = "L18"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let units = byIdentity(evidence.graph.units)
    let bodies = byIdentity(evidence.graph.inBeing.filter(rules.isBackstop))
    return evidence.graph.covers.compactMap { cover in
      guard cover.level == .organisation, let unit = cover.unit.flatMap({ units[$0] }),
        let body = bodies[cover.organisation]
      else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(unit),
        arguments: ["other": IdentityNumber.masked(body.name), "otherID": body.id, "cover": cover.id])
    }
  }
}
