import GRDB
import OrganisationGraph

extension Ledger {
  /// All batches, oldest first.
  public func history() throws(LedgerError) -> [Batch] {
    try Self.guarded(path) { try pool.read { try Self.batches(in: $0) } }
  }

  /// One batch.
  public func batch(_ number: Int) throws(LedgerError) -> Batch {
    guard let batch = try history().first(where: { $0.number == number }) else { throw .unknownBatch(number) }
    return batch
  }

  /// The records that a batch changed, in the order in which it did.
  public func changes(of number: Int) throws(LedgerError) -> [BatchChange] {
    _ = try batch(number)
    return try Self.guarded(path) { try pool.read { try Self.changes(of: number, in: $0) } }
  }

  static func batches(in database: Database) throws -> [Batch] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT b.number, b.kind, b.who, b.at, b.reverses,
          sum(c.action = 'insert') AS inserted, sum(c.action = 'update') AS updated, sum(c.action = 'delete') AS deleted
        FROM batch b LEFT JOIN change c ON c.batch = b.number GROUP BY b.number ORDER BY b.number
        """)
    let sources = try Row.fetchAll(database, sql: "SELECT batch, file, sha256 FROM batchSource ORDER BY batch, rowid")
    var sourcesByBatch: [Int: [BatchSource]] = [:]
    for row in sources { sourcesByBatch[row[0], default: []].append(BatchSource(file: row[1], sha256: row[2])) }
    let undone = undoneBy(rows.map { (number: $0[0], reverses: $0[4]) })
    return rows.map { row in
      let number: Int = row[0]
      return Batch(
        number: number,
        header: BatchHeader(
          kind: BatchKind(rawValue: row[1]) ?? .edit, who: row[2], at: row[3], sources: sourcesByBatch[number] ?? []),
        reverses: row[4], undoneBy: undone[number], inserted: row["inserted"] ?? 0, updated: row["updated"] ?? 0,
        deleted: row["deleted"] ?? 0)
    }
  }

  /// By batch the one in force that reverses it. A later batch decides first, since it may itself have been reversed.
  private static func undoneBy(_ batches: [(number: Int, reverses: Int?)]) -> [Int: Int] {
    var undone: [Int: Int] = [:]
    for batch in batches.reversed() where undone[batch.number] == nil {
      if let reverses = batch.reverses { undone[reverses] = batch.number }
    }
    return undone
  }

  static func changes(of number: Int, in database: Database) throws -> [BatchChange] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT entity, row, id, action, fields, file, sheet, sheetRow FROM change WHERE batch = ? ORDER BY number
        """, arguments: [number])
    return try rows.compactMap { row in
      guard let entity = EntityKind(rawValue: row[0]), let action = ChangeAction(rawValue: row[3]) else { return nil }
      let file: String? = row[5]
      return BatchChange(
        entity: entity, row: row[1], id: row[2], action: action,
        fields: try FieldChangeCoding.decode(row[4], of: entity),
        origin: file.map { Place(file: $0, sheet: row[6], row: row[7]) })
    }
  }
}
