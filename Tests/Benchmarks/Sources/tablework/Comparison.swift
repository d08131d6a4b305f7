import Foundation
import Tables

/// Compares two readings of one sheet. Where the second is a text file, its cells are what a program shows.
enum Comparison {
  static func differences(_ first: Book, _ second: Book) -> [String] {
    guard let wanted = first.sheets.first, let found = second.sheets.first else { return ["no sheet"] }
    let isText = second.encoding != nil
    let (left, right) = (cells(of: wanted), cells(of: found))
    return Set(left.keys).union(right.keys).sorted().compactMap { name in
      let (value, other) = (left[name], right[name])
      let isEqual = isText ? value.map { shown($0, in: name) } == other?.text : value == other
      return isEqual ? nil : "\(name): \(value?.text ?? "nothing") became \(other?.text ?? "nothing")"
    }
  }

  private static func cells(of sheet: Sheet) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    for row in sheet.rows {
      for cell in row.cells { cells[CellRange.cellName(row: row.number, column: cell.column)] = cell.value }
    }
    return cells
  }

  /// A value in the form of its cell: column C has two decimals, column D is in per cent.
  private static func shown(_ value: Cell, in name: String) -> String {
    switch (value, name.first) {
    case (.number(let number), "C"): return String(format: "%.2f", number)
    case (.number(let number), "D"): return String(format: "%.1f%%", number * 100)
    default: break
    }
    guard case .date(let date) = value else { return value.text }
    switch date.precision {
    case .year: return String(value.text.prefix(4))
    case .month: return String(value.text.prefix(7))
    case .day: return value.text.replacing("T", with: " ")
    }
  }
}
