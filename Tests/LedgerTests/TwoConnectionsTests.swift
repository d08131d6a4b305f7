import Ledger
import OrganisationGraph
import Testing

@Suite("Two connections to one file") struct TwoConnectionsTests {
  private let scratch: Scratch
  private let one: Ledger
  private let other: Ledger

  init() throws {
    scratch = try Scratch()
    one = try scratch.ledger()
    other = try Ledger.open(at: scratch.path())
  }

  @Test("each sees what the other wrote, and batches number on")
  func inTurn() throws {
    for turn in 0..<10 {
      let batch = try (turn % 2 == 0 ? one : other).write(.put(.person, "p\(turn)"))
      #expect(batch == turn + 1)
      #expect(try one.contents() == other.contents() && one.history() == other.history())
    }
    let undo = try other.undo(1, as: .undo)
    #expect(try one.facts().persons.map(\.id) == (1..<10).map { "p\($0)" })
    #expect(throws: LedgerError.alreadyUndone(1, by: undo.number)) { try one.undo(1, as: .undo) }
  }

  @Test("a change to a record that the other has changed or taken out meanwhile is refused")
  func changedMeanwhile() throws {
    try one.write(.put(.person, "p"), .put(.person, "q"))
    let (changed, gone) = (try one.stored(.person, "p"), try one.stored(.person, "q"))
    try other.write(.set(changed, "note", .text("theirs")), .remove(gone))
    let before = (try one.contents(), try one.history())
    for (stored, id) in [(changed, "p"), (gone, "q")] {
      for change in [RecordChange.set(stored, "name", .text("mine")), .remove(stored)] {
        #expect(throws: LedgerError.changedMeanwhile(entity: "person", id: id)) {
          try one.apply([.put(.person, "new"), change], as: .edit())
        }
      }
    }
    #expect(try one.contents() == before.0 && one.history() == before.1)
  }

  @Test("both writing at once lose nothing")
  func atOnce() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (name, ledger) in [("one", one), ("other", other)] {
        group.addTask { for number in 0..<25 { try ledger.write(.put(.person, "\(name)\(number)")) } }
      }
      try await group.waitForAll()
    }
    #expect(try one.history().map(\.number) == Array(1...50))
    #expect(try Set(one.facts().persons.map(\.id)).count == 50)
  }
}
