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

  let new: Int
  let changed: Int
  let unchanged: Int
  let refused: Int
  let sheets: [Sheet]
  let findings: [Found]

  init(_ preview: ImportPreview, _ findings: [Finding], _ language: Language) {
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

/// A taken import for programs.
struct TakenJSON: Encodable, Sendable {
  let batch: Int?
  let inserted: Int
  let updated: Int
}
