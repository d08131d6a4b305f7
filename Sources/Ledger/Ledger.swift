import Foundation
import GRDB

/// One ledger file: dated facts, and the history of how they came about.
///
/// SQLite with WAL: many readers, one writer at a time. Every write is a batch, taken whole or not at all.
public final class Ledger: Sendable {
  /// Marks the file as one of ours in SQLite's header: "fuli" in ASCII.
  static let applicationID: Int32 = 0x6675_6C69

  /// What a ledger is opened for.
  public enum Access: Sendable {
    /// To look at: the file may be one that cannot be written to.
    case reading
    /// To write batches to.
    case writing
  }

  /// Path of the file.
  public let path: String
  let pool: any DatabaseWriter

  private init(path: String, pool: any DatabaseWriter) {
    self.path = path
    self.pool = pool
  }

  /// Makes a new, empty ledger.
  /// - Parameter configuration: the office's rules by name, stated from the start so that figures stay as they are when
  ///   the defaults of a later version differ.
  /// - Throws: `alreadyExists` where there is a file already; nothing is left behind where it fails.
  public static func create(
    at path: String, configuration: [String: String] = [:]
  ) throws(LedgerError) -> Ledger {
    if FileManager.default.fileExists(atPath: path) { throw .alreadyExists(path: path) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else { throw .notPermitted(path: folder) }
    do {
      let ledger = try connect(path: path) { database in
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try ledger.state(configuration)
      return ledger
    } catch {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      throw error
    }
  }

  private func state(_ configuration: [String: String]) throws(LedgerError) {
    try Self.guarded(path) {
      try pool.write { database in
        for (name, value) in configuration.sorted(by: { $0.key < $1.key }) {
          try database.execute(sql: "INSERT INTO configuration VALUES (?, ?)", arguments: [name, value])
        }
      }
    }
  }

  /// Opens a ledger and brings an older one up to this version.
  public static func open(at path: String, for access: Access = .writing) throws(LedgerError) -> Ledger {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path: path) }
    if isFolder.boolValue { throw .notALedger(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw .notPermitted(path: path) }
    let (queue, isCurrent) = try recognise(path)
    let isWritable = FileManager.default.isWritableFile(atPath: path)
    // A connection that cannot write leaves its log beside the file, so it is taken only where there is no other way.
    if access == .reading, isCurrent, !isWritable { return Ledger(path: path, pool: queue) }
    guard isWritable else { throw .notPermitted(path: path) }
    try guarded(path) { try queue.close() }
    return try connect(path: path) { _ in }
  }

  /// Looks at the file without writing to it: a file of another program must stay as it is.
  /// - Returns: the connection that looked, which cannot write, and whether the tables are those of this version.
  private static func recognise(_ path: String) throws(LedgerError) -> (queue: DatabaseQueue, isCurrent: Bool) {
    try guarded(path) {
      guard try mayBeALedger(path) else { throw LedgerError.notALedger(path: path) }
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isCurrent = try queue.read { database in
        guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
          throw LedgerError.notALedger(path: path)
        }
        if try LedgerSchema.migrator.hasBeenSuperseded(database) { throw LedgerError.newerVersion(path: path) }
        return try LedgerSchema.migrator.hasCompletedMigrations(database)
      }
      return (queue, isCurrent)
    }
  }

  /// By the file's first 100 bytes, the header that every SQLite file has. Only opening by SQLite would leave files beside
  /// a foreign one; it has to decide where a log stands beside it that may hold the first page.
  private static func mayBeALedger(_ path: String) throws -> Bool {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    guard let header = try file.read(upToCount: 100), header.count == 100,
      header.starts(with: Data("SQLite format 3\0".utf8))
    else { return false }
    let identifier = header[68..<72].reduce(0) { $0 << 8 | Int32($1) }
    return identifier == applicationID || FileManager.default.fileExists(atPath: path + "-wal")
  }

  private static func connect(
    path: String, prepare: (Database) throws -> Void
  ) throws(LedgerError) -> Ledger {
    try guarded(path) {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.busyMode = .timeout(5)
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { try prepare($0) }
      try LedgerSchema.migrator.migrate(pool)
      return Ledger(path: path, pool: pool)
    }
  }

  /// Runs `body` and gives every error of the database its name.
  static func guarded<T>(_ path: String, _ body: () throws -> T) throws(LedgerError) -> T {
    do {
      return try body()
    } catch let error as LedgerError {
      throw error
    } catch let error as DatabaseError {
      throw named(error, path: path)
    } catch {
      throw .failed(path: path, detail: String(describing: error))
    }
  }

  private static func named(_ error: DatabaseError, path: String) -> LedgerError {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notALedger(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_CANTOPEN: .notPermitted(path: path)
    default: .failed(path: path, detail: error.message ?? error.description)
    }
  }
}
