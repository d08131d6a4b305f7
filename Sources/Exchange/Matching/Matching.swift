public import OrganisationGraph

/// Finds out which records of the ledger an office's own sheet speaks of: drafts become rows with identities.
public enum Matching {
  /// Resolves the drafts of all sheets of one import, taken together: a row may refer to any other of them.
  ///
  /// Identity goes by the record's own, then division code, credit code, and the name within the region. One candidate in
  /// force is taken, several are a finding that lists them, none makes a new record. Nothing is guessed.
  /// - Parameters:
  ///   - stored: the ledger's records by kind.
  ///   - day: what is in force on it can be matched; posts that change hands do so on it.
  ///   - used: identities that no new record may have, beside those of the ledger.
  public static func resolve(
    _ sheets: [IncomingSheet], against stored: [EntityKind: [StoredRecord]], on day: PartialDate,
    used: [EntityKind: Set<String>] = [:]
  ) -> [IncomingSheet] {
    if sheets.allSatisfy({ $0.drafts.isEmpty && $0.regionNames.isEmpty }) { return sheets }
    let stated = sheets.flatMap(\.rows)
    var pass = MatchingPass(
      register: Register(stored, stated: stated, on: day),
      fresh: FreshIdentities(stored, stated: stated, used: used))
    pass.resolve(inReadingOrder(sheets))
    var resolved = sheets
    for position in sheets.indices {
      let place = sheets[position].place
      let isHere: (Place) -> Bool = { $0.file == place.file && $0.sheet == place.sheet }
      let refused = pass.refused.filter(isHere)
      resolved[position].rows += pass.rows.filter { isHere($0.place) && !refused.contains($0.place) }
      resolved[position].findings += pass.findings.filter { $0.place.map(isHere) ?? false }
      resolved[position].refused +=
        Set(
          sheets[position].drafts.filter { $0.isMain && refused.contains($0.place) }.map(\.place)
        ).count
      for draft in sheets[position].drafts where refused.contains(draft.place) {
        guard case .known(.text(let name)) = draft.value("name") else { continue }
        resolved[position].refusedNames.insert(pass.register.names.normalised(name))
      }
      resolved[position].regions = Lookup(register: pass.register).regions(sheets[position].regionNames)
      resolved[position].drafts = []
    }
    return resolved
  }

  /// By the name of the file, then as they stand in it: so that the order in which files are named does not matter.
  private static func inReadingOrder(_ sheets: [IncomingSheet]) -> [DraftRecord] {
    let sorted = sheets.enumerated().sorted { ($0.element.place.file, $0.offset) < ($1.element.place.file, $1.offset) }
    return sorted.flatMap { sheet in
      sheet.element.drafts.enumerated().sorted {
        ($0.element.place.row ?? 0, $0.element.handle.part, $0.offset)
          < ($1.element.place.row ?? 0, $1.element.handle.part, $1.offset)
      }.map(\.element)
    }
  }
}

extension DraftRecord {
  /// What the sheet states for a field.
  func value(_ field: String) -> DraftValue? { kind.position(of: field).flatMap { values[$0] } }

  /// The place of one field's cell.
  func place(of field: String) -> Place {
    var cell = place
    cell.column = kind.position(of: field).flatMap { columns[$0] }
    return cell
  }
}
