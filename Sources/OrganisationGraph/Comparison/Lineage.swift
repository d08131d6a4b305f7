/// Everything that a name has ever stood for, with what went into it and what it went into: so that a village that was
/// merged, its organisations and their history are found under its old name and under the new one.
public struct Lineage: Sendable {
  /// The regions, units and organisations that bear the name, or bore it.
  public let named: [RecordKey]
  /// These, and all that merged or converted into them or out of them, and the organisations of those regions.
  public let members: [RecordKey]

  /// What `name` has stood for: an identity, a division or credit code, a full or a short name of any time. Where nothing
  /// has exactly this name, whatever contains it.
  public init(of name: String, in facts: Facts) {
    let bearers = Self.bearers(in: facts)
    let exact = bearers.filter { $0.names.contains(name) }
    let found = exact.isEmpty ? bearers.filter { $0.names.contains { $0.contains(name) } } : exact
    var seen = Set<RecordKey>()
    named = found.map(\.key).filter { seen.insert($0).inserted }
    let links = Self.links(in: facts)
    var members = named
    var next = named
    while !next.isEmpty {
      next = next.flatMap { links[$0] ?? [] }.filter { seen.insert($0).inserted }
      members += next
    }
    let regions = Set(members.filter { $0.kind == .region }.map(\.id))
    for organisation in facts.organisations where organisation.region.map(regions.contains) ?? false {
      let key = RecordKey(.organisation, organisation.id)
      if seen.insert(key).inserted { members.append(key) }
    }
    self.members = members
  }

  private struct Bearer {
    let key: RecordKey
    let names: [String]
  }

  private static func bearers(in facts: Facts) -> [Bearer] {
    facts.regions.map {
      Bearer(key: RecordKey(.region, $0.id), names: [$0.id, $0.name] + [$0.code].compactMap { $0 })
    }
      + facts.units.map {
        Bearer(
          key: RecordKey(.unit, $0.id), names: [$0.id, $0.name] + [$0.shortName, $0.creditCode].compactMap { $0 })
      }
      + facts.organisations.map {
        Bearer(key: RecordKey(.organisation, $0.id), names: [$0.id, $0.name] + [$0.shortName].compactMap { $0 })
      }
  }

  /// From each record to those that took it in and those that it took in.
  private static func links(in facts: Facts) -> [RecordKey: [RecordKey]] {
    var links: [RecordKey: [RecordKey]] = [:]
    func link(_ kind: EntityKind, _ id: String, _ successor: String?) {
      guard let successor, successor != id else { return }
      links[RecordKey(kind, id), default: []].append(RecordKey(kind, successor))
      links[RecordKey(kind, successor), default: []].append(RecordKey(kind, id))
    }
    for region in facts.regions { link(.region, region.id, region.successor) }
    for unit in facts.units { link(.unit, unit.id, unit.successor) }
    for organisation in facts.organisations { link(.organisation, organisation.id, organisation.successor) }
    return links
  }
}
