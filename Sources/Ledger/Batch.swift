public import OrganisationGraph

/// What a batch is.
public enum BatchKind: String, Sendable, Hashable, CaseIterable {
  /// The founding of a ledger from division codes, an import of sheets, an edit by hand, the reversal of an earlier batch.
  case initial, sheets, edit, undo
}

/// A file that a batch was read from.
public struct BatchSource: Sendable, Hashable {
  /// File name without its folder.
  public let file: String
  /// SHA-256 of its bytes, in hexadecimal.
  public let sha256: String

  /// A source file.
  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// Who does what, when, from which files: what a batch is given before it is written.
public struct BatchHeader: Sendable, Hashable {
  /// What the batch is.
  public var kind: BatchKind
  /// Who does it.
  public var who: String
  /// When, ISO 8601 with zone.
  public var at: String
  /// From which files.
  public var sources: [BatchSource]

  /// A header from its parts.
  public init(kind: BatchKind, who: String, at: String, sources: [BatchSource] = []) {
    self.kind = kind
    self.who = who
    self.at = at
    self.sources = sources
  }
}

/// A batch as the history has it.
public struct Batch: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// Who, when, what, from which files.
  public let header: BatchHeader
  /// The batch that it reverses.
  public let reverses: Int?
  /// The batch that undid it and is itself in force; nil while this one is in force.
  public let undoneBy: Int?
  /// How many records it put in, changed and took out.
  public let inserted: Int
  /// Records changed.
  public let updated: Int
  /// Records taken out.
  public let deleted: Int
}

/// One field of one record as a batch changed it.
public struct FieldChange: Sendable, Hashable {
  /// The field.
  public let field: String
  /// Before.
  public let old: FieldValue
  /// After.
  public let new: FieldValue
}

/// What was done to a record.
public enum ChangeAction: String, Sendable, Hashable {
  /// Put in, changed, taken out.
  case insert, update, delete
}

/// One record as a batch changed it.
public struct BatchChange: Sendable, Hashable {
  /// Kind of the record.
  public let entity: EntityKind
  /// Its row in the ledger.
  public let row: Int64
  /// Its identity.
  public let id: String
  /// Put in, changed or taken out.
  public let action: ChangeAction
  /// The fields that changed, in the order of the sheet.
  public let fields: [FieldChange]
  /// Where in a sheet it stood.
  public let origin: Place?
}
