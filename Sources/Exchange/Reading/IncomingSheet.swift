public import OrganisationGraph

/// One record as a sheet states it: the values of the columns that the sheet has.
public struct IncomingRow: Sendable {
  /// The kind of record.
  public let kind: EntityKind
  /// Whether the sheet is about it. A row of an office's own sheet may state further records, such as the person who
  /// heads what it is about; the counts of a sheet leave those out.
  public let isMain: Bool
  /// By position in the kind's schema; a field without a column is absent, an empty cell is `.missing`.
  public let values: [Int: FieldValue]
  /// Where it stands.
  public let place: Place
  /// Field position → column.
  public let columns: [Int: Int]

  /// The record's identity.
  public var id: String { values[0]?.text ?? "" }

  /// The place of one field's cell.
  func place(of field: Int) -> Place {
    var cell = place
    cell.column = columns[field]
    return cell
  }
}

/// A sheet as it was understood.
public struct IncomingSheet: Sendable {
  /// The file and sheet; its row is that of the headings.
  public let place: Place
  /// The kind of record, nil where the sheet was not understood.
  public let kind: EntityKind?
  /// The records, identities and references complete.
  public internal(set) var rows: [IncomingRow]
  /// Records whose identities and references are still to be found among those of the ledger (`Matching`).
  public internal(set) var drafts: [DraftRecord] = []
  /// The regions that its title names, as written: what the sheet covers as a whole.
  public internal(set) var regionNames: [String] = []
  /// The regions that its title names, by identity (`Matching`).
  var regions: [String] = []
  /// Its total rows.
  public internal(set) var totals: [SheetTotal] = []
  /// Names, in their normal form, of what rows speak of that an error keeps out.
  var refusedNames: Set<String> = []
  /// Identities of what rows speak of that a conflict keeps out.
  var refusedIDs: Set<String> = []
  /// How its headings were understood, block by block; empty where they were not.
  public internal(set) var understandings: [SheetUnderstanding] = []
  /// What was wrong in it. An error keeps the whole import out.
  public internal(set) var findings: [Finding]
  /// Number of rows that an error keeps out.
  public internal(set) var refused: Int
}
