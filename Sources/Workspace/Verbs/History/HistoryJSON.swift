import Exchange
import Ledger
import OrganisationGraph

/// The history for programs.
struct HistoryJSON: Encodable, Sendable {
  struct Source: Encodable, Sendable {
    let file: String
    let sha256: String
  }
  struct Item: Encodable, Sendable {
    let number: Int
    let kind: String
    let who: String
    let at: String
    let reverses: Int?
    let undoneBy: Int?
    let inserted: Int
    let updated: Int
    let deleted: Int
    let sources: [Source]

    init(_ batch: Batch) {
      number = batch.number
      kind = batch.header.kind.rawValue
      who = batch.header.who
      at = batch.header.at
      reverses = batch.reverses
      undoneBy = batch.undoneBy
      inserted = batch.inserted
      updated = batch.updated
      deleted = batch.deleted
      sources = batch.header.sources.map { Source(file: $0.file, sha256: $0.sha256) }
    }
  }

  let batches: [Item]
}

/// One batch for programs. Telephone numbers are masked here as everywhere.
struct BatchJSON: Encodable, Sendable {
  struct Field: Encodable, Sendable {
    let field: String
    let old: String?
    let new: String?
  }
  struct Change: Encodable, Sendable {
    let kind: String
    let id: String
    let action: String
    let file: String?
    let sheet: String?
    let row: Int?
    let fields: [Field]
  }

  let batch: HistoryJSON.Item
  let changes: [Change]

  init(_ batch: Batch, _ changes: [BatchChange]) {
    self.batch = HistoryJSON.Item(batch)
    self.changes = changes.map { change in
      Change(
        kind: change.entity.rawValue, id: change.id, action: change.action.rawValue, file: change.origin?.file,
        sheet: change.origin?.sheet, row: change.origin?.row,
        fields: change.fields.map { field in
          Field(
            field: field.field, old: Self.plain(field.old, field.field, change.entity),
            new: Self.plain(field.new, field.field, change.entity))
        })
    }
  }

  private static func plain(_ value: FieldValue, _ field: String, _ kind: EntityKind) -> String? {
    switch value {
    case .missing: nil
    case .integer(let number): String(number)
    case .text(let text):
      kind.schema.first { $0.name == field }?.type == .phone ? PhoneNumber.masked(text) : text
    }
  }
}
