import Ledger
import OrganisationGraph
import Testing

/// Random batches over random records: whatever they do, the history can take it back and bring it again.
@Suite("Random batches") struct RandomBatchTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
  }

  @Test(
    "undoing all of them backwards passes every state and ends empty; redoing all passes every state again",
    arguments: 0..<6)
  func undoAllRedoAll(_ seed: Int) throws {
    var writer = RandomWriter(ledger, seed: seed)
    var states = [try state()]
    while states.count <= 20 {
      let number = try writer.write()
      if number == nil { #expect(try state() == states.last) } else { states.append(try state()) }
    }
    #expect(try ledger.history().map(\.number) == Array(1..<states.count))
    var undone: [Int] = []
    for number in (1..<states.count).reversed() {
      undone.append(try ledger.undo(number, as: .undo).number)
      #expect(try state() == states[number - 1], "undo \(number)")
    }
    #expect(try ledger.facts() == Facts())
    for (step, undo) in undone.reversed().enumerated() {
      _ = try ledger.undo(undo, as: .undo)
      #expect(try state() == states[step + 1], "redo \(step + 1)")
    }
    #expect(try ledger.history().prefix(states.count - 1).allSatisfy { $0.undoneBy == nil })
  }

  @Test("any batch can be undone once what the refusals name is undone, and redone at once", arguments: 10..<20)
  func undoAny(_ seed: Int) throws {
    var writer = RandomWriter(ledger, seed: seed)
    for _ in 0..<15 { _ = try writer.write() }
    for number in try ledger.history().map(\.number).shuffled(using: &writer.random) {
      guard try ledger.batch(number).undoneBy == nil else { continue }
      try openTheWay(to: number)
      let before = try state()
      let undo = try ledger.undo(number, as: .undo)
      _ = try ledger.undo(undo.number, as: .undo)
      #expect(try state() == before)
      _ = try ledger.undo(number, as: .undo)
    }
  }

  /// Undoes what refusals name until `number` can be undone, and leaves that to the caller.
  private func openTheWay(to number: Int) throws {
    var waiting = [number]
    for _ in 0..<500 {
      guard let next = waiting.last else { return }
      do {
        let before = try state()
        let undo = try ledger.undo(next, as: .undo)
        waiting.removeLast()
        if waiting.isEmpty {
          _ = try ledger.undo(undo.number, as: .undo)
          #expect(try state() == before)
        }
      } catch LedgerError.builtUpon(_, let by, _, _) {
        try #require(by > next)
        waiting.append(by)
      }
    }
    Issue.record("batch \(number) cannot be undone")
  }

  private struct State: Equatable {
    let facts: Facts
    let contents: [[StoredRecord]]
  }

  private func state() throws -> State { State(facts: try ledger.facts(), contents: try ledger.contents()) }
}
