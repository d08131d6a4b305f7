import Ledger
import OrganisationGraph
import Testing

@Suite("Versions and the ledger's order") struct VersionsTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
  }

  @Test("a renaming is a second row of one identity, and each day has its name")
  func renaming() throws {
    try ledger.write(.put(.organisation, "F", ["name": .text("old")]))
    try ledger.write(
      .set(try ledger.stored(.organisation, "F"), "validTo", .text("2021-06")),
      .put(.organisation, "F", ["name": .text("new"), "validFrom": .text("2021-06")]))
    let facts = try ledger.facts()
    #expect(facts.organisations.map(\.id) == ["F", "F"])
    for (day, name) in [("2021-05-31", "old"), ("2021-06-01", "new")] {
      let graph = OrganisationGraph(facts, on: try #require(PartialDate(day)))
      #expect(graph.inBeing.map(\.name) == [name] && graph.faults.isEmpty)
    }
  }

  @Test(
    "identities stand as they first came, their versions by date", arguments: [EntityKind.region, .unit, .organisation])
  func order(_ kind: EntityKind) throws {
    for (id, from) in [("b", "2020"), ("c", nil), ("b", "2018-06"), ("a", "2019"), ("b", nil), ("c", "2018")] {
      try ledger.write(.put(kind, id, ["validFrom": from.map(FieldValue.text) ?? .missing]))
    }
    let lines = try ledger.records(of: kind).map { $0.record.id + ($0.record["validFrom"].text ?? "") }
    #expect(lines == ["b", "b2018-06", "b2020", "c", "c2018", "a2019"])
    #expect(try ledger.records(of: kind).map(\.row) == [5, 3, 1, 2, 6, 4])
  }

  @Test("kinds without versions stand as they came")
  func plainOrder() throws {
    for id in ["b", "a", "c"] { try ledger.write(.put(.person, id)) }
    #expect(try ledger.facts().persons.map(\.id) == ["b", "a", "c"])
  }

  @Test("an order survives an undo and its redo", arguments: [EntityKind.person, .region, .unit, .organisation])
  func orderAfterRedo(_ kind: EntityKind) throws {
    for id in ["a", "b", "c"] { try ledger.write(.put(kind, id)) }
    let before = (try ledger.contents(), try ledger.facts())
    let undo = try ledger.undo(2, as: .undo)
    #expect(try ledger.records(of: kind).map(\.record.id) == ["a", "c"])
    _ = try ledger.undo(undo.number, as: .undo)
    #expect(try ledger.contents() == before.0 && ledger.facts() == before.1)
  }

  @Test("a row number is never used again")
  func rowNumbers() throws {
    try ledger.write(.put(.person, "a"), .put(.person, "b"))
    try ledger.write(.remove(try ledger.stored(.person, "b")))
    try ledger.write(.put(.person, "c"))
    #expect(try ledger.records(of: .person).map(\.row) == [1, 3])
  }
}
