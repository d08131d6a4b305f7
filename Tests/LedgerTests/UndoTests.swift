import Ledger
import OrganisationGraph
import Testing

@Suite("Undoing a batch") struct UndoTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
    try ledger.write(.put(.organisation, "F"), .put(.organisation, "M", ["parent": .text("F")]), .put(.person, "p"))
  }

  private func person() throws -> StoredRecord { try ledger.stored(.person, "p") }
  private func home() throws -> StoredRecord { try ledger.stored(.organisation, "M") }

  @Test("takes back what was put in, changed and taken out; undoing that brings it back, row numbers included")
  func undoAndRedo() throws {
    let before = (try ledger.contents(), try ledger.facts())
    let batch = try ledger.write(
      .put(.person, "q"), .set(try person(), "name", .text("renamed")), .remove(try home()))
    let after = (try ledger.contents(), try ledger.facts())
    let undo = try ledger.undo(batch, as: .undo)
    #expect(try ledger.contents() == before.0 && ledger.facts() == before.1)
    #expect(
      undo.reverses == batch && undo.header == .undo && [undo.inserted, undo.updated, undo.deleted] == [1, 1, 1])
    #expect(try ledger.batch(batch).undoneBy == undo.number)

    let redo = try ledger.undo(undo.number, as: .undo)
    #expect(try ledger.contents() == after.0 && ledger.facts() == after.1)
    #expect(try ledger.batch(batch).undoneBy == nil && ledger.batch(undo.number).undoneBy == redo.number)
    #expect(try ledger.changes(of: redo.number).map(\.action) == ledger.changes(of: batch).map(\.action))
    #expect(try ledger.changes(of: redo.number).map(\.fields) == ledger.changes(of: batch).map(\.fields))
    #expect(try ledger.changes(of: redo.number).map(\.id) == ledger.changes(of: batch).map(\.id))
    _ = try ledger.undo(batch, as: .undo)
    #expect(try ledger.contents() == before.0)
  }

  @Test("is refused the second time, by the batch that did it first")
  func alreadyUndone() throws {
    let batch = try ledger.write(.put(.person, "q"))
    let undo = try ledger.undo(batch, as: .undo)
    try refuses(batch, LedgerError.alreadyUndone(batch, by: undo.number))
  }

  @Test("is refused where a later batch changed the same field; the one that did is named, not the last")
  func sameField() throws {
    let batch = try ledger.write(.set(try person(), "name", .text("first")))
    let later = try ledger.write(.set(try person(), "name", .text("second")))
    try ledger.write(.set(try person(), "note", .text("third")))
    try refuses(batch, .builtUpon(batch, by: later, entity: "person", id: "p"))
    _ = try ledger.undo(later, as: .undo)
    _ = try ledger.undo(batch, as: .undo)
    #expect(try person().record["name"] == .text("name") && person().record["note"] == .text("third"))
  }

  @Test("passes over later batches that have been undone themselves, and names the one in force")
  func cancelledLater() throws {
    let batch = try ledger.write(.set(try person(), "name", .text("first")))
    let second = try ledger.write(.set(try person(), "name", .text("second")))
    let third = try ledger.write(.set(try person(), "name", .text("third")))
    let undo = try ledger.undo(third, as: .undo)
    try refuses(batch, .builtUpon(batch, by: second, entity: "person", id: "p"))
    let redo = try ledger.undo(second, as: .undo)
    try refuses(undo.number, .builtUpon(undo.number, by: redo.number, entity: "person", id: "p"))
    _ = try ledger.undo(batch, as: .undo)
    #expect(try person().record == .make(.person, "p"))
  }

  @Test("of one field leaves alone what later batches did to others")
  func otherFields() throws {
    let batch = try ledger.write(.set(try person(), "name", .text("first")))
    let later = try ledger.write(.set(try person(), "note", .text("later")))
    let undo = try ledger.undo(batch, as: .undo)
    #expect(try person().record == .make(.person, "p", ["note": .text("later")]))
    _ = try ledger.undo(undo.number, as: .undo)
    _ = try ledger.undo(later, as: .undo)
    #expect(try person().record == .make(.person, "p", ["name": .text("first")]))
  }

  @Test("of a new record is refused where a later batch filled in a field that was blank")
  func filledInLater() throws {
    let batch = try ledger.write(.put(.person, "q"))
    let later = try ledger.write(.set(try ledger.stored(.person, "q"), "note", .text("later")))
    try refuses(batch, .builtUpon(batch, by: later, entity: "person", id: "q"))
  }

  @Test("is refused where a later batch took the record out")
  func takenOutLater() throws {
    let batch = try ledger.write(.set(try person(), "name", .text("first")))
    let later = try ledger.write(.remove(try person()))
    try refuses(batch, .builtUpon(batch, by: later, entity: "person", id: "p"))
    try refuses(1, .builtUpon(1, by: later, entity: "person", id: "p"))
  }

  @Test("is refused where a later batch refers to a record that it put in; the one that refers is named")
  func referredLater() throws {
    let batch = try ledger.write(.put(.organisation, "A"))
    let later = try ledger.write(.put(.organisation, "B", ["parent": .text("A")]))
    try ledger.write(.set(try ledger.stored(.organisation, "B"), "note", .text("touched")))
    try refuses(batch, .builtUpon(batch, by: later, entity: "organisation", id: "B"))
    let moved = try ledger.write(.set(try ledger.stored(.organisation, "B"), "parent", .text("F")))
    let undo = try ledger.undo(batch, as: .undo)
    try refuses(moved, .builtUpon(moved, by: undo.number, entity: "organisation", id: "A"))
  }

  @Test("is refused where a later batch took out what it would refer to again")
  func referenceGone() throws {
    let batch = try ledger.write(.set(try home(), "parent", .missing))
    let later = try ledger.write(.remove(try ledger.stored(.organisation, "F")))
    try refuses(batch, .builtUpon(batch, by: later, entity: "organisation", id: "F"))
    let gone = try ledger.write(.remove(try home()))
    _ = try ledger.undo(gone, as: .undo)
  }

  @Test("is refused where a later batch took the identity that it would need again")
  func identityTaken() throws {
    let batch = try ledger.write(.remove(try person()))
    let later = try ledger.write(.put(.person, "p", ["name": .text("another")]))
    try ledger.write(.set(try person(), "note", .text("touched")))
    try refuses(batch, .builtUpon(batch, by: later, entity: "person", id: "p"))
  }

  @Test("is refused where a later version begins on the day that it would need again")
  func versionTaken() throws {
    try ledger.write(.put(.unit, "u", ["validFrom": .text("2020")]))
    let batch = try ledger.write(.set(try ledger.stored(.unit, "u"), "validFrom", .text("2021")))
    let later = try ledger.write(.put(.unit, "u", ["validFrom": .text("2020")]))
    try ledger.write(.put(.unit, "u", ["validFrom": .text("2018")]))
    try refuses(batch, .builtUpon(batch, by: later, entity: "unit", id: "u"))
  }

  @Test("of a change of identity gives the old one back")
  func identityChanged() throws {
    let before = try ledger.contents()
    let batch = try ledger.write(.set(try home(), "id", .text("N")))
    #expect(try ledger.facts().organisations.map(\.id) == ["F", "N"])
    let undo = try ledger.undo(batch, as: .undo)
    #expect(try ledger.contents() == before)
    #expect(try ledger.changes(of: undo.number).map(\.id) == ["M"])
  }

  /// Undoing is refused so, and nothing is changed by the attempt.
  private func refuses(
    _ number: Int, _ reason: LedgerError, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = (try ledger.contents(), try ledger.history())
    #expect(throws: reason, sourceLocation: sourceLocation) { try ledger.undo(number, as: .undo) }
    #expect(try ledger.contents() == before.0 && ledger.history() == before.1, sourceLocation: sourceLocation)
  }
}
