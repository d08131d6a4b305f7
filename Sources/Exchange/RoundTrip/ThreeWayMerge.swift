public import OrganisationGraph

/// Brings together what a returned sheet states and what the ledger has become since the sheet was written.
public enum ThreeWayMerge {
  /// Merges one record, field by field: what the sheet left as it was stays as the ledger has it now; what only the sheet
  /// changed is taken from the sheet; what both changed, and differently, is a conflict and stays as the ledger has it.
  /// - Parameters:
  ///   - incoming: by position in the kind's schema; a field that the sheet has no column for is absent and stays.
  ///   - base: the record when the sheet was written; nil where neither side had it, and both have put it in since.
  /// - Returns: the merged record, and the positions of the conflicts in rising order.
  public static func merge(
    incoming: [Int: FieldValue], stored: EntityRecord, base: EntityRecord?
  ) -> (record: EntityRecord, conflicts: [Int]) {
    var record = stored
    var conflicts: [Int] = []
    for position in stored.values.indices {
      guard let sheet = incoming[position] else { continue }
      let before = base?.values[position] ?? .missing
      let now = stored.values[position]
      if sheet == before || sheet == now { continue }
      if now == before { record.values[position] = sheet } else { conflicts.append(position) }
    }
    return (record, conflicts)
  }
}
