public import OrganisationGraph

/// Names a record within one import, before it has an identity: the sheet row that states it, and which of the row's
/// records it is.
public struct RecordHandle: Sendable, Hashable {
  /// File, sheet and row.
  public let place: Place
  /// 0 for the record that the sheet is about, then upwards.
  public let part: Int

  /// The record number `part` of the row at `place`.
  public init(place: Place, part: Int) {
    self.place = place
    self.part = part
  }
}

/// What a sheet states for a field, before identities are known.
public enum DraftValue: Sendable, Hashable {
  /// A value as it will be stored; `.missing` for an empty cell.
  case known(FieldValue)
  /// A reference as written: an identity, a division code, or a name such as 朝晖社区.
  case named(String)
  /// The record with that handle.
  case record(RecordHandle)
}

/// A record as a row of an office's own sheet states it: often without an identity, its references by name.
public struct DraftRecord: Sendable {
  /// The kind of record.
  public let kind: EntityKind
  /// Its name within the import.
  public let handle: RecordHandle
  /// By position in the kind's schema; a field that the sheet does not speak of is absent.
  public var values: [Int: DraftValue]
  /// What a new record takes for a field that the sheet does not speak of; a record that is in the ledger keeps its own.
  public var defaults: [Int: FieldValue]
  /// Field position → column.
  public let columns: [Int: Int]
  /// The regions in which the row stands, as written: its own township cell, the caption of its block, the title of the
  /// sheet. A community's name is looked up within them.
  public var regionNames: [String] = []

  /// A record as a sheet states it.
  public init(
    kind: EntityKind, handle: RecordHandle, values: [Int: DraftValue], defaults: [Int: FieldValue] = [:],
    columns: [Int: Int]
  ) {
    self.kind = kind
    self.handle = handle
    self.values = values
    self.defaults = defaults
    self.columns = columns
  }

  /// Where it stands.
  public var place: Place { handle.place }

  /// Whether the sheet is about it.
  public var isMain: Bool { handle.part == 0 }
}
