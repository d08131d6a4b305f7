public import OrganisationGraph

/// Sets what sheets state against what a ledger holds.
public enum Comparison {
  /// Compares all sheets of one import, taken together: a row may refer to any other of them.
  /// - Parameters:
  ///   - sheets: the sheets as read.
  ///   - stored: the ledger's records by kind.
  public static func preview(
    _ sheets: [IncomingSheet], against stored: [EntityKind: [StoredRecord]]
  ) -> ImportPreview {
    var counts = sheets.map { sheet in
      var counts = ImportPreview.SheetCounts(place: sheet.place, kind: sheet.kind)
      counts.refused = sheet.refused
      return counts
    }
    var findings = sheets.flatMap(\.findings)
    var changes: [RecordChange] = []
    var states: [EntityKind: KindState] = [:]
    for kind in EntityKind.allCases { states[kind] = KindState(kind, stored: stored[kind] ?? []) }
    for (number, sheet) in sheets.enumerated() {
      guard let kind = sheet.kind else { continue }
      states[kind]?.take(sheet.rows, sheet: number)
    }
    let known = states.mapValues(\.identities)
    for kind in EntityKind.allCases {
      guard let state = states[kind] else { continue }
      let clashes = state.clashes()
      for (position, match) in state.matches.enumerated() {
        var faults = RecordCheck.faults(of: match, kind: kind, known: known)
        if let clash = clashes[position] { faults.append(clash) }
        findings += faults
        if !faults.isEmpty {
          counts[match.sheet].refused += 1
        } else if let old = match.stored {
          let change = RecordChange(old: old, new: match.record, origin: match.row.place)
          if old.record == match.record {
            counts[match.sheet].unchanged += 1
          } else {
            counts[match.sheet].changed += 1
            changes.append(change)
          }
        } else {
          counts[match.sheet].new += 1
          changes.append(RecordChange(old: nil, new: match.record, origin: match.row.place))
        }
      }
    }
    let sorted = findings.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }.map(\.element)
    let isRefused = sorted.contains { $0.severity == .error }
    return ImportPreview(sheets: counts, findings: sorted, changes: isRefused ? [] : changes)
  }
}
