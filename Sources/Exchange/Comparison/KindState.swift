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
  /// The ledger's record as it ends, where the row opens a new version of it.
  var closed: EntityRecord?
  /// Why the row cannot be taken as it stands.
  var fault: Finding?

  /// What would be written.
  var changes: [RecordChange] {
    guard let closed else { return [RecordChange(old: stored, new: record, origin: row.place)] }
    return [
      RecordChange(old: stored, new: closed, origin: row.place), RecordChange(old: nil, new: record, origin: row.place),
    ]
  }
}

/// A record that there would be: an incoming one with its position among the matches, or a stored one that no row speaks
/// of.
private struct Candidate {
  let record: EntityRecord
  let position: Int?
}

/// All records of one kind: those of the ledger, and the incoming rows matched to them.
///
/// Rows match by identity; among the versions of one identity by the day on which they begin. Where the ledger has one
/// version and the sheets one row, and both hold on some day, they match whatever the day, so that a founding date can be
/// corrected; a row that begins after that version ended is a new version. A sheet that has no column for that day speaks
/// of the version in force: it corrects it, or, where a day was stated for the import, opens a new one on that day.
struct KindState {
  let kind: EntityKind
  private let stored: [String: [StoredRecord]]
  private(set) var matches: [Match] = []
  private let fromPosition: Int?
  private let toPosition: Int?
  private let choices: ImportChoices?

  /// - Parameter rows: the incoming rows of all sheets of this kind, each with the index of its sheet.
  init(
    _ kind: EntityKind, stored: [StoredRecord], rows: [(row: IncomingRow, sheet: Int)],
    choices: ImportChoices? = nil
  ) {
    self.kind = kind
    self.choices = choices
    self.stored = Dictionary(grouping: stored, by: \.record.id)
    fromPosition = kind.isVersioned ? kind.schema.firstIndex { $0.name == "validFrom" } : nil
    toPosition = kind.isVersioned ? kind.schema.firstIndex { $0.name == "validTo" } : nil
    let counts = Dictionary(rows.map { ($0.row.id, 1) }, uniquingKeysWith: +)
    matches = rows.map { row, sheet in
      let old = version(for: row, isAlone: counts[row.id] == 1)
      return versioned(Match(row: row, sheet: sheet, stored: old, record: row.merged(over: old?.record)))
    }
  }

  /// Facts that hold from a day on: a change of one of them may open a new version.
  private static let datedFacts: Set<String> = ["name", "parent", "status", "region"]

  /// The match with the version that it closes, where a day was stated for the import and the sheet states none.
  private func versioned(_ match: Match) -> Match {
    guard let choices, choices.isDated, let fromPosition, match.row.values[fromPosition] == nil else { return match }
    var match = match
    guard let stored = match.stored else {
      var record = match.record
      record.values[fromPosition] = .text(choices.day.description)
      return Match(row: match.row, sheet: match.sheet, stored: nil, record: record)
    }
    let hasChanged = kind.schema.indices.contains { position in
      Self.datedFacts.contains(kind.schema[position].name)
        && match.record.values[position] != stored.record.values[position]
    }
    guard hasChanged, from(of: stored) != .text(choices.day.description) else { return match }
    if let from = stored.record.validity.from, from.dayNumber > choices.day.dayNumber {
      match.fault = Finding(
        rule: "import.beforeVersion", severity: .error, place: match.row.place,
        arguments: [
          "id": match.row.id, "name": stored.record.name, "from": from.description, "day": choices.day.description,
        ])
      return match
    }
    var closed = stored.record
    closed["validTo"] = .text(choices.day.description)
    closed["endReason"] = .text(EndReason.superseded.rawValue)
    var opened = match.record
    opened.values[fromPosition] = .text(choices.day.description)
    return Match(row: match.row, sheet: match.sheet, stored: stored, record: opened, closed: closed)
  }

  /// Every identity that there would be.
  var identities: Set<String> { Set(stored.keys).union(matches.map(\.record.id)) }

  private func version(for row: IncomingRow, isAlone: Bool) -> StoredRecord? {
    let versions = stored[row.id] ?? []
    guard let fromPosition else { return versions.first }
    // A sheet without that column speaks of the thing as it is now.
    if row.values[fromPosition] == nil {
      return choices.flatMap { choices in versions.first { $0.record.validity.isInForce(on: choices.day) } }
        ?? versions.last
    }
    if let same = versions.first(where: { from(of: $0) == from(of: row) }) { return same }
    guard isAlone, versions.count == 1, let sole = versions.first,
      period(of: row.merged(over: nil)).overlaps(period(of: sole.record))
    else { return nil }
    return sole
  }

  /// By position in `matches`: two rows for one thing, or two versions that hold on the same day.
  func clashes() -> [Int: Finding] {
    let candidates = candidatesByIdentity()
    var clashes: [Int: Finding] = [:]
    for (position, match) in matches.enumerated() {
      let others = (candidates[match.record.id] ?? []).filter { $0.position != position }
      clashes[position] = others.lazy.compactMap { clash(match, with: $0) }.first
    }
    return clashes
  }

  private func clash(_ match: Match, with other: Candidate) -> Finding? {
    var place = match.row.place(of: 0)
    let isSameVersion = fromPosition == nil || from(of: other.record) == from(of: match.record)
    guard isSameVersion || period(of: match.record).overlaps(period(of: other.record)) else { return nil }
    if !isSameVersion { place.column = fromPosition.flatMap { match.row.columns[$0] } }
    var arguments = ["id": match.record.id]
    guard let position = other.position else {
      return Finding(rule: "import.overlapsLedger", severity: .error, place: place, arguments: arguments)
    }
    arguments["otherFile"] = matches[position].row.place.file
    arguments["otherRow"] = matches[position].row.place.row.map(String.init)
    let rule = isSameVersion ? "import.duplicateRow" : "import.overlap"
    return Finding(rule: rule, severity: .error, place: place, arguments: arguments)
  }

  /// The records that there would be of each identity that has more than one.
  private func candidatesByIdentity() -> [String: [Candidate]] {
    let spokenOf = Set(matches.compactMap { $0.stored?.row })
    var candidates: [String: [Candidate]] = [:]
    for (position, match) in matches.enumerated() {
      candidates[match.record.id, default: []].append(Candidate(record: match.record, position: position))
    }
    for id in Array(candidates.keys) {
      for version in stored[id] ?? [] where !spokenOf.contains(version.row) {
        candidates[id, default: []].append(Candidate(record: version.record, position: nil))
      }
    }
    return candidates.filter { $0.value.count > 1 }
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
