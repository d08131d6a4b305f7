import GRDB
public import OrganisationGraph

extension Ledger {
  /// Writes `changes` as one batch: all of them, or none.
  /// - Parameter mappings: how the columns of the sheets were understood, kept together with the changes.
  /// - Returns: the batch; nil where nothing would change, and then no batch is written.
  /// - Throws: `changedMeanwhile` where a record is no longer what the change takes it to be.
  public func apply(
    _ changes: [RecordChange], as header: BatchHeader, remembering mappings: [String: String] = [:]
  ) throws(LedgerError) -> Batch? {
    let effective = changes.filter { $0.old?.record != $0.new }
    if effective.isEmpty {
      for (shape, mapping) in mappings { try remember(mapping, for: shape) }
      return nil
    }
    let number = try Self.guarded(path) {
      try pool.write { database in
        let writer = try BatchWriter(database, header: header)
        for change in effective { try writer.write(change) }
        try Self.remember(mappings, in: database)
        return writer.number
      }
    }
    return try batch(number)
  }
}
