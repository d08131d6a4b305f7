import OrganisationGraph
import Tables

/// The rows of a sheet by number, and what merged ranges say of the cells that they cover.
struct SheetGrid {
  let sheet: Sheet
  private let index: [Int: Int]
  private var merged: [Int: [CellRange]] = [:]

  /// Ranges are noted row by row; more than this is no office's sheet.
  private static let mostMerged = 200_000

  init(_ sheet: Sheet) {
    self.sheet = sheet
    index = Dictionary(sheet.rows.enumerated().map { ($0.element.number, $0.offset) }) { first, _ in first }
    var noted = 0
    for range in sheet.merged where range.lastRow >= range.firstRow {
      for row in range.firstRow...range.lastRow {
        noted += 1
        if noted > Self.mostMerged { return }
        merged[row, default: []].append(range)
      }
    }
  }

  /// The cells of a row that hold more than space.
  func cells(_ number: Int) -> [Int: Cell] {
    guard let offset = index[number] else { return [:] }
    return Dictionary(
      sheet.rows[offset].cells.filter { !oneLine($0.value.text).isEmpty }.map { ($0.column, $0.value) }
    ) { first, _ in first }
  }

  func hasRow(_ number: Int) -> Bool { index[number] != nil || merged[number] != nil }

  /// A row as headings are read: every cell of a merged range says what its first one says.
  func headingTexts(_ number: Int) -> [Int: String] {
    var texts = cells(number).mapValues { oneLine($0.text) }
    for range in merged[number] ?? [] where range.lastColumn - range.firstColumn < 200 {
      guard let text = cells(range.firstRow)[range.firstColumn].map({ oneLine($0.text) }) else { continue }
      for column in range.firstColumn...range.lastColumn where texts[column] == nil { texts[column] = text }
    }
    return texts
  }

  /// What a range that spans several rows says in a column of this row.
  func mergedDown(_ number: Int, _ column: Int) -> Cell? {
    guard
      let range = merged[number]?.first(where: { $0.firstColumn == column && $0.firstRow < number })
    else { return nil }
    return cells(range.firstRow)[column]
  }

  var hasMerged: Bool { !merged.isEmpty }
}
