import GRDB
import OrganisationGraph

/// The versions of the ledger's tables.
enum LedgerSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.execute(sql: String(decoding: PackageResources.v1_sql, as: UTF8.self))
    }
    migrator.registerMigration("v2") { database in
      try database.execute(sql: String(decoding: PackageResources.v2_sql, as: UTF8.self))
    }
    migrator.registerMigration("v3") { database in
      try database.execute(sql: String(decoding: PackageResources.v3_sql, as: UTF8.self))
    }
    return migrator
  }

  /// The table that holds the identities of a versioned kind.
  static func identityTable(of kind: EntityKind) -> String? {
    kind.isVersioned ? kind.rawValue + "Identity" : nil
  }

  /// `SELECT row, …fields… FROM kind`, in the ledger's order: identities as they first came, versions by date. The rows
  /// alone decide it, so that what is undone and redone stands where it stood.
  static func selection(of kind: EntityKind) -> String {
    let columns = kind.schema.map(\.name).joined(separator: ", ")
    let order = kind.isVersioned ? "min(row) OVER (PARTITION BY id), validFrom, row" : "row"
    return "SELECT row, \(columns) FROM \(kind.rawValue) ORDER BY \(order)"
  }
}
