/// A record as a ledger keeps it: with the number of its row, which never changes and is never used again.
public struct StoredRecord: Sendable, Hashable {
  /// Row number in the ledger's table of the record's kind.
  public let row: Int64
  /// The record.
  public let record: EntityRecord

  /// A record with its row number.
  public init(row: Int64, record: EntityRecord) {
    self.row = row
    self.record = record
  }
}

/// One change to a ledger: what `old` was and what it becomes.
public struct RecordChange: Sendable, Hashable {
  /// The record changed or taken out; nil for a new one.
  public let old: StoredRecord?
  /// What it becomes; nil for one taken out.
  public let new: EntityRecord?
  /// Where in a sheet the change stands.
  public let origin: Place?

  /// A change from old to new; at least one of them is there.
  public init(old: StoredRecord?, new: EntityRecord?, origin: Place? = nil) {
    self.old = old
    self.new = new
    self.origin = origin
  }
}
