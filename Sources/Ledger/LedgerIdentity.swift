import Foundation
import GRDB

extension Ledger {
  /// The name of the ledger's identity among its settings.
  private static let identityName = "ledgerID"

  /// A random identity by which sheets that were sent out know the ledger that they came from. A ledger that has none yet
  /// is given one.
  public func identity() throws(LedgerError) -> String {
    try Self.guarded(path) {
      try pool.write { database in
        try database.execute(
          sql: "INSERT OR IGNORE INTO configuration VALUES (?, ?)",
          arguments: [Self.identityName, UUID().uuidString.lowercased()])
        return try String.fetchOne(
          database, sql: "SELECT value FROM configuration WHERE name = ?", arguments: [Self.identityName]) ?? ""
      }
    }
  }
}
