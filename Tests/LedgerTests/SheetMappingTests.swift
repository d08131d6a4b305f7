import Ledger
import OrganisationGraph
import Testing

@Suite("How the columns of sheets were understood") struct SheetMappingTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
  }

  @Test("it is kept by shape, the latest in place of the former")
  func latest() throws {
    #expect(try ledger.mappings() == [:])
    try ledger.remember("a", for: "one")
    try ledger.remember("b", for: "two")
    try ledger.remember("c", for: "one")
    #expect(try ledger.mappings() == ["one": "c", "two": "b"])
  }

  @Test("it is kept with a batch, and where the batch fails neither is")
  func together() throws {
    let region = EntityRecord.make(.region, "Q1")
    _ = try ledger.apply([RecordChange(old: nil, new: region)], as: .edit(), remembering: ["one": "a"])
    #expect(try ledger.mappings() == ["one": "a"])
    #expect(throws: LedgerError.self) {
      try ledger.apply([RecordChange(old: nil, new: region)], as: .edit(), remembering: ["two": "b"])
    }
    #expect(try ledger.apply([], as: .edit(), remembering: ["three": "c"]) == nil)
    #expect(try ledger.mappings() == ["one": "a", "three": "c"])
  }
}
