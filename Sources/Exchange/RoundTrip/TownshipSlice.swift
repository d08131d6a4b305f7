public import OrganisationGraph

/// What lies under one township, and nothing of the others: the records of its own sheets. References to what lies
/// outside stay the identities that they are.
///
/// A thing that has versions is under the township where its latest version is, with all its versions; so it is in the
/// sheets of one township only, also when it has moved.
public struct TownshipSlice: Sendable {
  private let regions: Set<String>
  private let organisations: Set<String>
  private let units: Set<String>
  private let cases: Set<String>
  private let elections: Set<String>
  private let persons: Set<String>
  /// Persons all of whose posts are under the township.
  private let ownPersons: Set<String>

  /// - Parameters:
  ///   - township: identity of the township's organisation.
  ///   - records: everything that the ledger holds.
  public init(_ township: String, of records: [EntityKind: [StoredRecord]]) {
    let organisation = Table(records, .organisation)
    let region = Table(records, .region)
    let organisations = organisation.subtree(of: [township])
    let regions = region.subtree(
      of: Set(organisation.latest[township].flatMap { organisation.text("region", $0) }.map { [$0] } ?? []))
    let unit = Table(records, .unit)
    let units = Set(unit.latest.values.filter { unit.names($0, "region", in: regions) }.map(\.id))
    let conversion = Table(records, .conversionCase)
    cases = Set(
      conversion.all.filter {
        conversion.names($0, "unit", in: units) || conversion.names($0, "region", in: regions)
      }.map(\.id))
    let election = Table(records, .election)
    let cases = cases
    elections = Set(
      election.all.filter {
        election.names($0, "conversionCase", in: cases) || election.names($0, "organisation", in: organisations)
      }.map(\.id))
    let post = Table(records, .post)
    let isHere = Dictionary(grouping: post.all) { post.text("person", $0) ?? "" }
      .mapValues { $0.map { post.names($0, "organisation", in: organisations) } }
    persons = Set(isHere.filter { $0.value.contains(true) }.keys)
    ownPersons = Set(isHere.filter { !$0.value.contains(false) }.keys)
    self.organisations = organisations
    self.regions = regions
    self.units = units
  }

  /// The records of `records` that belong to the township, by kind and in their order.
  public func records(in records: [EntityKind: [StoredRecord]]) -> [EntityKind: [StoredRecord]] {
    Dictionary(
      uniqueKeysWithValues: EntityKind.allCases.map { kind in
        let table = Table(records, kind)
        return (kind, (records[kind] ?? []).filter { isHere($0.record, table) })
      })
  }

  private func isHere(_ record: EntityRecord, _ table: Table) -> Bool {
    switch record.kind {
    case .region: regions.contains(record.id)
    case .unit: units.contains(record.id)
    case .organisation: organisations.contains(record.id)
    case .relation, .cover, .post, .activity, .rating: table.names(record, "organisation", in: organisations)
    case .person: persons.contains(record.id)
    case .conversionCase: cases.contains(record.id)
    case .caseEvent: table.names(record, "conversionCase", in: cases)
    case .election: elections.contains(record.id)
    case .electedPerson: table.names(record, "election", in: elections)
    case .target, .reportedFigure: table.names(record, "region", in: regions)
    case .award: isHere(award: record, table)
    // What the district decides about findings is its own affair.
    case .disposition: false
    }
  }

  /// An award belongs where the organisation is that received it, else the unit, else the person.
  private func isHere(award: EntityRecord, _ table: Table) -> Bool {
    if table.text("organisation", award) != nil { return table.names(award, "organisation", in: organisations) }
    if table.text("unit", award) != nil { return table.names(award, "unit", in: units) }
    return table.names(award, "person", in: ownPersons)
  }
}

/// The records of one kind with their fields by name.
private struct Table {
  let all: [EntityRecord]
  /// The last version of each identity.
  let latest: [String: EntityRecord]
  private let positions: [String: Int]

  init(_ records: [EntityKind: [StoredRecord]], _ kind: EntityKind) {
    all = (records[kind] ?? []).map(\.record)
    latest = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    positions = Dictionary(uniqueKeysWithValues: kind.schema.enumerated().map { ($0.element.name, $0.offset) })
  }

  func text(_ field: String, _ record: EntityRecord) -> String? { positions[field].flatMap { record.values[$0].text } }

  func names(_ record: EntityRecord, _ field: String, in identities: Set<String>) -> Bool {
    text(field, record).map(identities.contains) ?? false
  }

  /// The identities whose chain of parents leads to one of `heads`, these included.
  func subtree(of heads: Set<String>) -> Set<String> {
    let children = Dictionary(grouping: latest.values) { text("parent", $0) ?? "" }
    var found = heads
    var waiting = Array(heads)
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child.id).inserted { waiting.append(child.id) }
    }
    return found
  }
}
