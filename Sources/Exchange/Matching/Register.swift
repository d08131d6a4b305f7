import OrganisationGraph

/// What there is to be matched with: the records of the ledger that are in force on a day, and those that the import has
/// stated so far.
struct Register {
  let day: PartialDate
  let names: NameForm
  /// Versions of every record of the ledger, in the ledger's order.
  private let versions: [EntityKind: [String: [EntityRecord]]]
  private var inForce: [EntityKind: [String: EntityRecord]] = [:]
  private var byName: [EntityKind: [String: [String]]] = [:]
  /// Identities by the values of the fields that records are looked up by. A record that changes stays under its old
  /// value too; whoever looks asks the record itself.
  private var byValue: [EntityKind: [String: [String: Set<String>]]] = [:]

  private static let lookedUp: [EntityKind: [String]] = [
    .region: ["code"], .unit: ["creditCode"], .organisation: ["region"], .post: ["organisation"],
    .cover: ["organisation", "unit", "region"], .conversionCase: ["unit", "region"], .caseEvent: ["conversionCase"],
  ]

  /// - Parameter stated: rows whose identities are complete.
  init(_ stored: [EntityKind: [StoredRecord]], stated: [IncomingRow], on day: PartialDate) {
    self.day = day
    versions = stored.mapValues { Dictionary(grouping: $0.map(\.record), by: \.id) }
    let upper: Set<String> = ["township", "district"]
    names = NameForm(
      regionNames: (stored[.region] ?? []).map(\.record).filter { upper.contains($0["level"].text ?? "") }.map(\.name))
    for kind in EntityKind.allCases {
      for record in stored[kind] ?? [] where record.record.validity.isInForce(on: day) { add(record.record) }
    }
    for row in stated {
      let record = row.merged(over: version(of: row.kind, row.id))
      if record.validity.isInForce(on: day) { add(record) }
    }
  }

  /// Takes in a record that the import states.
  mutating func add(_ record: EntityRecord) {
    let old = inForce[record.kind, default: [:]].updateValue(record, forKey: record.id)
    let isKnown = old != nil
    for field in Self.lookedUp[record.kind] ?? [] where old?[field] != record[field] {
      if let value = record[field].text {
        byValue[record.kind, default: [:]][field, default: [:]][value, default: []].insert(record.id)
      }
    }
    for name in Set([record["name"], record["shortName"]].compactMap(\.text)) {
      let key = names.normalised(name)
      if isKnown, byName[record.kind]?[key]?.contains(record.id) == true { continue }
      byName[record.kind, default: [:]][key, default: []].append(record.id)
    }
  }

  /// The record in force with this identity.
  func record(_ kind: EntityKind, _ id: String) -> EntityRecord? { inForce[kind]?[id] }

  /// All records in force, by identity.
  func records(_ kind: EntityKind) -> [EntityRecord] {
    (inForce[kind] ?? [:]).values.sorted { $0.id < $1.id }
  }

  /// The records in force that state this value, by identity; nil where such records are not kept at hand.
  func records(_ kind: EntityKind, where field: String, is value: String) -> [EntityRecord]? {
    guard Self.lookedUp[kind]?.contains(field) == true else { return nil }
    return (byValue[kind]?[field]?[value] ?? []).sorted().compactMap { record(kind, $0) }
      .filter { $0[field].text == value }
  }

  /// The records in force that are called so, by full or short name.
  func called(_ name: String, _ kind: EntityKind) -> [EntityRecord] {
    let ids = byName[kind]?[names.normalised(name)] ?? []
    return ids.compactMap { record(kind, $0) }.filter { record in
      [record["name"], record["shortName"]].contains { $0.text.map(names.normalised) == names.normalised(name) }
    }.sorted { $0.id < $1.id }
  }

  /// All versions that the ledger has of an identity.
  func versions(of kind: EntityKind, _ id: String) -> [EntityRecord] { versions[kind]?[id] ?? [] }

  /// The version in force, else the last one.
  func version(of kind: EntityKind, _ id: String) -> EntityRecord? { record(kind, id) ?? versions(of: kind, id).last }

  /// Whether ledger or import know this identity.
  func knows(_ kind: EntityKind, _ id: String) -> Bool {
    versions[kind]?[id] != nil || inForce[kind]?[id] != nil
  }

  /// Whether `region` is `ancestor` or lies in it.
  func region(_ region: String, liesIn ancestor: String) -> Bool {
    var next: String? = region
    for _ in 0..<10 {
      guard let id = next else { return false }
      if id == ancestor { return true }
      next = record(.region, id)?["parent"].text
    }
    return false
  }

  /// The districts: regions of that tier, or whatever has none above it.
  var districts: [String] {
    records(.region).filter { $0["level"].text == RegionLevel.district.rawValue }.map(\.id)
  }
}
