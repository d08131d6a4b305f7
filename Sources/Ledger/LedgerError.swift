/// Why a ledger could not do what it was asked. Values only; the sentences are made elsewhere.
public enum LedgerError: Error, Sendable, Hashable {
  /// There is no file at the path.
  case missing(path: String)
  /// A new ledger was asked for where a file already is.
  case alreadyExists(path: String)
  /// The file is no ledger.
  case notALedger(path: String)
  /// The ledger was written by a newer version of the program.
  case newerVersion(path: String)
  /// Another program is writing to the ledger.
  case busy(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The folder or the file may not be written to, or read.
  case notPermitted(path: String)
  /// The file is damaged, or something went wrong that has no name; with SQLite's words.
  case failed(path: String, detail: String)
  /// There is no batch of that number.
  case unknownBatch(Int)
  /// The batch has been undone already, by the second one.
  case alreadyUndone(Int, by: Int)
  /// A later batch changed, or refers to, what the first one wrote: it must be undone first.
  case builtUpon(Int, by: Int, entity: String, id: String)
  /// A record to be changed is no longer as it was when the change was prepared.
  case changedMeanwhile(entity: String, id: String)
}
