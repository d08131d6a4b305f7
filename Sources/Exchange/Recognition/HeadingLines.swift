/// The heading of one column, of one or several lines.
struct ColumnHeading: Sendable {
  let column: Int
  /// As it is shown: 微家长/姓名.
  let shown: String
  /// What it may be known by, the fullest first.
  let keys: [String]
}

/// Headings over one to three rows of a sheet.
struct HeadingLines: Sendable {
  let rows: ClosedRange<Int>
  let headings: [ColumnHeading]

  /// Wider heads are no office's sheets.
  private static let mostColumns = 200

  init(_ grid: SheetGrid, rows: ClosedRange<Int>) {
    self.rows = rows
    var lines = rows.map { grid.headingTexts($0) }
    // Without merged ranges, as in a text file, an upper heading stands only over the first of its columns.
    for line in lines.indices.dropLast() where !grid.hasMerged {
      var last: String?
      for column in 0...(lines.flatMap(\.keys).max() ?? 0) {
        if let text = lines[line][column] {
          last = text
        } else if lines[line + 1][column] != nil {
          lines[line][column] = last
        } else {
          last = nil
        }
      }
    }
    let columns = Set(lines.flatMap(\.keys)).sorted().prefix(Self.mostColumns)
    headings = columns.map { column in
      var texts: [String] = []
      for line in lines {
        if let text = line[column], text != texts.last { texts.append(text) }
      }
      return ColumnHeading(column: column, shown: texts.joined(separator: "/"), keys: Self.keys(texts))
    }
  }

  private static func keys(_ texts: [String]) -> [String] {
    var keys: [String] = []
    for joined in [texts.joined(), texts.suffix(2).joined(), texts.last ?? ""] {
      keys.append(HeadingKey.full(joined))
      if let plain = HeadingKey.withoutBrackets(joined) { keys.append(plain) }
    }
    return keys
  }

  /// The headings in order, as the shape of a sheet is remembered.
  var shape: String { headings.map { HeadingKey.full($0.shown) }.joined(separator: "|") }
}
