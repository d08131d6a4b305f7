import GRDB
import OrganisationGraph

/// Takes back the changes of one batch, the last first, and refuses where a later batch builds on one of them. The batch
/// named by a refusal is the last that did what stands in the way: undoing it opens the way, or leads on to the next.
struct BatchReversal {
  private let number: Int
  private let writer: BatchWriter
  /// Later batches that have been undone, and those that undid them: together they did nothing.
  private let cancelled: [Int]
  private var database: Database { writer.database }

  init(of number: Int, with writer: BatchWriter, history: [Batch]) {
    self.number = number
    self.writer = writer
    cancelled = history.filter { $0.number > number }.flatMap { batch in
      batch.undoneBy.map { [batch.number, $0] } ?? []
    }
  }

  func reverse(_ change: BatchChange) throws {
    let schema = change.entity.schema
    let written = Dictionary(uniqueKeysWithValues: change.fields.map { ($0.field, $0) })
    let current = try writer.current(change.entity, row: change.row)
    // What was put in is taken out whole, so that a later change of any of its fields stands in the way.
    let rewritten = schema.enumerated().compactMap { position, field -> String? in
      guard written[field.name] != nil || change.action == .insert else { return nil }
      let expected = written[field.name]?.new ?? .missing
      return (current?.values[position] ?? .missing) == expected ? nil : field.name
    }
    guard rewritten.isEmpty, (current == nil) == (change.action == .delete) else {
      throw try builtUpon(change.entity, row: change.row, fields: rewritten)
    }
    let before = EntityRecord(
      kind: change.entity,
      values: schema.enumerated().map { position, field in
        written[field.name]?.old ?? current?.values[position] ?? .missing
      })
    if change.action != .insert, let taken = try rowHolding(before, besides: change.row) {
      throw try builtUpon(change.entity, row: taken, fields: ["id", "validFrom"])
    }
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
    try writer.record(
      action, change.entity, row: change.row, id: action == .delete ? change.id : before.id,
      fields: change.fields.map { FieldChange(field: $0.field, old: $0.new, new: $0.old) }, origin: nil)
  }

  /// A record of a later batch may refer to one that is taken out, or have been referred to by one that is put back.
  func refuseDangling() throws {
    guard let violation = try database.foreignKeyViolations().next(), let row = violation.originRowID,
      let key = try database.foreignKeys(on: violation.originTable).first(where: { $0.id == violation.foreignKeyId }),
      let column = key.originColumns.first
    else { return }
    let table = violation.destinationTable
    let referred = EntityKind.allCases.first { ($0.isVersioned ? $0.rawValue + "Identity" : $0.rawValue) == table }
    throw try refusal(
      """
      entity = :entity AND row = :row AND json_type(fields, '$.' || :column) IS NOT NULL
      OR entity = :referred AND json_extract(fields, '$.id[0]')
        = (SELECT \(column) FROM \(violation.originTable) WHERE row = :row)
      """,
      [
        "entity": violation.originTable, "row": row, "column": column,
        "referred": referred?.rawValue,
      ], entity: violation.originTable)
  }

  /// The row that has the identity (and start) of `record` already.
  private func rowHolding(_ record: EntityRecord, besides row: Int64) throws -> Int64? {
    let kind = record.kind
    let from = kind.schema.firstIndex { $0.name == "validFrom" }.map { record.values[$0].databaseValue } ?? .null
    let start = kind.isVersioned ? "validFrom" : "NULL"
    return try Int64.fetchOne(
      database, sql: "SELECT row FROM \(kind.rawValue) WHERE id = ? AND row <> ? AND \(start) IS ?",
      arguments: [record.id, row, kind.isVersioned ? from : .null])
  }

  private func builtUpon(_ entity: EntityKind, row: Int64, fields: [String]) throws -> LedgerError {
    let names = fields.map { "'\($0)'" }.joined(separator: ", ")
    return try refusal(
      """
      entity = :entity AND row = :row
        AND (action <> 'update' OR EXISTS (SELECT 1 FROM json_each(change.fields) WHERE key IN (\(names))))
      """, ["entity": entity.rawValue, "row": row], entity: entity.rawValue)
  }

  /// Names the last change between the batch and this reversal that fulfils `condition`.
  private func refusal(
    _ condition: String, _ arguments: StatementArguments, entity: String
  ) throws -> LedgerError {
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT batch, entity, id FROM change WHERE batch > :first AND batch < :reversal
          AND batch NOT IN (\(cancelled.map(String.init).joined(separator: ", "))) AND (\(condition))
        ORDER BY number DESC LIMIT 1
        """, arguments: arguments &+ ["first": number, "reversal": writer.number])
    return .builtUpon(number, by: last?[0] ?? number, entity: last?[1] ?? entity, id: last?[2] ?? "")
  }
}
