import GRDB

/// Sees whether a ledger has changed, whoever changed it: another part of this process, another process, another machine's
/// copy of the program. It reads one number and no table.
public final class LedgerWatch: Sendable {
  private let path: String
  private let queue: DatabaseQueue

  /// Watches the ledger at `path`, which has to be there.
  public init(_ path: String) throws(LedgerError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    queue = try Ledger.guarded(path) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// A number that differs from the last one exactly where something was committed in between. It means nothing to another
  /// watch or after a restart.
  public func version() throws(LedgerError) -> Int {
    try Ledger.guarded(path) {
      try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }
}
