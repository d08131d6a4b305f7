import Foundation
import GRDB
import Ledger
import OrganisationGraph
import Testing

@Suite("Ledgers of earlier versions") struct OlderLedgerTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("a ledger of the first version is brought up when it is opened, and keeps what it holds")
  func firstVersion() throws {
    let made = try scratch.ledger()
    try made.write(.put(.person, "p", ["name": .text("王")]))
    let facts = try made.facts()
    let queue = try DatabaseQueue(path: scratch.path())
    try queue.write { database in
      try database.execute(
        sql: """
          DROP TABLE electedPerson; DROP TABLE election; DROP TABLE disposition;
          ALTER TABLE caseEvent DROP COLUMN waiver;
          ALTER TABLE conversionCase DROP COLUMN drive; ALTER TABLE conversionCase DROP COLUMN proposedName;
          ALTER TABLE conversionCase DROP COLUMN executiveQuota; ALTER TABLE conversionCase DROP COLUMN viceChairQuota;
          DELETE FROM grdb_migrations WHERE identifier <> 'v1'
          """)
    }
    try queue.close()
    for access in [Ledger.Access.reading, .writing] {
      #expect(try Ledger.open(at: scratch.path(), for: access).facts() == facts)
    }
    let opened = try Ledger.open(at: scratch.path())
    try opened.write(
      .put(.disposition, "f", ["finding": .text("L01:a"), "decision": .text("accepted")]))
    #expect(try opened.facts().dispositions.map(\.id) == ["f"])
  }
}
