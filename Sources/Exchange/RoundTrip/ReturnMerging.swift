public import OrganisationGraph

/// Brings returned sheets up to the ledger as it is now: in every row what the sheet left as it was sent out becomes what
/// the ledger has since, so that only what the sheet changed is left to be compared.
public struct ReturnMerging {
  /// A row by its sheet and its position there.
  private struct Spot {
    let sheet: Int
    let position: Int
  }

  private let conflictChoice: ConflictChoice
  private var sheets: [IncomingSheet]
  /// The ledger as the returns so far leave it.
  private var present: [EntityKind: [Int64: EntityRecord]]
  /// Which row of an earlier return speaks of a row of the ledger.
  private var spokenOf: [EntityKind: [Int64: Spot]] = [:]
  /// Rows that are not to be compared, by sheet.
  private var dropped: [Int: Set<Int>] = [:]
  /// Sheets with rows that could not be read: they do not show which rows are gone.
  private let unread: Set<Int>

  /// Merges the returns among `sheets`, one after the other; other sheets stay as they are.
  /// - Parameters:
  ///   - sheets: all sheets of an import, identities and references complete.
  ///   - stored: the ledger's records.
  public static func merge(
    _ returns: [SheetReturn], among sheets: [IncomingSheet], onto stored: [EntityKind: [StoredRecord]],
    conflicts: ConflictChoice
  ) -> [IncomingSheet] {
    var merging = ReturnMerging(sheets, stored, conflicts)
    for returned in returns { merging.merge(returned) }
    for (sheet, positions) in merging.dropped {
      merging.sheets[sheet].rows = merging.sheets[sheet].rows.enumerated()
        .filter { !positions.contains($0.offset) }.map(\.element)
    }
    return merging.sheets
  }

  private init(_ sheets: [IncomingSheet], _ stored: [EntityKind: [StoredRecord]], _ choice: ConflictChoice) {
    self.sheets = sheets
    conflictChoice = choice
    unread = Set(sheets.indices.filter { sheets[$0].refused > 0 })
    present = stored.mapValues { records in
      Dictionary(records.map { ($0.row, $0.record) }, uniquingKeysWith: { $1 })
    }
  }

  private mutating func merge(_ returned: SheetReturn) {
    for kind in EntityKind.allCases {
      let spots = returned.sheets.flatMap { sheet in
        sheets[sheet].rows.indices.filter { sheets[sheet].rows[$0].kind == kind }
          .map { Spot(sheet: sheet, position: $0) }
      }
      let base = returned.base[kind] ?? []
      let returnedRows = merge(spots, of: kind, base: base)
      report(base.filter { !returnedRows.contains($0.row) }, missingFrom: returned.sheets, kind)
    }
  }

  /// Merges the rows of one kind; gives the rows of the ledger that have come back.
  private mutating func merge(_ spots: [Spot], of kind: EntityKind, base: [StoredRecord]) -> Set<Int64> {
    if spots.isEmpty { return [] }
    let rows = spots.map { (row: sheets[$0.sheet].rows[$0.position], sheet: $0.sheet) }
    let sent = KindState(kind, stored: base, rows: rows).matches
    let sentRows = Set(base.map(\.row))
    // What was not sent out may have been put in since, here as in the sheet.
    let others = (present[kind] ?? [:]).filter { !sentRows.contains($0.key) }
      .map { StoredRecord(row: $0.key, record: $0.value) }.sorted { $0.row < $1.row }
    let added = KindState(kind, stored: others, rows: rows).matches
    var returnedRows = Set<Int64>()
    for (number, spot) in spots.enumerated() {
      let old = sent[number].stored
      if let old { returnedRows.insert(old.row) }
      guard let ledgerRow = old?.row ?? added[number].stored?.row else { continue }
      if let now = present[kind]?[ledgerRow] {
        settle(spot, with: StoredRecord(row: ledgerRow, record: now), base: old?.record)
      } else if let old {
        settle(spot, deleted: old.record)
      }
    }
    return returnedRows
  }

  private mutating func settle(_ spot: Spot, with now: StoredRecord, base: EntityRecord?) {
    let row = sheets[spot.sheet].rows[spot.position]
    var (record, conflicts) = ThreeWayMerge.merge(incoming: row.values, stored: now.record, base: base)
    for position in conflicts {
      sheets[spot.sheet].findings.append(
        MergeFindings.conflict(row, position, base: base, ledger: now.record, choice: conflictChoice))
      if conflictChoice == .sheet, let value = row.values[position] { record.values[position] = value }
    }
    if !conflicts.isEmpty, conflictChoice == .refuse { return refuse(spot) }
    let values = row.values.keys.map { ($0, record.values[$0]) }
    sheets[spot.sheet].rows[spot.position] = IncomingRow(
      kind: row.kind, isMain: row.isMain, values: Dictionary(uniqueKeysWithValues: values), place: row.place,
      columns: row.columns)
    // The row of a later return holds what that of an earlier one changed too.
    if let earlier = spokenOf[row.kind]?[now.row] {
      if sheets[earlier.sheet].place.file == row.place.file { return }
      dropped[earlier.sheet, default: []].insert(earlier.position)
    }
    present[row.kind]?[now.row] = record
    spokenOf[row.kind, default: [:]][now.row] = spot
  }

  /// The ledger has taken the record out since. A sheet that left it as it was says nothing against that.
  private mutating func settle(_ spot: Spot, deleted old: EntityRecord) {
    let row = sheets[spot.sheet].rows[spot.position]
    let isChanged = row.values.contains { old.values[$0.key] != $0.value }
    if isChanged, conflictChoice == .sheet { return }
    let isRefused = isChanged && conflictChoice == .refuse
    sheets[spot.sheet].findings.append(
      MergeFindings.deleted(row, old, isRefused: isRefused, isChanged: isChanged))
    if isRefused { refuse(spot) } else { dropped[spot.sheet, default: []].insert(spot.position) }
  }

  private mutating func report(_ missing: [StoredRecord], missingFrom members: [Int], _ kind: EntityKind) {
    guard let sheet = members.first(where: { sheets[$0].kind == kind }), !unread.contains(sheet) else { return }
    for old in missing where present[kind]?[old.row] != nil {
      sheets[sheet].findings.append(MergeFindings.gone(old.record, from: sheets[sheet].place))
    }
  }

  private mutating func refuse(_ spot: Spot) {
    dropped[spot.sheet, default: []].insert(spot.position)
    let row = sheets[spot.sheet].rows[spot.position]
    if row.isMain { sheets[spot.sheet].refused += 1 }
    sheets[spot.sheet].refusedIDs.insert(row.id)
  }
}
