/// The cells of a table with those that continue one of a row above, as a file must state them.
enum TableGrid {
  struct Place: Hashable {
    /// The cell that begins here; nil where one of a row above goes on.
    var cell: Table.Cell?
    /// Whether it goes on in the row below.
    var isTall: Bool
    /// The columns it takes.
    var columns: Range<Int>
  }

  /// The places of each row from left to right. Cells past the last column are left out, missing ones are empty.
  static func rows(of table: Table) -> [[Place]] {
    // For each column, the place that still reaches down into it, and for how many rows.
    var open: [(columns: Range<Int>, rows: Int)] = []
    return table.rows.map { row in
      var places: [Place] = []
      var next = row.cells[...]
      var column = 0
      var below: [(columns: Range<Int>, rows: Int)] = []
      while column < table.columns.count {
        if let above = open.first(where: { $0.columns.lowerBound == column }) {
          places.append(Place(cell: nil, isTall: true, columns: above.columns))
          if above.rows > 1 { below.append((above.columns, above.rows - 1)) }
          column = above.columns.upperBound
          continue
        }
        let cell = next.popFirst() ?? Table.Cell([Run]())
        let wall = open.map(\.columns.lowerBound).filter { $0 > column }.min() ?? table.columns.count
        let columns = column..<min(wall, column + cell.columnSpan)
        places.append(Place(cell: cell, isTall: cell.rowSpan > 1, columns: columns))
        if cell.rowSpan > 1 { below.append((columns, cell.rowSpan - 1)) }
        column = columns.upperBound
      }
      open = below
      return places
    }
  }

  /// The widths of the columns, which together are the width of the text.
  static func widths(of table: Table) -> [Int] {
    let whole = max(1, table.columns.reduce(0, +))
    var edge = 0
    var sum = 0
    return table.columns.map { part in
      sum += part
      let next = OfficePage.textWidth * sum / whole
      defer { edge = next }
      return next - edge
    }
  }
}
