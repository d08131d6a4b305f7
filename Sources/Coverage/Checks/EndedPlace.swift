import OrganisationGraph

/// What an organisation or unit names as its region, or as its host, still exists on the day. Active organisations must be
/// moved; for the rest it is good to know.
struct EndedPlace: Check {
  let rule = "L32"

  func findings(in evidence: Evidence) -> [Finding] {
    let graph = evidence.graph
    let regions = graph.regionsByID
    let units = byIdentity(graph.units)
    let allRegions = byIdentity(evidence.facts.regions)
    let allUnits = byIdentity(evidence.facts.units)
    func ended<Item: Entity>(_ id: String?, _ now: [String: Item], _ ever: [String: Item]) -> Item? {
      id.flatMap { now[$0] == nil ? ever[$0] : nil }
    }
    let homeless = graph.units.compactMap { unit in
      ended(unit.region, regions, allRegions).map {
        Self.finding("L32.region", .info, Subject(unit), other: $0.name, id: $0.id)
      }
    }
    return homeless
      + graph.inBeing.flatMap { organisation in
        let severity: Severity = organisation.status == .active ? .error : .info
        return [
          ended(organisation.region, regions, allRegions).map {
            Self.finding("L32.region", severity, Subject(organisation), other: $0.name, id: $0.id)
          },
          ended(organisation.unit, units, allUnits).map {
            Self.finding("L32.unit", severity, Subject(organisation), other: $0.name, id: $0.id)
          },
        ].compactMap { $0 }
      }
  }

  private static func finding(
    _ rule: String, _ severity: Severity, _ subject: Subject, other: String, id: String
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject,
      arguments: ["other": IdentityNumber.masked(other), "otherID": IdentityNumber.masked(id)])
  }
}
