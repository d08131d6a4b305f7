import GRDB
public import OrganisationGraph

extension Ledger {
  /// The number of the last batch, 0 where there is none.
  public func lastBatchNumber() throws(LedgerError) -> Int {
    try Self.guarded(path) { try pool.read { try Self.lastBatchNumber(in: $0) } }
  }

  /// All records of one kind as they were when batch `number` had been written, in the ledger's order; 0 is before the
  /// first.
  /// - Throws: `unknownBatch` where there has been no such batch yet.
  public func records(of kind: EntityKind, asOfBatch number: Int) throws(LedgerError) -> [StoredRecord] {
    try Self.guarded(path) { try pool.read { try Self.records(of: kind, asOfBatch: number, in: $0) } }
  }

  /// The records of every kind as they were when batch `number` had been written, read in one transaction.
  public func records(asOfBatch number: Int) throws(LedgerError) -> [EntityKind: [StoredRecord]] {
    try Self.guarded(path) {
      try pool.read { database in
        var records: [EntityKind: [StoredRecord]] = [:]
        for kind in EntityKind.allCases {
          records[kind] = try Self.records(of: kind, asOfBatch: number, in: database)
        }
        return records
      }
    }
  }

  private static func lastBatchNumber(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(number) FROM batch") ?? 0
  }

  /// The present rows, from which the changes of later batches are taken back, the newest first.
  private static func records(
    of kind: EntityKind, asOfBatch number: Int, in database: Database
  ) throws -> [StoredRecord] {
    guard (0...(try lastBatchNumber(in: database))).contains(number) else { throw LedgerError.unknownBatch(number) }
    var values: [Int64: [FieldValue]] = [:]
    for stored in try records(of: kind, in: database) { values[stored.row] = stored.record.values }
    let positions = Dictionary(uniqueKeysWithValues: kind.schema.enumerated().map { ($0.element.name, $0.offset) })
    let blank = [FieldValue](repeating: .missing, count: kind.schema.count)
    let later = try Row.fetchCursor(
      database, sql: "SELECT row, action, fields FROM change WHERE entity = ? AND batch > ? ORDER BY number DESC",
      arguments: [kind.rawValue, number])
    while let change = try later.next() {
      let row: Int64 = change[0]
      if change[1] as String == ChangeAction.insert.rawValue {
        values[row] = nil
        continue
      }
      var before = values[row] ?? blank
      for field in try FieldChangeCoding.decode(change[2], of: kind) {
        if let position = positions[field.field] { before[position] = field.old }
      }
      values[row] = before
    }
    let records = values.map { StoredRecord(row: $0.key, record: EntityRecord(kind: kind, values: $0.value)) }
    return inOrder(records, of: kind)
  }

  /// The order that `LedgerSchema.selection` gives.
  private static func inOrder(_ records: [StoredRecord], of kind: EntityKind) -> [StoredRecord] {
    let rows = records.sorted { $0.row < $1.row }
    guard kind.isVersioned, let from = kind.schema.firstIndex(where: { $0.name == "validFrom" }) else { return rows }
    let first = Dictionary(rows.map { ($0.record.id, $0.row) }, uniquingKeysWith: { first, _ in first })
    return rows.sorted { left, right in
      let starts = (left.record.values[from].text ?? "", right.record.values[from].text ?? "")
      return (first[left.record.id] ?? 0, starts.0, left.row) < (first[right.record.id] ?? 0, starts.1, right.row)
    }
  }
}
