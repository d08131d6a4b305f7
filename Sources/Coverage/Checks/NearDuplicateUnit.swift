import OrganisationGraph

/// No two units differ only in width, brackets, spaces or 有限公司: they are probably one, entered twice.
struct NearDuplicateUnit: Check {
  let rule = "L21"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = RegionNames(evidence.graph)
    var first: [String: Unit] = [:]
    return evidence.graph.units.compactMap { unit in
      let name = PlainName.of(unit.name)
      guard !name.isEmpty else { return nil }
      guard let earlier = first[name] else {
        first[name] = unit
        return nil
      }
      return Finding(
        rule: "L21.unit", severity: .warning, subject: Subject(unit),
        arguments: [
          "region": regions.name(of: unit.region), "other": IdentityNumber.masked(earlier.name), "otherID": earlier.id,
          "otherRegion": regions.name(of: earlier.region),
        ])
    }
  }
}
