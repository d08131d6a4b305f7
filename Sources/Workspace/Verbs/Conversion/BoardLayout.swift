import OrganisationGraph

/// Sets a board for a terminal: columns beside one another as far as its width allows, the next ones below.
struct BoardLayout {
  /// A card in words: its name, its days, and the mark on those over their limit.
  struct Card {
    let name: String
    var days = ""
    var mark = ""
  }
  /// A column in words: what stands above it, and its cards.
  struct Column {
    let head: String
    let cards: [Card]
    /// Days and marks below one another: where one card bears a mark, the others keep its place free.
    var tails: [String] {
      let room = cards.map { DisplayWidth.of($0.mark) }.max() ?? 0
      return cards.map { card in
        let space = room > 0 ? String(repeating: " ", count: 1 + room - DisplayWidth.of(card.mark)) : ""
        return card.days.isEmpty ? "" : card.days + (card.mark.isEmpty ? space : " " + card.mark)
      }
    }
  }

  /// Places between two columns.
  static let gap = 3
  /// Places of a column at most; a longer name goes on in the next line.
  static let widest = 26

  let columns: [Column]
  /// Places of a line.
  let width: Int

  /// The lines; an empty one between two rows of columns.
  var lines: [String] {
    var result: [String] = []
    for row in rows {
      if !result.isEmpty { result.append("") }
      let blocks = row.map { column in (width(of: column), self.lines(of: column)) }
      for line in 0..<(blocks.map { $0.1.count }.max() ?? 0) {
        let pieces = blocks.map { width, block in padded(line < block.count ? block[line] : "", to: width) }
        let text = pieces.joined(separator: String(repeating: " ", count: Self.gap))
        result.append(String(text.reversed().drop { $0 == " " }.reversed()))
      }
    }
    return result
  }

  /// The columns that stand beside one another.
  private var rows: [[Column]] {
    var rows: [[Column]] = []
    var used = 0
    for column in columns {
      let needed = width(of: column)
      if rows.isEmpty || used + Self.gap + needed > width {
        rows.append([column])
        used = needed
      } else {
        rows[rows.count - 1].append(column)
        used += Self.gap + needed
      }
    }
    return rows
  }

  private func width(of column: Column) -> Int {
    let cards = zip(column.cards, column.tails).map { card, tail in
      DisplayWidth.of(card.name) + (tail.isEmpty ? 0 : 2 + DisplayWidth.of(tail))
    }
    let wanted = max(DisplayWidth.of(column.head), cards.max() ?? 0)
    return min(wanted, Self.widest, max(width, 2))
  }

  private func lines(of column: Column) -> [String] {
    let width = width(of: column)
    return broken(column.head, to: width) + [String(repeating: "-", count: width)]
      + zip(column.cards, column.tails).flatMap { cardLines($0.name, $1, width) }
  }

  /// A card: the name to the left, over several lines where it is long, the days to the right of the last of them.
  private func cardLines(_ name: String, _ tail: String, _ width: Int) -> [String] {
    var lines = broken(name, to: width)
    if tail.isEmpty { return lines }
    let room = width - DisplayWidth.of(lines.last ?? "") - DisplayWidth.of(tail)
    if room >= 1, let last = lines.last {
      lines[lines.count - 1] = last + String(repeating: " ", count: room) + tail
    } else {
      lines += broken(tail, to: width).map { line in
        String(repeating: " ", count: max(0, width - DisplayWidth.of(line))) + line
      }
    }
    return lines
  }

  /// Breaks after any character, as Chinese does; at a space where there is one.
  private func broken(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
      if DisplayWidth.of(line + String(character)) > width, !line.isEmpty {
        let space = character == " " ? nil : line.lastIndex(of: " ")
        lines.append(space.map { String(line[..<$0]) } ?? line)
        line = space.map { String(line[line.index(after: $0)...]) } ?? ""
        if character == " " { continue }
      }
      line.append(character)
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
