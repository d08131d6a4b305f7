import Ledger
import OrganisationGraph
import Testing

@Suite("The ledger as it was") struct AsOfBatchTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
  }

  @Test("after any batch of a random history, undone ones among them, it is what it was then", arguments: 0..<8)
  func history(_ seed: Int) throws {
    var writer = RandomWriter(ledger, seed: seed)
    var states = [try ledger.contents()]
    for _ in 0..<40 where states.count <= 25 {
      let number: Int?
      if states.count > 5, writer.random.once(in: 4) {
        number = try? ledger.undo(Int.random(in: 1..<states.count, using: &writer.random), as: .undo).number
      } else {
        number = try writer.write()
      }
      if number != nil { states.append(try ledger.contents()) }
    }
    #expect(try ledger.lastBatchNumber() == states.count - 1)
    for (number, state) in states.enumerated() {
      for (position, kind) in EntityKind.allCases.enumerated() {
        #expect(try ledger.records(of: kind, asOfBatch: number) == state[position], "\(kind) after batch \(number)")
      }
      let all = try ledger.records(asOfBatch: number)
      #expect(EntityKind.allCases.map { all[$0] ?? [] } == state)
    }
  }

  @Test("a batch that has not been written is refused")
  func unknown() throws {
    try ledger.write(.put(.person, "P1"))
    for number in [-1, 2] {
      #expect(throws: LedgerError.self) { try ledger.records(of: .person, asOfBatch: number) }
    }
    #expect(try ledger.records(of: .person, asOfBatch: 0).isEmpty)
  }

  @Test("a ledger keeps the identity that it was first given, and no two have the same")
  func identity() throws {
    let first = try ledger.identity()
    #expect(first.count == 36)
    #expect(try ledger.identity() == first)
    #expect(try Ledger.open(at: ledger.path).identity() == first)
    #expect(try scratch.ledger("b.fulian").identity() != first)
  }
}
