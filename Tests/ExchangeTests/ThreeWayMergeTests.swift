import Exchange
import OrganisationGraph
import Testing

@Suite("Three-way merge of a record")
struct ThreeWayMergeTests {
  private static let values: [FieldValue] = [.missing, .text("甲"), .text("乙")]

  /// What may come out, written down case by case and not as the rule computes it.
  private static func expected(_ sheet: Int, _ ledger: Int, _ base: Int) -> Int? {
    let table = [
      "000": 0, "001": 0, "002": 0, "010": 1, "011": 0, "020": 2, "022": 0, "100": 1, "101": 0, "110": 1, "111": 1,
      "112": 1, "121": 2, "122": 1, "200": 2, "202": 0, "211": 2, "212": 1, "220": 2, "221": 2, "222": 2,
    ]
    return table["\(sheet)\(ledger)\(base)"]
  }

  @Test("Every combination of three values in sheet, ledger and what was sent out")
  func exhaustive() throws {
    let note = try #require(EntityKind.person.schema.firstIndex { $0.name == "note" })
    var conflicts = 0
    for sheet in 0..<3 {
      for ledger in 0..<3 {
        for base in 0..<3 {
          let merged = ThreeWayMerge.merge(
            incoming: [0: .text("P1"), note: Self.values[sheet]], stored: Self.person(note, Self.values[ledger]),
            base: Self.person(note, Self.values[base]))
          let result = Self.expected(sheet, ledger, base)
          #expect(merged.conflicts == (result == nil ? [note] : []), "\(sheet)\(ledger)\(base)")
          #expect(merged.record.values[note] == Self.values[result ?? ledger], "\(sheet)\(ledger)\(base)")
          conflicts += merged.conflicts.count
        }
      }
    }
    #expect(conflicts == 6)
  }

  @Test("What both have put in since merges where one says nothing, and is a conflict where they differ")
  func noBase() throws {
    let note = try #require(EntityKind.person.schema.firstIndex { $0.name == "note" })
    for sheet in 0..<3 {
      for ledger in 0..<3 {
        let merged = ThreeWayMerge.merge(
          incoming: [note: Self.values[sheet]], stored: Self.person(note, Self.values[ledger]), base: nil)
        let isConflict = sheet != 0 && ledger != 0 && sheet != ledger
        #expect(merged.conflicts == (isConflict ? [note] : []))
        #expect(merged.record.values[note] == Self.values[ledger != 0 ? ledger : sheet])
      }
    }
  }

  @Test("A field that the sheet has no column for stays as the ledger has it")
  func absent() throws {
    let note = try #require(EntityKind.person.schema.firstIndex { $0.name == "note" })
    let merged = ThreeWayMerge.merge(
      incoming: [0: .text("P1")], stored: Self.person(note, .text("乙")), base: Self.person(note, .text("甲")))
    #expect(merged.record == Self.person(note, .text("乙")))
    #expect(merged.conflicts.isEmpty)
  }

  private static func person(_ note: Int, _ value: FieldValue) -> EntityRecord {
    var record = EntityRecord(kind: .person, values: EntityKind.person.schema.map { _ in .missing })
    record.values[0] = .text("P1")
    record.values[1] = .text("霍迎春")
    record.values[note] = value
    return record
  }
}
