import GRDB
import Ledger
import OrganisationGraph
import Testing

/// What the file itself says, read by another connection.
@Suite("The tables of a ledger") struct SchemaTests {
  private let scratch: Scratch
  private let ledger: Ledger
  private let queue: DatabaseQueue

  init() throws {
    scratch = try Scratch()
    ledger = try scratch.ledger()
    queue = try DatabaseQueue(path: scratch.path())
  }

  @Test("every table is STRICT, and the file is in WAL mode")
  func strict() throws {
    let loose = try queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_list WHERE NOT strict AND schema = 'main'")
    }
    #expect(Set(loose) == ["sqlite_schema", "sqlite_sequence", "grdb_migrations"])
    #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "INSERT INTO person (id, name, birthYear) VALUES ('p', 'n', 'text')") }
    }
  }

  @Test(
    "the columns of a kind are its fields, with their types, what must be there, and what they refer to",
    arguments: EntityKind.allCases)
  func columns(_ kind: EntityKind) throws {
    let (columns, keys) = try queue.read {
      (try $0.columns(in: kind.rawValue), try $0.foreignKeys(on: kind.rawValue))
    }
    // Columns that came with a later version stand behind the others.
    #expect(Set(columns.map(\.name)) == Set(["row"] + kind.schema.map(\.name)))
    let byName = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0) })
    let destinations = Dictionary(uniqueKeysWithValues: keys.map { ($0.originColumns.joined(), $0.destinationTable) })
    for field in kind.schema {
      let column = try #require(byName[field.name])
      #expect(column.isNotNull == field.isRequired, "\(kind).\(field.name)")
      let isNumber = field.type == .count || field.type == .flag
      #expect(column.type == (isNumber ? "INTEGER" : "TEXT"), "\(kind).\(field.name)")
      var table: String?
      if case .reference(let other) = field.type { table = other.rawValue + (other.isVersioned ? "Identity" : "") }
      if field.type == .identity, kind.isVersioned { table = kind.rawValue + "Identity" }
      #expect(destinations[field.name] == table, "\(kind).\(field.name)")
    }
  }

  @Test("every reference to nothing is refused, and nothing is written", arguments: EntityKind.allCases)
  func foreignKeys(_ kind: EntityKind) throws {
    try ledger.write(.put(.region, "known"), .put(.unit, "known"), .put(.organisation, "known"))
    try ledger.write(.put(.person, "known"), .put(.conversionCase, "known"), .put(.election, "known"))
    let references = kind.schema.compactMap { field in
      if case .reference = field.type { field.name } else { nil }
    }
    let known = EntityRecord.make(
      kind, "new", Dictionary(uniqueKeysWithValues: references.map { ($0, .text("known")) }))
    let before = (try ledger.contents(), try ledger.history())
    for reference in references {
      #expect(throws: LedgerError.failed(path: ledger.path, detail: "FOREIGN KEY constraint failed")) {
        try ledger.apply([RecordChange(old: nil, new: known.with(reference, .text("nobody")))], as: .edit())
      }
      #expect(try ledger.contents() == before.0 && ledger.history() == before.1)
    }
    try ledger.write(RecordChange(old: nil, new: known))
    #expect(try ledger.stored(kind, "new").record == known)
  }

  @Test("an identity is taken once; a versioned one once for each start", arguments: EntityKind.allCases)
  func identities(_ kind: EntityKind) throws {
    try ledger.write(.put(.organisation, "organisation"), .put(.organisation, "superior"))
    try ledger.write(
      .put(.person, "person"), .put(.conversionCase, "conversionCase"), .put(.election, "election"))
    try ledger.write(.put(kind, "same"))
    #expect(throws: LedgerError.self) { try ledger.write(.put(kind, "same", ["note": .text("again")])) }
    let later = EntityRecord.make(kind, "same", ["validFrom": .text("2021")])
    if kind.isVersioned {
      try ledger.write(RecordChange(old: nil, new: later))
      #expect(try ledger.records(of: kind).count { $0.record.id == "same" } == 2)
    } else {
      #expect(throws: LedgerError.self) { try ledger.write(RecordChange(old: nil, new: later)) }
    }
  }
}
