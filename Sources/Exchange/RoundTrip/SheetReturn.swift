public import OrganisationGraph

/// Whose value counts where ledger and returned sheet have both changed a field.
public enum ConflictChoice: String, Sendable, CaseIterable {
  /// Neither: the sheets are refused, with all three values.
  case refuse
  /// The ledger's.
  case ledger
  /// The sheet's.
  case sheet
}

/// Sheets that came back: which of an import they are, and what was sent out.
public struct SheetReturn: Sendable {
  /// Their positions among the sheets of the import.
  public let sheets: [Int]
  /// The records as they were sent out, with their rows in the ledger.
  public let base: [EntityKind: [StoredRecord]]

  /// Sheets that came back.
  public init(sheets: [Int], base: [EntityKind: [StoredRecord]]) {
    self.sheets = sheets
    self.base = base
  }
}
