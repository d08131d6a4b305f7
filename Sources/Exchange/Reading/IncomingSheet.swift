public import OrganisationGraph

/// One record as a sheet states it: the values of the columns that the sheet has.
public struct IncomingRow: Sendable {
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
  /// The records.
  public let rows: [IncomingRow]
  /// What was wrong in it. An error keeps the whole import out.
  public let findings: [Finding]
  /// Number of rows that an error keeps out.
  public let refused: Int
}
