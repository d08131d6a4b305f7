import GRDB

extension Ledger {
  /// How the columns of sheets were understood before, by the shape of the sheet.
  public func mappings() throws(LedgerError) -> [String: String] {
    try Self.guarded(path) {
      try pool.read { database in
        try Row.fetchAll(database, sql: "SELECT shape, mapping FROM sheetMapping").reduce(into: [:]) {
          $0[$1[0] as String] = $1[1] as String
        }
      }
    }
  }

  /// Keeps how the columns of sheets of one shape are understood, in place of what was kept before.
  public func remember(_ mapping: String, for shape: String) throws(LedgerError) {
    try Self.guarded(path) {
      try pool.write { try Self.remember([shape: mapping], in: $0) }
    }
  }

  static func remember(_ mappings: [String: String], in database: Database) throws {
    for (shape, mapping) in mappings.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT INTO sheetMapping VALUES (?1, ?2) ON CONFLICT (shape) DO UPDATE SET mapping = ?2",
        arguments: [shape, mapping])
    }
  }
}
