import GRDB
public import OrganisationGraph

extension Ledger {
  /// Identities of records that the ledger once held and holds no more, such as those of an import taken back. They are
  /// not given again: papers may still name them.
  public func formerIdentities() throws(LedgerError) -> [EntityKind: Set<String>] {
    try Self.guarded(path) {
      try pool.read { database in
        let rows = try Row.fetchCursor(
          database, sql: "SELECT DISTINCT entity, id FROM change WHERE action = 'delete'")
        var identities: [EntityKind: Set<String>] = [:]
        while let row = try rows.next() {
          guard let kind = EntityKind(rawValue: row[0]) else { continue }
          identities[kind, default: []].insert(row[1])
        }
        return identities
      }
    }
  }
}
