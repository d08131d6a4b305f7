import GRDB
import OrganisationGraph

/// The versions of the ledger's tables.
enum LedgerSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.execute(sql: String(decoding: PackageResources.v1_sql, as: UTF8.self))
    }
    return migrator
  }

  /// The table that holds the identities of a versioned kind.
  static func identityTable(of kind: EntityKind) -> String? {
    kind.isVersioned ? kind.rawValue + "Identity" : nil
  }

  /// `SELECT row, …fields… FROM kind`, in the ledger's order: identities as they first came, versions by date.
  static func selection(of kind: EntityKind) -> String {
    let columns = kind.schema.map { "t.\($0.name)" }.joined(separator: ", ")
    let from = "SELECT t.row, \(columns) FROM \(kind.rawValue) t"
    guard let identities = identityTable(of: kind) else { return from + " ORDER BY t.row" }
    return from + " JOIN \(identities) i ON i.id = t.id ORDER BY i.position, t.validFrom, t.row"
  }
}
