import Exchange
import OrganisationGraph
import Tables
import Testing

/// A sheet as it is read, written down as lines with its cells set apart by `|`.
func sheet(_ lines: String..., name: String = "表", file: String = "表.csv") -> IncomingSheet {
  read(lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).map { .text(String($0)) } }, name, file)
}

/// A sheet of cells of any sort; a cell that is not there is nil.
func sheet(cells rows: [[Cell?]], name: String = "表", file: String = "表.csv") -> IncomingSheet {
  read(rows, name, file)
}

private func read(_ rows: [[Cell?]], _ name: String, _ file: String) -> IncomingSheet {
  let rows = rows.enumerated().map { number, cells in
    SheetRow(
      number: number + 1,
      cells: cells.enumerated().compactMap { column, cell in
        guard let cell, !cell.text.isEmpty else { return nil }
        return PlacedCell(column: column, value: cell)
      })
  }
  let book = Book(encoding: "utf-8", delimiter: ",", sheets: [Sheet(name: name, rows: rows)])
  return SheetReading.read(book, file: file)[0]
}

/// What one cell under a heading is read as: its value, or the rule that refuses it.
func reading(_ cell: Cell, under heading: String, with required: [(String, String)]) throws -> Result<
  FieldValue, Refused
> {
  let columns = required.filter { $0.0 != heading }
  let sheet = sheet(cells: [
    [.text(heading)] + columns.map { .text($0.0) }, [cell] + columns.map { .text($0.1) },
  ])
  if let finding = sheet.findings.first(where: { $0.severity == .error }) { return .failure(Refused(finding)) }
  let row = try #require(sheet.rows.first)
  let field = try #require(row.columns.first { $0.value == 0 }?.key)
  return .success(try #require(row.values[field]))
}

/// Why a cell was refused.
struct Refused: Error, Equatable {
  let rule: String
  let cell: String?
  let arguments: [String: String]

  init(_ finding: Finding) {
    rule = finding.rule
    cell = finding.place.map { "\($0.columnLetters ?? "")\($0.row ?? 0)" }
    arguments = finding.arguments
  }
}

extension IncomingSheet {
  /// The rules of everything found, with the cell that each names.
  var found: [String] {
    findings.map { "\($0.rule) \($0.place?.columnLetters ?? "")\($0.place?.row.map(String.init) ?? "")" }
  }

  /// A field of the first row.
  func first(_ field: String) -> FieldValue? {
    guard let kind, let position = kind.schema.firstIndex(where: { $0.name == field }) else { return nil }
    return rows.first?.values[position]
  }
}

/// The records of a ledger, kept in memory.
struct PaperLedger {
  private(set) var stored: [EntityKind: [StoredRecord]] = [:]
  private var nextRow: Int64 = 1

  init(_ sheets: IncomingSheet...) throws { try take(preview(sheets)) }

  func preview(_ sheets: [IncomingSheet]) -> ImportPreview { Comparison.preview(sheets, against: stored) }
  func preview(_ sheets: IncomingSheet...) -> ImportPreview { preview(sheets) }

  mutating func take(_ preview: ImportPreview) throws {
    try #require(!preview.isRefused, "\(preview.findings)")
    for change in preview.changes {
      let new = try #require(change.new)
      if let old = change.old {
        let position = try #require(stored[new.kind]?.firstIndex(of: old))
        stored[new.kind]?[position] = StoredRecord(row: old.row, record: new)
      } else {
        stored[new.kind, default: []].append(StoredRecord(row: nextRow, record: new))
        nextRow += 1
      }
    }
  }

  /// The values of one field over all records of a kind, in the ledger's order.
  func values(_ field: String, of kind: EntityKind) -> [FieldValue] {
    guard let position = kind.schema.firstIndex(where: { $0.name == field }) else { return [] }
    return (stored[kind] ?? []).map { $0.record.values[position] }
  }
}

extension ImportPreview {
  /// New, changed, unchanged and refused rows over all sheets.
  var counts: [Int] {
    sheets.reduce([0, 0, 0, 0]) { sums, sheet in
      zip(sums, [sheet.new, sheet.changed, sheet.unchanged, sheet.refused]).map(+)
    }
  }

  /// The rules of the errors with the cell that each names.
  var errors: [String] {
    findings.filter { $0.severity == .error }
      .map { "\($0.rule) \($0.place?.columnLetters ?? "")\($0.place?.row.map(String.init) ?? "")" }
  }
}
