import GRDB
import OrganisationGraph

extension Ledger {
  /// Reverses a batch by a new one. Undoing that new one brings the first back.
  /// - Throws: `builtUpon` where a later batch changed what this one wrote, or refers to it; `alreadyUndone`.
  public func undo(_ number: Int, as header: BatchHeader) throws(LedgerError) -> Batch {
    let target = try batch(number)
    if let by = target.undoneBy { throw .alreadyUndone(number, by: by) }
    let reversal = try Self.guarded(path) {
      try pool.write { database in
        let writer = try BatchWriter(database, header: header, reverses: number)
        for change in try Self.changes(of: number, in: database).reversed() {
          try Self.reverse(change, of: number, with: writer)
        }
        try Self.refuseDangling(number, in: database)
        return writer.number
      }
    }
    return try batch(reversal)
  }

  private static func reverse(_ change: BatchChange, of number: Int, with writer: BatchWriter) throws {
    let schema = change.entity.schema
    let current = try writer.current(change.entity, row: change.row)
    let asWritten = change.fields.allSatisfy { field in
      guard let position = schema.firstIndex(where: { $0.name == field.field }) else { return true }
      return (current?.values[position] ?? .missing) == field.new
    }
    guard asWritten, (current == nil) == (change.action == .delete) else {
      throw try builtUpon(number, change, in: writer.database)
    }
    let before = EntityRecord(
      kind: change.entity,
      values: schema.enumerated().map { position, field in
        change.fields.first { $0.field == field.name }?.old ?? current?.values[position] ?? .missing
      })
    let fields = change.fields.map { FieldChange(field: $0.field, old: $0.new, new: $0.old) }
    let action: ChangeAction
    switch (change.action, current) {
    case (.insert, let current?):
      try writer.delete(StoredRecord(row: change.row, record: current))
      action = .delete
    case (.update, let current?):
      try writer.update(StoredRecord(row: change.row, record: current), to: before)
      action = .update
    default:
      _ = try writer.insert(before, at: change.row)
      action = .insert
    }
    try writer.record(action, change.entity, row: change.row, id: change.id, fields: fields, origin: nil)
  }

  /// A record of a later batch may refer to one that this reversal takes out.
  private static func refuseDangling(_ number: Int, in database: Database) throws {
    guard let violation = try database.foreignKeyViolations().next(), let row = violation.originRowID else { return }
    let change = BatchChange(
      entity: EntityKind(rawValue: violation.originTable) ?? .organisation, row: row, id: "", action: .insert,
      fields: [], origin: nil)
    throw try builtUpon(number, change, in: database)
  }

  private static func builtUpon(_ number: Int, _ change: BatchChange, in database: Database) throws -> LedgerError {
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT batch, id FROM change
        WHERE entity = ? AND row = ? AND batch <> (SELECT max(number) FROM batch) ORDER BY number DESC LIMIT 1
        """, arguments: [change.entity.rawValue, change.row])
    return .builtUpon(
      number, by: last.map { $0[0] } ?? number, entity: change.entity.rawValue, id: last.map { $0[1] } ?? change.id)
  }
}
