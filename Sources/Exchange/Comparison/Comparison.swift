public import OrganisationGraph

/// Sets what sheets state against what a ledger holds.
public enum Comparison {
  /// Compares all sheets of one import, taken together: a row may refer to any other of them.
  /// - Parameters:
  ///   - sheets: the sheets as read, their identities found (`Matching`), those that came back merged (`ReturnMerging`).
  ///   - stored: the ledger's records by kind.
  ///   - choices: what was chosen where the sheets leave it open; without them, nothing is looked for that is missing.
  public static func preview(
    _ sheets: [IncomingSheet], against stored: [EntityKind: [StoredRecord]],
    choices: ImportChoices? = nil
  ) -> ImportPreview {
    var findings = sheets.flatMap { $0.findings + TotalCheck.findings($0) }
    var states: [EntityKind: KindState] = [:]
    for kind in EntityKind.allCases {
      let rows = sheets.enumerated().flatMap { number, sheet in
        sheet.rows.filter { $0.kind == kind }.map { (row: $0, sheet: number) }
      }
      states[kind] = KindState(kind, stored: stored[kind] ?? [], rows: rows, choices: choices)
    }
    let outcomes = outcomes(states)
    findings += outcomes.flatMap(\.faults)
    var changes = outcomes.filter { $0.effect == .new || $0.effect == .changed }.flatMap(\.match.changes)
    var missing: [MissingRecord] = []
    if let choices {
      let search = MissingRecords(stored, states, on: choices.day)
      missing = search.find(sheets)
      switch choices.missing {
      case .keep: break
      case .dissolve: changes += missing.flatMap(search.ending)
      case .refuse: findings += refusals(missing)
      }
    }
    let rows = PreviewRows(outcomes, of: sheets, persons: names(of: .person, stored, states))
    let sorted = inReadingOrder(findings, sheets: sheets)
    let isRefused = sorted.contains { $0.severity == .error }
    return ImportPreview(
      sheets: sheets.enumerated().map { position, sheet in counts(of: sheet, rows.counts(of: position)) },
      rows: rows.all(), missing: missing, findings: sorted, changes: isRefused ? [] : changes)
  }

  private static func outcomes(_ states: [EntityKind: KindState]) -> [Outcome] {
    let known = states.mapValues(\.identities)
    return EntityKind.allCases.flatMap { kind -> [Outcome] in
      guard let state = states[kind] else { return [] }
      let clashes = state.clashes()
      return state.matches.enumerated().map { position, match in
        let faults = RecordCheck.faults(of: match, kind: kind, known: known)
        return Outcome(match: match, faults: faults + (clashes[position].map { [$0] } ?? []))
      }
    }
  }

  private static func counts(of sheet: IncomingSheet, _ effects: [Effect: Int]) -> ImportPreview.SheetCounts {
    var counts = ImportPreview.SheetCounts(place: sheet.place, kind: sheet.kind)
    counts.new = effects[.new] ?? 0
    counts.changed = effects[.changed] ?? 0
    counts.unchanged = effects[.unchanged] ?? 0
    counts.refused = sheet.refused + (effects[.refused] ?? 0)
    return counts
  }

  private static func names(
    of kind: EntityKind, _ stored: [EntityKind: [StoredRecord]], _ states: [EntityKind: KindState]
  ) -> [String: String] {
    let records = (stored[kind] ?? []).map(\.record) + (states[kind]?.matches.map(\.record) ?? [])
    return Dictionary(records.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// One error for each sheet that does not name all that it ought to.
  private static func refusals(_ missing: [MissingRecord]) -> [Finding] {
    Dictionary(grouping: missing, by: \.place).map { place, records in
      let names = records.map { "\($0.subject.name)（\($0.subject.id)）" }.joined(separator: "、")
      return Finding(
        rule: "import.missingRows", severity: .error, place: place,
        arguments: ["number": String(records.count), "names": names])
    }
  }

  /// Gravest first, then as they stand in the sheets.
  private static func inReadingOrder(_ findings: [Finding], sheets: [IncomingSheet]) -> [Finding] {
    var positions: [Place: Int] = [:]
    for (position, sheet) in sheets.enumerated() {
      positions[Place(file: sheet.place.file, sheet: sheet.place.sheet)] = position
    }
    let keyed = findings.enumerated().map { offset, finding in
      let sheet = finding.place.flatMap { positions[Place(file: $0.file, sheet: $0.sheet)] } ?? -1
      return (
        finding: finding, sheet: sheet, row: finding.place?.row ?? 0, column: finding.place?.column ?? 0, offset: offset
      )
    }
    return keyed.sorted {
      ($0.finding.severity, $0.sheet, $0.row, $0.column, $0.offset)
        < ($1.finding.severity, $1.sheet, $1.row, $1.column, $1.offset)
    }.map(\.finding)
  }
}
