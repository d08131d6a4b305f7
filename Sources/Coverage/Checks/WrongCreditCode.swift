import OrganisationGraph

/// A 统一社会信用代码 has 18 characters and the right check character (GB 32100).
struct WrongCreditCode: Check {
  let rule = "L24"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = RegionNames(evidence.graph)
    return evidence.graph.units.compactMap { unit in
      guard let code = unit.creditCode, !CreditCode.isSound(code) else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(unit),
        arguments: ["code": IdentityNumber.masked(code), "region": regions.name(of: unit.region)])
    }
  }
}
