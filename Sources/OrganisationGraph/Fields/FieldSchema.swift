/// What a field may hold.
public enum FieldType: Sendable, Hashable {
  /// The record's own stable identity.
  case identity
  /// Free text of one line.
  case text
  /// A telephone number: text, masked wherever it is shown.
  case phone
  /// A region code of the national standard (6, 9 or 12 digits): text, leading zeros kept.
  case code
  /// A whole number, not negative.
  case count
  /// Yes or no.
  case flag
  /// A `PartialDate`.
  case date
  /// One word of a list: the list's name, its raw values in order, and whether others may be used.
  case choice(vocabulary: String, words: [String], isOpen: Bool = false)
  /// The identity of a record of another (or the same) kind.
  case reference(EntityKind)
}

/// One field of an entity: its identifier, what it may hold, and whether it must be there.
public struct FieldSchema: Sendable, Hashable {
  /// lowerCamelCase identifier; also the column in the ledger.
  public let name: String
  /// What the field may hold.
  public let type: FieldType
  /// Whether a record without it is refused.
  public let isRequired: Bool

  /// One field.
  public init(name: String, type: FieldType, isRequired: Bool) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
  }
}
