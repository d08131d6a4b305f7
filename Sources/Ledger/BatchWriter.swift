import GRDB
import OrganisationGraph

/// Writes one batch and its changes inside an open transaction.
struct BatchWriter {
  let database: Database
  let number: Int

  init(_ database: Database, header: BatchHeader, reverses: Int? = nil) throws {
    self.database = database
    try database.execute(
      sql: "INSERT INTO batch (kind, who, at, reverses) VALUES (?, ?, ?, ?)",
      arguments: [header.kind.rawValue, header.who, header.at, reverses])
    number = Int(database.lastInsertedRowID)
    for source in header.sources {
      try database.execute(
        sql: "INSERT OR IGNORE INTO batchSource (batch, file, sha256) VALUES (?, ?, ?)",
        arguments: [number, source.file, source.sha256])
    }
  }

  /// Carries out one change and records it. Nothing is recorded where nothing changes.
  func write(_ change: RecordChange) throws {
    switch (change.old, change.new) {
    case (nil, let new?):
      let row = try insert(new, at: nil)
      try record(.insert, new.kind, row: row, id: new.id, fields: fields(nil, new), origin: change.origin)
    case (let old?, let new?):
      let changed = fields(old.record, new)
      if changed.isEmpty { return }
      try update(old, to: new)
      try record(.update, new.kind, row: old.row, id: new.id, fields: changed, origin: change.origin)
    case (let old?, nil):
      try delete(old)
      try record(
        .delete, old.record.kind, row: old.row, id: old.record.id, fields: fields(old.record, nil),
        origin: change.origin)
    case (nil, nil): return
    }
  }

  /// Puts a record in, at a given row where it had one before; returns its row.
  func insert(_ record: EntityRecord, at row: Int64?) throws -> Int64 {
    if let identities = LedgerSchema.identityTable(of: record.kind) {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO \(identities) (id) VALUES (?)")
        .execute(arguments: [record.id])
    }
    let names = record.kind.schema.map(\.name)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(record.kind.rawValue) (row, \(names.joined(separator: ", ")))
        VALUES (\(databaseQuestionMarks(count: names.count + 1)))
        """)
    let key: DatabaseValue = row.map(\.databaseValue) ?? .null
    try statement.execute(arguments: StatementArguments([key] + record.values.map(\.databaseValue)))
    return database.lastInsertedRowID
  }

  func update(_ old: StoredRecord, to new: EntityRecord) throws {
    let kind = new.kind
    try requirePresent(old)
    if let identities = LedgerSchema.identityTable(of: kind) {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO \(identities) (id) VALUES (?)")
        .execute(arguments: [new.id])
    }
    let assignments = kind.schema.map { "\($0.name) = ?" }.joined(separator: ", ")
    try database.cachedStatement(sql: "UPDATE \(kind.rawValue) SET \(assignments) WHERE row = ?")
      .execute(arguments: StatementArguments(new.values.map(\.databaseValue) + [old.row.databaseValue]))
    if old.record.id != new.id { try dropUnusedIdentity(kind, old.record.id) }
  }

  func delete(_ old: StoredRecord) throws {
    try requirePresent(old)
    let kind = old.record.kind
    try database.cachedStatement(sql: "DELETE FROM \(kind.rawValue) WHERE row = ?").execute(arguments: [old.row])
    try dropUnusedIdentity(kind, old.record.id)
  }

  /// The record at a row as it is now.
  func current(_ kind: EntityKind, row: Int64) throws -> EntityRecord? {
    let names = kind.schema.map(\.name).joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "SELECT \(names) FROM \(kind.rawValue) WHERE row = ?")
    guard let found = try Row.fetchOne(statement, arguments: [row]) else { return nil }
    return EntityRecord(kind: kind, values: (0..<found.count).map { FieldValue(found[$0] as DatabaseValue) })
  }

  private func requirePresent(_ old: StoredRecord) throws {
    guard try current(old.record.kind, row: old.row) == old.record else {
      throw LedgerError.changedMeanwhile(entity: old.record.kind.rawValue, id: old.record.id)
    }
  }

  private func dropUnusedIdentity(_ kind: EntityKind, _ id: String) throws {
    guard let identities = LedgerSchema.identityTable(of: kind) else { return }
    try database.cachedStatement(
      sql: """
        DELETE FROM \(identities) WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM \(kind.rawValue) WHERE id = ?1)
        """
    ).execute(arguments: [id])
  }

  private func fields(_ old: EntityRecord?, _ new: EntityRecord?) -> [FieldChange] {
    guard let kind = (new ?? old)?.kind else { return [] }
    return kind.schema.enumerated().compactMap { position, field in
      let before = old?.values[position] ?? .missing
      let after = new?.values[position] ?? .missing
      return before == after ? nil : FieldChange(field: field.name, old: before, new: after)
    }
  }

  func record(
    _ action: ChangeAction, _ kind: EntityKind, row: Int64, id: String, fields: [FieldChange], origin: Place?
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO change (batch, entity, row, id, action, fields, file, sheet, sheetRow)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, kind.rawValue, row, id, action.rawValue, try FieldChangeCoding.encode(fields),
      origin?.file, origin?.sheet, origin?.row,
    ])
  }
}
