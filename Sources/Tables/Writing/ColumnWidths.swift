/// How wide columns must be for their values, in characters of Latin text; Chinese ones take two.
enum ColumnWidths {
  private static let narrowest = 6
  // Longer text is broken into lines.
  private static let widest = 60
  // Space of the cell's edges, and what a bold heading takes more.
  private static let margin = 2

  /// The widths of all columns that hold a heading or value.
  static func of(_ sheet: SheetDraft) -> [Int] {
    var widths = sheet.columns.map { widestLine(of: $0.heading) + 1 }
    for row in sheet.rows {
      if row.count > widths.count { widths += Array(repeating: 0, count: row.count - widths.count) }
      for (column, cell) in row.enumerated() where widths[column] < widest {
        guard let cell else { continue }
        widths[column] = max(widths[column], widestLine(of: cell.text))
      }
    }
    return widths.map { min(max($0 + margin, narrowest), widest) }
  }

  /// How many lines a text takes in a column of this width. Programs break where they like, so a place is left over.
  static func lineCount(of text: String, width: Int) -> Int {
    let room = max(1, width - margin)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (widestLine(of: String($1)) + room - 1) / room) }
  }

  /// The width of the longest line. In UTF-8, wide characters are those of three bytes and more.
  static func widestLine(of text: String) -> Int {
    var widest = 0
    var width = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        widest = max(widest, width)
        width = 0
      case 0x80...0xBF: break
      case 0xE0...: width += 2
      default: width += 1
      }
    }
    return max(widest, width)
  }
}
