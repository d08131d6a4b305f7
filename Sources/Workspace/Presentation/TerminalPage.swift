import OrganisationGraph

/// Sets a page for a terminal: tables with aligned columns, a Han character taking two places.
public enum TerminalPage {
  /// The page as lines of text.
  public static func text(of page: Page) -> String {
    var lines = [page.title, String(repeating: "=", count: DisplayWidth.of(page.title))]
    for block in page.blocks {
      lines.append("")
      switch block {
      case .paragraph(let text): lines.append(text)
      case .list(let items): lines += items
      case .table(let table): lines += self.lines(of: table)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of table: PageTable) -> [String] {
    let head = table.columns.map(\.heading)
    let body = table.rows.map { $0.map(word) }
    if table.isRunning { return body.map { $0.filter { !$0.isEmpty }.joined(separator: "  ") } }
    var widths = head.map(DisplayWidth.of)
    for row in body {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let set: ([String]) -> String = { cells in
      let padded = cells.enumerated().map { column, cell in
        let isLast = column == cells.count - 1
        return pad(cell, to: widths[column], right: table.columns[column].isFigure, isLast: isLast)
      }
      return padded.joined(separator: "  ")
    }
    return (table.title.isEmpty ? [] : [table.title]) + [set(head), rule] + body.map(set)
  }

  private static func pad(_ text: String, to width: Int, right: Bool, isLast: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return right ? space + text : isLast ? text : text + space
  }

  /// The word for a number that nobody has stated.
  static func unknown(_ language: Language) -> String { Term("未知", "unknown")(language) }

  /// A cell in words.
  static func word(_ cell: PageTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): Figures.number(number)
    case .rate(let rate): rate.map(Figures.rate) ?? "—"
    case .decimal(let number): number.map(Figures.decimal) ?? "—"
    case .unknown(let language): unknown(language)
    }
  }
}
