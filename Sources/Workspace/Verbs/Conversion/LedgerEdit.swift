import Exchange
import Ledger
import OrganisationGraph

/// Changes to a ledger that are being gathered for one batch: new records get identities, changed ones find their rows.
struct LedgerEdit {
  private(set) var changes: [RecordChange] = []
  private var records: [EntityKind: [StoredRecord]]
  private var identities: FreshIdentities

  init(_ ledger: Ledger) throws {
    records = Dictionary(
      uniqueKeysWithValues: try EntityKind.allCases.map { ($0, try ledger.records(of: $0)) })
    identities = FreshIdentities(records, used: try ledger.formerIdentities())
  }

  /// An identity for a new record.
  mutating func identity(for record: EntityRecord) -> String { identities.next(for: record) }

  /// Adds a new record, and gives it an identity where it has none.
  @discardableResult mutating func add<E: Entity>(_ entity: E) -> E {
    var added = entity
    if added.id.isEmpty { added.id = identity(for: EntityRecord(kind: E.kind, values: added.values)) }
    changes.append(RecordChange(old: nil, new: EntityRecord(kind: E.kind, values: added.values)))
    return added
  }

  /// Changes a record from what it was; nothing where both are the same.
  mutating func change<E: Entity>(_ old: E, to new: E) {
    change(EntityRecord(kind: E.kind, values: old.values), to: EntityRecord(kind: E.kind, values: new.values))
  }

  /// Changes a record from what it was, or adds it where it was nothing.
  mutating func change(_ old: EntityRecord?, to new: EntityRecord) {
    guard let old else { return changes.append(RecordChange(old: nil, new: new)) }
    // What is changed twice in one batch goes from what it was to what it becomes last.
    if let earlier = changes.firstIndex(where: { $0.new == old }) {
      changes[earlier] = RecordChange(old: changes[earlier].old, new: new)
    } else if old != new, let stored = records[old.kind]?.first(where: { $0.record == old }) {
      changes.append(RecordChange(old: stored, new: new))
    }
  }
}
