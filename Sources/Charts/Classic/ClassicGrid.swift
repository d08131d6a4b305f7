/// The heights that a block's grid can have, by the width that it is given.
struct ClassicGrid {
  private let entries: [BoxEntry]
  private let pitch: Double
  /// Widths of a cell worth trying, with the height of every cell at that width.
  private let options: [(width: Double, heights: [Double])]
  static let gap = 0.4

  init(_ entries: [BoxEntry], pitch: Double) {
    self.entries = entries
    self.pitch = pitch
    options = CellGrid.widths(for: entries, most: 6).map { width in
      (width, entries.map { $0.height(in: width, pitch: pitch) })
    }
  }

  /// The least height within `width`, both in em, with the columns that give it; nil where a cell is wider.
  func least(within width: Double) -> (height: Double, columns: Int, cellWidth: Double)? {
    if entries.isEmpty { return (0, 0, 0) }
    var best: (height: Double, columns: Int, cellWidth: Double)?
    for option in options where option.width <= width + 1e-6 {
      let columns = min(Int((width + Self.gap + 1e-6) / (option.width + Self.gap)), entries.count)
      guard columns >= 1 else { continue }
      var height = 0.0
      for start in stride(from: 0, to: entries.count, by: columns) {
        height += (option.heights[start..<min(start + columns, entries.count)].max() ?? 0) + Self.gap
      }
      height -= Self.gap
      if height < (best?.height ?? .infinity) - 1e-9 { best = (height, columns, option.width) }
    }
    return best
  }

  /// The grid drawn within `width`: as many rows as the least height has, in the fewest columns, so that rows are even.
  func grid(within width: Double) -> CellGrid? {
    guard let least = least(within: width), least.columns > 0 else { return nil }
    let rows = (entries.count + least.columns - 1) / least.columns
    let columns = (entries.count + rows - 1) / rows
    let stretched = (width - Double(columns - 1) * Self.gap) / Double(columns)
    return CellGrid(entries, columns: columns, cellWidth: min(stretched, least.cellWidth * 1.6), pitch: pitch)
  }
}
