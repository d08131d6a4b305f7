public import OrganisationGraph

/// What an import would do, before anything is taken.
public struct ImportPreview: Sendable {
  /// The counts of one sheet. They add up to the rows that it holds below its headings, blank and total rows aside.
  public struct SheetCounts: Sendable, Hashable {
    /// File and sheet.
    public let place: Place
    /// Kind of record, nil where the sheet was not understood or holds nothing.
    public let kind: EntityKind?
    /// Records that the ledger does not have.
    public var new = 0
    /// Records that differ from the ledger's.
    public var changed = 0
    /// Records that are in the ledger as they stand.
    public var unchanged = 0
    /// Rows that an error keeps out.
    public var refused = 0
  }

  /// One entry for each sheet, in the order read.
  public let sheets: [SheetCounts]
  /// Every record that the sheets state, as the rows stand in them.
  public internal(set) var rows: [PreviewRow] = []
  /// Records in force that the sheets ought to name and do not.
  public internal(set) var missing: [MissingRecord] = []
  /// Everything found, errors first as they stand in the sheets.
  public let findings: [Finding]
  /// What would be written; empty where there is an error.
  public let changes: [RecordChange]

  /// Whether anything keeps the import out. It is taken whole or refused whole.
  public var isRefused: Bool { findings.contains { $0.severity == .error } }
}
