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
    for kind in EntityKind.allCases {
      let rows = sheets.enumerated().flatMap { number, sheet in
        sheet.rows.filter { $0.kind == kind }.map { (row: $0, sheet: number) }
      }
      states[kind] = KindState(kind, stored: stored[kind] ?? [], rows: rows)
    }
    let known = states.mapValues(\.identities)
    for kind in EntityKind.allCases {
      guard let state = states[kind] else { continue }
      let clashes = state.clashes()
      for (position, match) in state.matches.enumerated() {
        var faults = RecordCheck.faults(of: match, kind: kind, known: known)
        if let clash = clashes[position] { faults.append(clash) }
        findings += faults
        let effect = Effect(match, isRefused: !faults.isEmpty)
        if match.row.isMain { counts[match.sheet].count(effect) }
        if effect == .new || effect == .changed {
          changes.append(RecordChange(old: match.stored, new: match.record, origin: match.row.place))
        }
      }
    }
    let sorted = inReadingOrder(findings, sheets: sheets)
    let isRefused = sorted.contains { $0.severity == .error }
    return ImportPreview(sheets: counts, findings: sorted, changes: isRefused ? [] : changes)
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

/// What taking a row would do.
enum Effect {
  case new, changed, unchanged, refused

  init(_ match: Match, isRefused: Bool) {
    if isRefused {
      self = .refused
    } else if let stored = match.stored {
      self = stored.record == match.record ? .unchanged : .changed
    } else {
      self = .new
    }
  }
}

extension ImportPreview.SheetCounts {
  mutating func count(_ effect: Effect) {
    switch effect {
    case .new: new += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .refused: refused += 1
    }
  }
}
