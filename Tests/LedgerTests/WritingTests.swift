import Ledger
import OrganisationGraph
import Testing

@Suite("Writing batches") struct WritingTests {
  private let scratch: Scratch
  private let ledger: Ledger

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
  }

  @Test("records of every kind come back as they were given, as records and as facts")
  func everyKind() throws {
    var random = SplitMix(1)
    var given: [EntityRecord] = []
    for kind in EntityKind.allCases {
      for number in 0..<3 { given.append(.random(kind, "\(kind.rawValue)\(number)", among: given, &random)) }
    }
    let batch = try #require(try ledger.apply(given.map { RecordChange(old: nil, new: $0) }, as: .edit()))
    #expect(batch.inserted == given.count && batch.updated == 0 && batch.deleted == 0)
    for kind in EntityKind.allCases {
      let expected = given.filter { $0.kind == kind }
      #expect(try ledger.records(of: kind).map(\.record) == expected)
      var lister = FactLister(facts: try ledger.facts())
      #expect(kind.accept(&lister) == expected)
    }
  }

  @Test("texts and numbers come back exactly, from the records and from the history")
  func exactValues() throws {
    let texts = ["", "\"quoted\", 'so' \\ /slash/", "两\n行\t", "🇨🇳 👩‍🏭", "0042", "null", "e\u{301}", "{\"a\": 1}"]
    for (number, text) in texts.enumerated() {
      let batch = try ledger.write(
        .put(.person, "p\(number)", ["note": .text(text), "birthYear": .integer(.max - number)]))
      let record = try ledger.stored(.person, "p\(number)").record
      #expect(record["note"] == .text(text) && record["birthYear"] == .integer(.max - number))
      let fields = try #require(try ledger.changes(of: batch).first).fields
      #expect(fields.map(\.field) == ["id", "name", "birthYear", "note"])
      #expect(fields.last?.new == .text(text) && fields[2].new == .integer(.max - number))
    }
  }

  @Test("a batch records who, when, from which files with their sums, and each field's old and new value")
  func recorded() throws {
    let sources = [
      BatchSource(file: "a.csv", sha256: String(repeating: "a", count: 64)),
      BatchSource(file: "a.csv", sha256: String(repeating: "b", count: 64)),
      BatchSource(file: "人员.xlsx", sha256: String(repeating: "c", count: 64)),
    ]
    let header = BatchHeader(kind: .sheets, who: "李 <li@example>", at: "2022-12-31T08:00:00+08:00", sources: sources)
    let place = Place(file: "人员.xlsx", sheet: "人员", row: 7)
    try ledger.write(.put(.person, "gone"), .put(.person, "p", ["birthYear": .integer(1980), "phone": .text("1")]))
    let (gone, old) = (try ledger.stored(.person, "gone"), try ledger.stored(.person, "p"))
    let changed = old.record.with("birthYear", .missing).with("education", .text("本科"))
    let given = [
      RecordChange(old: nil, new: .make(.person, "new"), origin: Place(file: "a.csv", row: 2)),
      RecordChange(old: old, new: changed, origin: place), RecordChange(old: gone, new: nil),
    ]
    let batch = try #require(try ledger.apply(given, as: header))
    #expect(batch.header == header && batch.number == 2 && batch.reverses == nil && batch.undoneBy == nil)
    #expect([batch.inserted, batch.updated, batch.deleted] == [1, 1, 1])
    #expect(try ledger.batch(2) == batch && ledger.history().map(\.number) == [1, 2])

    let changes = try ledger.changes(of: 2)
    #expect(changes.map(\.action) == [.insert, .update, .delete] && changes.map(\.id) == ["new", "p", "gone"])
    #expect(changes.map(\.entity) == [.person, .person, .person] && changes.map(\.row) == [3, 2, 1])
    #expect(changes.map(\.origin) == [Place(file: "a.csv", row: 2), place, nil])
    #expect(changes[1].fields.map(\.field) == ["birthYear", "education"])
    #expect(changes[1].fields.map(\.old) == [.integer(1980), .missing])
    #expect(changes[1].fields.map(\.new) == [.missing, .text("本科")])
    #expect(changes[2].fields.map(\.old) == [.text("gone"), .text("name")])
    #expect(changes[2].fields.allSatisfy { $0.new == .missing })
    #expect(try ledger.origins(of: .person) == ["new": Place(file: "a.csv", row: 2), "p": place])
  }

  @Test("where nothing changes, nothing is written")
  func nothing() throws {
    try ledger.write(.put(.person, "p"))
    let stored = try ledger.stored(.person, "p")
    let same = RecordChange(old: stored, new: stored.record)
    #expect(try ledger.apply([], as: .edit()) == nil)
    #expect(try ledger.apply([same, RecordChange(old: nil, new: nil)], as: .edit()) == nil)
    #expect(try ledger.history().count == 1)
    let batch = try #require(try ledger.apply([same, .put(.person, "q")], as: .edit()))
    #expect(try ledger.changes(of: batch.number).map(\.id) == ["q"])
  }

  @Test("one change that may not be, and none of the batch is")
  func allOrNothing() throws {
    try ledger.write(.put(.person, "p"), .put(.organisation, "F"))
    let (contents, history) = (try ledger.contents(), try ledger.history())
    let person = try ledger.stored(.person, "p")
    let good = [RecordChange.put(.person, "q"), .set(person, "name", .text("new")), .put(.region, "r")]
    let bad: [RecordChange] = [
      .put(.organisation, "M", ["parent": .text("nobody")]), .put(.person, "p"),
      .set(StoredRecord(row: person.row, record: person.record.with("name", .text("other"))), "note", .text("x")),
    ]
    for change in bad {
      #expect(throws: LedgerError.self) { try ledger.apply(good + [change], as: .edit()) }
      #expect(try ledger.contents() == contents && ledger.history() == history)
    }
    _ = try ledger.apply(good, as: .edit())
    #expect(try ledger.facts().persons.map(\.id) == ["p", "q"])
  }

  @Test("references within a batch may stand in any order")
  func anyOrder() throws {
    try ledger.write(
      .put(.post, "post", ["person": .text("p"), "organisation": .text("M")]),
      .put(.organisation, "M", ["parent": .text("F")]), .put(.person, "p"), .put(.organisation, "F"))
    #expect(try ledger.facts().posts.count == 1)
    let all = try EntityKind.allCases.flatMap { try ledger.records(of: $0) }
    _ = try ledger.apply(all.map { .remove($0) }, as: .edit())
    #expect(try ledger.facts() == Facts())
  }

  @Test("what is referred to cannot be taken out")
  func referred() throws {
    try ledger.write(.put(.organisation, "F"), .put(.organisation, "M", ["parent": .text("F")]))
    let federation = try ledger.stored(.organisation, "F")
    #expect(throws: LedgerError.self) { try ledger.write(.remove(federation)) }
    try ledger.write(.put(.organisation, "F", ["validFrom": .text("2021")]))
    try ledger.write(.remove(federation))
    #expect(try ledger.facts().organisations.map(\.id) == ["M", "F"])
  }

  @Test("no batch of that number")
  func unknownBatch() {
    for number in [0, 1, -1] {
      #expect(throws: LedgerError.unknownBatch(number)) { try ledger.batch(number) }
      #expect(throws: LedgerError.unknownBatch(number)) { try ledger.changes(of: number) }
      #expect(throws: LedgerError.unknownBatch(number)) { try ledger.undo(number, as: .undo) }
    }
  }
}

/// The records of one kind, from facts.
private struct FactLister: EntityTypeVisitor {
  let facts: Facts

  func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [EntityRecord] {
    facts[keyPath: list].map { EntityRecord(kind: E.kind, values: $0.values) }
  }
}
