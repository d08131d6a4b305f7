import Exchange
import OrganisationGraph

/// A preview for programs.
struct ImportJSON: Encodable, Sendable {
  struct Sheet: Encodable, Sendable {
    let file: String
    let sheet: String?
    let kind: String?
    let new: Int
    let changed: Int
    let unchanged: Int
    let refused: Int
  }
  struct Found: Encodable, Sendable {
    let rule: String
    let severity: String
    let file: String?
    let sheet: String?
    let row: Int?
    let column: String?
    let message: String
  }

  struct Row: Encodable, Sendable {
    struct Change: Encodable, Sendable {
      let field: String
      let heading: String
      let old: String?
      let new: String
    }
    let file: String
    let sheet: String?
    let row: Int?
    let isMain: Bool
    let effect: String
    let kind: String?
    let id: String?
    let name: String?
    /// `correction`, or the day on which a new version begins; null for a new record and one that stays.
    let manner: String?
    let cells: [Change]
    let successions: [String]
  }
  struct Missing: Encodable, Sendable {
    let file: String
    let sheet: String?
    let kind: String
    let id: String
    let name: String
    let region: String?
  }

  let new: Int
  let changed: Int
  let unchanged: Int
  let refused: Int
  let sheets: [Sheet]
  let rows: [Row]
  let missing: [Missing]
  let findings: [Found]
  let understood: [UnderstandingJSON]

  init(_ preview: ImportPreview, _ understandings: [SheetUnderstanding], _ findings: [Finding], _ words: PreviewWords) {
    let language = words.language
    rows = preview.rows.map { Row($0, words) }
    missing = preview.missing.map {
      Missing(
        file: $0.place.file, sheet: $0.place.sheet, kind: $0.subject.kind.rawValue, id: $0.subject.id,
        name: $0.subject.name, region: $0.region)
    }
    understood = understandings.map { UnderstandingJSON($0, language) }
    sheets = preview.sheets.map { counts in
      Sheet(
        file: counts.place.file, sheet: counts.place.sheet, kind: counts.kind?.rawValue, new: counts.new,
        changed: counts.changed, unchanged: counts.unchanged, refused: counts.refused)
    }
    new = sheets.map(\.new).reduce(0, +)
    changed = sheets.map(\.changed).reduce(0, +)
    unchanged = sheets.map(\.unchanged).reduce(0, +)
    refused = sheets.map(\.refused).reduce(0, +)
    self.findings = findings.map { finding in
      Found(
        rule: finding.rule, severity: finding.severity.rawValue, file: finding.place?.file, sheet: finding.place?.sheet,
        row: finding.place?.row, column: finding.place?.columnLetters,
        message: FindingSentences.statement(finding, language))
    }
  }
}

extension ImportJSON.Row {
  init(_ row: PreviewRow, _ words: PreviewWords) {
    file = row.place.file
    sheet = row.place.sheet
    self.row = row.place.row
    isMain = row.isMain
    effect = row.effect.rawValue
    kind = row.subject?.kind.rawValue
    id = row.subject?.id
    name = row.subject?.name
    manner =
      row.effect == .changed && row.cells.contains { $0.old != nil } ? row.opensOn?.description ?? "correction" : nil
    cells = row.cells.map { cell in
      let kind = row.subject?.kind ?? .organisation
      return Change(
        field: cell.field, heading: words.heading(cell, of: kind),
        old: cell.old.map { words.value($0, cell, of: kind) }, new: words.value(cell.new, cell, of: kind))
    }
    successions = row.successions.map(words.succession)
  }
}

/// A taken import for programs.
struct TakenJSON: Encodable, Sendable {
  let batch: Int?
  let inserted: Int
  let updated: Int
}
