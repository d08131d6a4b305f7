import GRDB
public import OrganisationGraph

extension Ledger {
  /// All records of one kind, in the ledger's order.
  public func records(of kind: EntityKind) throws(LedgerError) -> [StoredRecord] {
    try Self.guarded(path) {
      try pool.read { database in
        try Self.records(of: kind, in: database)
      }
    }
  }

  static func records(of kind: EntityKind, in database: Database) throws -> [StoredRecord] {
    let width = kind.schema.count
    var records: [StoredRecord] = []
    let rows = try Row.fetchCursor(database, sql: LedgerSchema.selection(of: kind))
    while let row = try rows.next() {
      let values = (0..<width).map { FieldValue(row[$0 + 1] as DatabaseValue) }
      records.append(StoredRecord(row: row[0], record: EntityRecord(kind: kind, values: values)))
    }
    return records
  }

  /// Everything the ledger states, read in one transaction.
  public func facts() throws(LedgerError) -> Facts {
    try Self.guarded(path) {
      try pool.read { database in
        var facts = Facts()
        for kind in EntityKind.allCases {
          var filler = ListFiller(facts: facts, records: try Self.records(of: kind, in: database))
          facts = kind.accept(&filler)
        }
        return facts
      }
    }
  }

  /// The office's own settings, by name; what is not there has its default.
  public func configuration() throws(LedgerError) -> [String: String] {
    try Self.guarded(path) {
      try pool.read { database in
        try Row.fetchAll(database, sql: "SELECT name, value FROM configuration").reduce(into: [:]) {
          $0[$1[0] as String] = $1[1] as String
        }
      }
    }
  }

  /// Where in a sheet the present state of a record came from, by kind and identity: the last change that names a sheet.
  public func origins(of kind: EntityKind) throws(LedgerError) -> [String: Place] {
    try Self.guarded(path) {
      try pool.read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT id, file, sheet, sheetRow FROM change
            WHERE entity = ? AND file IS NOT NULL ORDER BY number
            """, arguments: [kind.rawValue])
        var origins: [String: Place] = [:]
        while let row = try rows.next() {
          origins[row[0]] = Place(file: row[1], sheet: row[2], row: row[3])
        }
        return origins
      }
    }
  }
}

/// Decodes the records of one kind into their list. A record that does not fit its type cannot be in the ledger: the
/// tables are STRICT and every word was checked on its way in; should one be there all the same, it is left out.
private struct ListFiller: EntityTypeVisitor {
  var facts: Facts
  let records: [StoredRecord]

  mutating func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> Facts {
    facts[keyPath: list] = records.compactMap { E(values: $0.record.values) }
    return facts
  }
}
