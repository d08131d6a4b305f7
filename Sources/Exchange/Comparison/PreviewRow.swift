public import OrganisationGraph

/// What taking a record, or a row, would do.
public enum Effect: String, Sendable, Hashable, CaseIterable {
  /// The ledger does not have it.
  case new
  /// It differs from the ledger's.
  case changed
  /// It is in the ledger as it stands.
  case unchanged
  /// An error keeps it out.
  case refused
}

/// One value that would be written.
public struct PreviewCell: Sendable, Hashable {
  /// Identifier of the field.
  public let field: String
  /// What the ledger has; nil where the record is new.
  public let old: FieldValue?
  /// What it becomes.
  public let new: FieldValue
}

/// A post that passes from one person to another.
public struct Succession: Sendable, Hashable {
  /// As what.
  public let role: String
  /// Who gives it up.
  public let old: String
  /// Who takes it.
  public let new: String
  /// On which day.
  public let day: String
}

/// One record that a sheet row states, and what taking it would do.
public struct PreviewRow: Sendable, Hashable {
  /// Where it stands.
  public let place: Place
  /// Whether the row is about it. Further records of a row, such as the person who heads it, count with it.
  public let isMain: Bool
  /// What taking it would do; of a record that the row is about, the effect of the whole row.
  public let effect: Effect
  /// The record; nil where the row was not understood.
  public let subject: Subject?
  /// The values that would be written.
  public let cells: [PreviewCell]
  /// The first day of the new version that it would open; nil for a new record, and for a correction of the version that
  /// there is.
  public let opensOn: PartialDate?
  /// Posts that change hands by this row.
  public let successions: [Succession]
}

/// A record of the ledger that a sheet ought to name and does not.
public struct MissingRecord: Sendable, Hashable {
  /// The record.
  public let subject: Subject
  /// Where it lies, nil where that is not known.
  public let region: String?
  /// The sheet that ought to name it.
  public let place: Place
  /// The record as the ledger keeps it.
  public let stored: StoredRecord
}
