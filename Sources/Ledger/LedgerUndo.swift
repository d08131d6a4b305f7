import GRDB
import OrganisationGraph

extension Ledger {
  /// Reverses a batch by a new one. Undoing that new one brings the first back.
  /// - Throws: `builtUpon` where a later batch changed what this one wrote, or refers to it; `alreadyUndone`.
  public func undo(_ number: Int, as header: BatchHeader) throws(LedgerError) -> Batch {
    let reversal = try Self.guarded(path) {
      try pool.write { database in
        let history = try Self.batches(in: database)
        guard let target = history.first(where: { $0.number == number }) else { throw LedgerError.unknownBatch(number) }
        if let by = target.undoneBy { throw LedgerError.alreadyUndone(number, by: by) }
        let writer = try BatchWriter(database, header: header, reverses: number)
        let reversal = BatchReversal(of: number, with: writer, history: history)
        for change in try Self.changes(of: number, in: database).reversed() { try reversal.reverse(change) }
        try reversal.refuseDangling()
        return writer.number
      }
    }
    return try batch(reversal)
  }
}
