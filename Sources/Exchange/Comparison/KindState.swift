import OrganisationGraph

/// An incoming row beside the stored record that it speaks of.
struct Match {
  let row: IncomingRow
  /// Index of the row's sheet in the import.
  let sheet: Int
  /// The ledger's record, nil where the row is new.
  let stored: StoredRecord?
  /// What the ledger's record becomes: the sheet's columns over the stored values.
  let record: EntityRecord
}

/// All records of one kind: those of the ledger, and the incoming rows matched to them.
///
/// Rows match by identity; among the versions of one identity by the day on which they begin. Where the ledger has one
/// version and the sheets one row, they match whatever the day, so that a founding date can be corrected.
struct KindState {
  let kind: EntityKind
  private let stored: [String: [StoredRecord]]
  private(set) var matches: [Match] = []
  private let fromPosition: Int?
  private let toPosition: Int?

  init(_ kind: EntityKind, stored: [StoredRecord]) {
    self.kind = kind
    self.stored = Dictionary(grouping: stored, by: \.record.id)
    fromPosition = kind.isVersioned ? kind.schema.firstIndex { $0.name == "validFrom" } : nil
    toPosition = kind.isVersioned ? kind.schema.firstIndex { $0.name == "validTo" } : nil
  }

  /// Every identity that there would be.
  var identities: Set<String> { Set(stored.keys).union(matches.map(\.record.id)) }

  mutating func take(_ rows: [IncomingRow], sheet: Int) {
    let counts = Dictionary(rows.map { ($0.id, 1) }, uniquingKeysWith: +)
    for row in rows {
      let versions = stored[row.id] ?? []
      let sole = versions.count == 1 && counts[row.id] == 1 ? versions.first : nil
      let match = fromPosition == nil ? versions.first : versions.first { from(of: $0) == from(of: row) } ?? sole
      matches.append(Match(row: row, sheet: sheet, stored: match, record: merged(row, over: match?.record)))
    }
  }

  /// By position in `matches`: two rows for one thing, or two versions that hold on the same day.
  func clashes() -> [Int: Finding] {
    let candidates = candidatesByIdentity()
    var clashes: [Int: Finding] = [:]
    for (position, match) in matches.enumerated() {
      for other in candidates[match.record.id] ?? [] where other.place != match.row.place {
        if let clash = clash(match, other.record, other.place) {
          clashes[position] = clash
          break
        }
      }
    }
    return clashes
  }

  private func clash(_ match: Match, _ other: EntityRecord, _ otherPlace: Place?) -> Finding? {
    var place = match.row.place(of: 0)
    let isSameVersion = fromPosition == nil || from(of: other) == from(of: match.record)
    guard isSameVersion || period(of: match.record).overlaps(period(of: other)) else { return nil }
    if !isSameVersion { place.column = fromPosition.flatMap { match.row.columns[$0] } }
    let arguments = [
      "id": match.record.id, "otherFile": otherPlace?.file ?? "", "otherRow": otherPlace?.row.map(String.init) ?? "",
    ]
    let rule = isSameVersion ? "import.duplicateRow" : "import.overlap"
    return Finding(rule: rule, severity: .error, place: place, arguments: arguments)
  }

  /// The records that there would be of each identity that has more than one: incoming ones with their place, stored
  /// ones that no row speaks of without.
  private func candidatesByIdentity() -> [String: [(record: EntityRecord, place: Place?)]] {
    let spokenOf = Set(matches.compactMap { $0.stored?.row })
    var candidates: [String: [(record: EntityRecord, place: Place?)]] = [:]
    for match in matches { candidates[match.record.id, default: []].append((match.record, match.row.place)) }
    for id in Array(candidates.keys) {
      for version in stored[id] ?? [] where !spokenOf.contains(version.row) {
        candidates[id, default: []].append((version.record, nil))
      }
    }
    return candidates.filter { $0.value.count > 1 }
  }

  private func merged(_ row: IncomingRow, over old: EntityRecord?) -> EntityRecord {
    let values = kind.schema.indices.map { row.values[$0] ?? old?.values[$0] ?? .missing }
    return EntityRecord(kind: kind, values: values)
  }

  private func from(of stored: StoredRecord) -> FieldValue { from(of: stored.record) }
  private func from(of record: EntityRecord) -> FieldValue { fromPosition.map { record.values[$0] } ?? .missing }
  private func from(of row: IncomingRow) -> FieldValue {
    fromPosition.flatMap { row.values[$0] } ?? .missing
  }

  private func period(of record: EntityRecord) -> Validity {
    Validity(
      from: fromPosition.flatMap { record.values[$0].text }.flatMap { PartialDate($0) },
      to: toPosition.flatMap { record.values[$0].text }.flatMap { PartialDate($0) })
  }
}
