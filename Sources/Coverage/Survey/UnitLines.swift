import OrganisationGraph

/// Where each unit is counted, under the line that the rules name.
struct UnitLines {
  private let line: CountingLine
  private let organisations: [String: Organisation]
  private let units: [String: Organisation]
  private let secondSuperiors: Set<String>

  init(_ graph: OrganisationGraph, rules: CoverageRules, cover: UnitCover) {
    line = rules.countingLine
    let inBeing = graph.inBeing
    organisations = byIdentity(inBeing)
    let hosted = inBeing.filter { $0.unit != nil && rules.coveringKinds.contains($0.kind) }
    var units = Dictionary(hosted.map { ($0.unit ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    for (unit, bodies) in cover.bodies where units[unit] == nil { units[unit] = bodies.first }
    self.units = units
    secondSuperiors = Set(graph.relations.map(\.organisation))
  }

  /// The region in which `unit` counts.
  func region(of unit: Unit) -> String? {
    line == .territorial ? unit.region : superiorsRegion(of: unit) ?? unit.region
  }

  /// Whether its organisation has a second superior.
  func isDual(_ unit: Unit) -> Bool { units[unit.id].map { secondSuperiors.contains($0.id) } ?? false }

  /// The region of the nearest superior that states one.
  private func superiorsRegion(of unit: Unit) -> String? {
    var next = units[unit.id]?.parent
    var seen = Set<String>()
    while let id = next, seen.insert(id).inserted, let superior = organisations[id] {
      if let region = superior.region { return region }
      next = superior.parent
    }
    return nil
  }
}
