import GRDB

extension Ledger {
  /// Keeps one of the office's own settings, in place of what was kept under its name before.
  public func set(_ value: String, for name: String) throws(LedgerError) {
    try Self.guarded(path) {
      try pool.write { database in
        try database.execute(
          sql: "INSERT INTO configuration VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
          arguments: [name, value])
      }
    }
  }
}
