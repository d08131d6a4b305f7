/// The changes of one day by the record that changed.
struct ChangesOfDay {
  private let byRecord: [RecordKey: [NetworkChange]]

  init(_ changes: [NetworkChange]) {
    byRecord = Dictionary(grouping: changes) { RecordKey($0.entity, $0.id) }
  }

  func of(_ record: RecordKey) -> [NetworkChange] { byRecord[record] ?? [] }
}

/// Which records decide whether another one is counted, at whatever time: the covers of a unit and the organisations that
/// they come from, the micro-homes of a community, the case of an institution, the regions above.
struct ChangeReasons {
  private var related: [RecordKey: [RecordKey]] = [:]
  /// What was merged into a record: numbers that it states anew on that day are owed to the merger.
  private var takenIn: [RecordKey: [RecordKey]] = [:]

  init(_ facts: Facts) {
    for region in facts.regions {
      guard let parent = region.parent else { continue }
      link(RecordKey(.region, region.id), to: RecordKey(.region, parent))
      // What lies in a grid is counted in its community.
      if region.level == .grid { link(RecordKey(.region, parent), to: RecordKey(.region, region.id)) }
    }
    for region in facts.regions where region.endReason == .merged {
      guard let successor = region.successor, successor != region.id else { continue }
      takenIn[RecordKey(.region, successor), default: []].append(RecordKey(.region, region.id))
    }
    for unit in facts.units where unit.endReason == .merged {
      guard let successor = unit.successor, successor != unit.id else { continue }
      takenIn[RecordKey(.unit, successor), default: []].append(RecordKey(.unit, unit.id))
    }
    for unit in facts.units { link(RecordKey(.unit, unit.id), to: unit.region.map { RecordKey(.region, $0) }) }
    for organisation in facts.organisations {
      let key = RecordKey(.organisation, organisation.id)
      for place in [organisation.region.map { RecordKey(.region, $0) }, organisation.unit.map { RecordKey(.unit, $0) }]
      {
        guard let place else { continue }
        link(place, to: key)
        link(key, to: place)
      }
      link(key, to: organisation.parent.map { RecordKey(.organisation, $0) })
    }
    for cover in facts.covers {
      let (key, organisation) = (RecordKey(.cover, cover.id), RecordKey(.organisation, cover.organisation))
      for place in [cover.region.map { RecordKey(.region, $0) }, cover.unit.map { RecordKey(.unit, $0) }] {
        guard let place else { continue }
        link(place, to: organisation)
        link(place, to: key)
      }
    }
    for conversion in facts.cases {
      let key = RecordKey(.conversionCase, conversion.id)
      link(conversion.unit.map { RecordKey(.unit, $0) } ?? conversion.region.map { RecordKey(.region, $0) }, to: key)
    }
  }

  private mutating func link(_ record: RecordKey?, to other: RecordKey?) {
    guard let record, let other, record != other, related[record]?.contains(other) != true else { return }
    related[record, default: []].append(other)
  }

  /// The change of the day that explains why `record` came to count, or no longer does: its own, then that of what is
  /// next to it, then what is next to that. Of one record's changes the gravest, and those that bear on a count first.
  func reason(for record: RecordKey, among changes: ChangesOfDay) -> NetworkChange? {
    var ring = [record] + (takenIn[record] ?? [])
    var seen = Set(ring)
    var spare: NetworkChange?
    for _ in 0..<4 where !ring.isEmpty {
      let found = ring.flatMap(changes.of).min(by: Self.isGraver)
      if let found, Self.bearsOnCounts(found) { return found }
      spare = spare ?? found
      ring = ring.flatMap { related[$0] ?? [] }.filter { seen.insert($0).inserted }
    }
    return spare
  }

  private static let order: [ChangeCause] = [
    .founded, .closed, .merged, .converted, .kindChanged, .moved, .coverChanged, .detailChanged, .stageMoved,
  ]
  private static let decisive: Set<String> = [
    "womenStaff", "readiness", "sector", "womenCount", "buildMode", "womenServed",
  ]

  private static func place(_ change: NetworkChange) -> Int {
    bearsOnCounts(change) ? order.firstIndex(of: change.cause) ?? order.count : order.count + 1
  }

  private static func isGraver(_ left: NetworkChange, _ right: NetworkChange) -> Bool { place(left) < place(right) }

  /// A new name or term by itself changes no figure, nor does a dormancy.
  private static func bearsOnCounts(_ change: NetworkChange) -> Bool {
    if change.cause == .detailChanged { return change.fields.contains { decisive.contains($0.field) } }
    return order.contains(change.cause)
  }
}
