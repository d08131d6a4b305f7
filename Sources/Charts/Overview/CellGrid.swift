/// Equal cells in rows, read as text is: from left to right, then down.
struct CellGrid {
  /// Cells in a row.
  let columns: Int
  /// Width of a cell in em, badges included.
  let cellWidth: Double
  /// Height of each row in em.
  let rowHeights: [Double]

  init(_ entries: [BoxEntry], columns: Int, cellWidth: Double, pitch: Double) {
    self.columns = max(columns, 1)
    self.cellWidth = cellWidth
    let step = self.columns
    rowHeights = stride(from: 0, to: entries.count, by: step).map { start in
      entries[start..<min(start + step, entries.count)].map { $0.height(in: cellWidth, pitch: pitch) }.max() ?? 0
    }
  }

  /// The whole height with `gap` between rows.
  func height(gap: Double) -> Double {
    rowHeights.reduce(0, +) + Double(max(rowHeights.count - 1, 0)) * gap
  }

  /// Widths of cells worth trying for `entries`: from the one that breaks no short name to the one that breaks none.
  static func widths(for entries: [BoxEntry], most: Int) -> [Double] {
    let least = entries.map(\.leastWidthOfCell).max() ?? 4
    let wishes = Set(entries.map { Int((max($0.singleLineWidth, least) * 4 - 1e-6).rounded(.up)) }).sorted()
    let step = max(1, (wishes.count + most - 1) / most)
    let chosen = stride(from: 0, to: wishes.count, by: step).map { wishes[$0] } + wishes.suffix(1)
    return Set(chosen).sorted().map { Double($0) / 4 }
  }
}

/// How the communities of a township stand: pairs of columns on a central line, so that no line seems to chain one
/// community to the next; a last single column hangs on a line at its left.
struct PairedColumns {
  static let lane = 0.9, pairGap = 0.45

  /// Width of `columns` cells in em.
  static func width(columns: Int, cellWidth: Double) -> Double {
    let pairs = columns / 2
    let groups = (columns + 1) / 2
    return Double(pairs) * (2 * cellWidth + lane) + (columns % 2 == 1 ? lane + cellWidth : 0)
      + Double(max(groups - 1, 0)) * pairGap
  }

  /// The width of a cell that makes `columns` cells `width` wide.
  static func cellWidth(columns: Int, width: Double) -> Double {
    let groups = (columns + 1) / 2
    return (width - Double(groups) * lane - Double(max(groups - 1, 0)) * pairGap) / Double(max(columns, 1))
  }

  /// Left edges of the cells, and the line that each hangs on with the side it lies on, all from the left edge.
  static func places(columns: Int, cellWidth: Double) -> [(left: Double, trunk: Double, isLeftOfTrunk: Bool)] {
    var places: [(left: Double, trunk: Double, isLeftOfTrunk: Bool)] = []
    var x = 0.0
    while places.count < columns {
      if columns - places.count >= 2 {
        let trunk = x + cellWidth + lane / 2
        places.append((x, trunk, true))
        places.append((x + cellWidth + lane, trunk, false))
        x += 2 * cellWidth + lane + pairGap
      } else {
        places.append((x + lane, x + 0.45, false))
        x += lane + cellWidth
      }
    }
    return places
  }
}
