import Foundation
import GRDB
import Ledger
import OrganisationGraph
import Testing

@Suite("Making and opening a ledger") struct CreatingAndOpeningTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("a new ledger is empty, and opens again with what was written")
  func createAndOpen() throws {
    let ledger = try Ledger.create(at: scratch.path(), configuration: ["term": "3"])
    #expect(try ledger.facts() == Facts() && ledger.history().isEmpty)
    try ledger.write(.put(.person, "p", ["name": .text("王")]))
    let again = try Ledger.open(at: scratch.path())
    #expect(again.path == scratch.path())
    #expect(try again.facts() == ledger.facts() && again.facts().persons.map(\.name) == ["王"])
    #expect(try again.configuration() == ["term": "3"])
  }

  @Test("making one where a file already is, is refused, and the file stays as it is")
  func exists() throws {
    let path = try scratch.write(Data("notes".utf8), to: "a.fulian")
    let before = try scratch.files()
    #expect(throws: LedgerError.alreadyExists(path: path)) { try Ledger.create(at: path) }
    #expect(throws: LedgerError.alreadyExists(path: scratch.folder.path)) { try Ledger.create(at: scratch.folder.path) }
    #expect(try scratch.files() == before)
  }

  @Test("what is not there cannot be opened, and is not made")
  func missing() throws {
    #expect(throws: LedgerError.missing(path: scratch.path())) { try Ledger.open(at: scratch.path()) }
    #expect(try scratch.files().isEmpty)
  }

  @Test("in a folder that is not there or cannot be written to, nothing is made")
  func noFolder() throws {
    #expect(throws: LedgerError.notPermitted(path: scratch.path("no/where"))) {
      try Ledger.create(at: scratch.path("no/where/a.fulian"))
    }
    #expect(try scratch.files().isEmpty)
  }

  @Test("a folder is no ledger")
  func folder() {
    #expect(throws: LedgerError.notALedger(path: scratch.folder.path)) { try Ledger.open(at: scratch.folder.path) }
  }

  @Test(
    "a file that is no ledger is refused and stays as it is, byte for byte",
    arguments: [
      "", "a", "编号,名称\n1,王\n", String(repeating: "long text ", count: 1000), "SQLite format 3␀",
      "SQLite format 3␀ but not really",
    ])
  func foreignFile(_ text: String) throws {
    let path = try scratch.write(Data(text.replacing("␀", with: "\0").utf8), to: "a.fulian")
    let before = try scratch.files()
    #expect(throws: LedgerError.notALedger(path: path)) { try Ledger.open(at: path) }
    #expect(try scratch.files() == before)
  }

  @Test(
    "an SQLite file of another program is refused and stays as it is, nothing beside it", arguments: ["delete", "wal"])
  func foreignDatabase(_ journal: String) throws {
    do {
      let queue = try DatabaseQueue(path: scratch.path())
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA journal_mode = \(journal); CREATE TABLE batch (x); INSERT INTO batch VALUES (1)")
      }
      try queue.close()
    }
    let before = try scratch.files()
    #expect(before.count == 1)
    #expect(throws: LedgerError.notALedger(path: scratch.path())) { try Ledger.open(at: scratch.path()) }
    #expect(try scratch.files() == before)
  }

  @Test("a ledger with a migration that this version does not know is refused")
  func newerVersion() throws {
    try plantMigration("v99")
    #expect(throws: LedgerError.newerVersion(path: scratch.path())) { try Ledger.open(at: scratch.path()) }
    try plantMigration("v99", taken: true)
    #expect(try Ledger.open(at: scratch.path()).facts().persons.count == 1)
  }

  @Test("a ledger opens while another has it open and nothing has reached the main file yet")
  func openedTwice() throws {
    let first = try scratch.ledger()
    try first.write(.put(.person, "p"))
    #expect(try Ledger.open(at: scratch.path()).facts() == first.facts())
  }

  @Test("a read-only folder or file is refused by name", .enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnly() throws {
    try plantMigration("v99")
    try plantMigration("v99", taken: true)
    let modes = FileManager.default
    try modes.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.folder.path)
    defer { try? modes.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.folder.path) }
    let before = try scratch.files()
    #expect(throws: LedgerError.notPermitted(path: scratch.folder.path)) { try Ledger.create(at: scratch.path("new")) }
    #expect(throws: LedgerError.notPermitted(path: scratch.path())) { try Ledger.open(at: scratch.path()) }
    try modes.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.path())
    #expect(throws: LedgerError.notPermitted(path: scratch.path())) { try Ledger.open(at: scratch.path()) }
    #expect(try scratch.files() == before)
  }

  /// Makes a ledger where there is none, and adds or takes away a row of its migrations behind its back.
  private func plantMigration(_ name: String, taken: Bool = false) throws {
    if try scratch.files().isEmpty { try scratch.ledger().write(.put(.person, "p")) }
    let queue = try DatabaseQueue(path: scratch.path())
    try queue.write { database in
      let sql = taken ? "DELETE FROM grdb_migrations WHERE identifier = ?" : "INSERT INTO grdb_migrations VALUES (?)"
      try database.execute(sql: sql, arguments: [name])
    }
    try queue.close()
  }
}
