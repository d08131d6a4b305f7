import OrganisationGraph

/// A box of a chart of relations, or a list of many that stand in the same relation.
struct RelationNode {
  let head: BoxEntry
  /// What a list holds; empty for a single box.
  var members: [BoxEntry] = []
  /// Cells in a row of a list.
  var columns = 1
  /// The column of the chart: 0 for the highest superior.
  let rank: Int

  private static let gap = 0.25

  /// Width of a cell of a list, and heights of its rows, in em.
  func grid(pitch: Double) -> CellGrid {
    let width = members.map { min($0.singleLineWidth, max($0.leastWidthOfCell, 14)) }.max() ?? 0
    return CellGrid(members, columns: columns, cellWidth: width, pitch: pitch)
  }

  func width(pitch: Double) -> Double {
    let own = min(head.fullWidth, max(head.leastWidth, 18))
    if members.isEmpty { return own }
    let grid = grid(pitch: pitch)
    return max(own, Double(columns) * (grid.cellWidth + Self.gap) - Self.gap)
  }

  func height(width: Double, pitch: Double) -> Double {
    headHeight(width: width, pitch: pitch)
      + (members.isEmpty ? 0 : Self.gap + grid(pitch: pitch).height(gap: Self.gap))
  }

  func headHeight(width: Double, pitch: Double) -> Double { head.height(in: width, pitch: pitch) }

  /// Draws it; gives the name of its first box.
  func draw(in frame: ChartRectangle, pitch: Double, into drawing: inout PageDrawing) -> Int {
    let em = drawing.em
    let headHeight = headHeight(width: frame.width / em, pitch: pitch)
    let top = ChartRectangle(x: frame.x, y: frame.y, width: frame.width, height: headHeight * em)
    let name = drawing.organisation(head, in: top).name
    let grid = grid(pitch: pitch)
    // Cells share the width of the head.
    let cell = (frame.width / em - Double(columns - 1) * Self.gap) / Double(columns)
    var y = top.bottom + Self.gap * em
    for (row, height) in grid.rowHeights.enumerated() {
      for column in 0..<columns where row * columns + column < members.count {
        drawing.organisation(
          members[row * columns + column],
          in: ChartRectangle(
            x: frame.x + Double(column) * (cell + Self.gap) * em, y: y, width: cell * em, height: height * em))
      }
      y += (height + Self.gap) * em
    }
    return name
  }
}
