/// One thing that adds to a figure on a day: the figure is the sum of the values of its items.
public struct FigureItem: Sendable, Hashable {
  /// The record that is counted.
  public let record: RecordKey
  /// Its name on the day.
  public let name: String
  /// What it adds: 1 where things are counted, a number of persons where these are.
  public let value: Int

  /// An item from its parts.
  public init(_ record: RecordKey, name: String, value: Int = 1) {
    self.record = record
    self.name = name
    self.value = value
  }
}

/// A record by kind and identity.
public struct RecordKey: Sendable, Hashable {
  /// Its kind.
  public let kind: EntityKind
  /// Its identity.
  public let id: String

  /// A record by kind and identity.
  public init(_ kind: EntityKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}
