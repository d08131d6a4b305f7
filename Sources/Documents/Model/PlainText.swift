extension Document {
  /// What a reader sees, a line for each paragraph and row of a table.
  ///
  /// The cells of a row stand beside one another with a bar between; a new page is an empty line.
  public var plainText: String { plainText { $0.text } }

  /// What a reader sees, each stretch of text as `word` gives it.
  public func plainText(_ word: (Run) -> String) -> String {
    func join(_ runs: [Run]) -> String { runs.map(word).joined() }
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .title(let phrases): lines.append(phrases.map(join).joined())
      case .paragraph(let paragraph): lines.append(join(paragraph.runs))
      case .closing(let closing): lines += [closing.seal, join(closing.signature), join(closing.date)]
      case .table(let table):
        lines += table.rows.map { row in
          row.cells.map { cell in cell.lines.map { join($0.runs) }.joined(separator: " / ") }.joined(separator: " | ")
        }
      case .pageBreak: lines.append("")
      }
    }
    return lines.joined(separator: "\n")
  }
}
