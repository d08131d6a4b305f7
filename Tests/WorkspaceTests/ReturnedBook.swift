import Foundation
import Tables
import Testing

/// A workbook as a township opens it, to be changed cell by cell and saved again.
struct ReturnedBook {
  private(set) var drafts: [SheetDraft]

  init(_ path: String) throws {
    drafts = try TableFile.read(at: path).sheets.map { sheet in
      let width = (sheet.rows.first?.cells.last?.column ?? 0) + 1
      let rows = sheet.rows.map { row in
        var cells = [Cell?](repeating: nil, count: width)
        for cell in row.cells where cell.column < width { cells[cell.column] = cell.value }
        return cells
      }
      var draft = SheetDraft(
        name: sheet.name, columns: rows.first.map { $0.map { ColumnDraft(heading: $0?.text ?? "") } } ?? [],
        rows: Array(rows.dropFirst()))
      draft.isHidden = sheet.state != .visible
      return draft
    }
  }

  /// Identities of a sheet's rows.
  func ids(_ sheet: String) -> [String] { drafts.first { $0.name == sheet }?.rows.compactMap { $0[0]?.text } ?? [] }

  /// The text of every cell, and of every tab.
  var texts: [String] {
    drafts.flatMap { [$0.name] + $0.columns.map(\.heading) + $0.rows.joined().compactMap { $0?.text } }
  }

  /// Writes into the last row of `id`.
  mutating func set(_ sheet: String, _ id: String, _ heading: String, _ text: String?) throws {
    let number = try #require(drafts.firstIndex { $0.name == sheet })
    let column = try #require(drafts[number].columns.firstIndex { $0.heading == heading })
    let row = try #require(drafts[number].rows.lastIndex { $0[0]?.text == id }, "\(id)")
    drafts[number].rows[row][column] = text.map { .text($0) }
  }

  mutating func add(_ sheet: String, _ cells: [String: String]) throws {
    let number = try #require(drafts.firstIndex { $0.name == sheet })
    drafts[number].rows.append(drafts[number].columns.map { cells[$0.heading].map { .text($0) } })
  }

  mutating func remove(_ sheet: String, _ id: String) throws {
    let number = try #require(drafts.firstIndex { $0.name == sheet })
    drafts[number].rows.removeAll { $0[0]?.text == id }
  }

  /// What a program does that knows nothing of hidden sheets.
  mutating func dropHidden() { drafts.removeAll(where: \.isHidden) }

  func save(_ path: String) throws { try XLSXWriter.write(drafts, to: path) }
}
