/// A column under a bar, while it is being given its width and its heights.
struct CombColumn {
  let parts: [Int]
  let lane: Double
  /// Columns that stand in it, as far as they show as such.
  let weight: Double
  /// Inner width in steps of the grid at which all fits.
  let steps: Int
  /// Width with the lane; the least one at first.
  private(set) var width: Double

  /// A column planned for an inner width of `steps`, in which its parts fit into `height`.
  init(parts: [Int], lane: Double, steps: Int, planner: CombPlanner, height: Double) {
    self.parts = parts
    self.lane = lane
    let curves = parts.map { planner.curves[$0] }
    let room = height - planner.spacing.stack * Double(parts.count - 1) + CombGrid.tolerance
    // A column that is not the highest may be narrower than planned.
    var low = min(curves.map(\.first).max() ?? 0, steps)
    var high = steps
    while low < high {
      let middle = (low + high) / 2
      if curves.reduce(0, { $0 + $1[middle].cost }) <= room { high = middle } else { low = middle + 1 }
    }
    self.steps = low
    weight = Double(parts.map { planner.columnCount($0, width: low) }.max() ?? 1)
    width = lane + Double(low) * planner.grid
  }

  /// Shares a width among columns so that the narrow ones come as near to the wide ones as may be.
  static func share(_ width: Double, among columns: inout [CombColumn]) {
    var low = 0.0
    var high = width
    for _ in 0..<50 {
      let middle = (low + high) / 2
      let sum = columns.reduce(0) { $0 + max($1.width, $1.weight * middle) }
      if sum <= width { low = middle } else { high = middle }
    }
    for index in columns.indices { columns[index].width = max(columns[index].width, columns[index].weight * low) }
    // What bisection leaves is far below the tolerance, but the last column is to end where the bar ends.
    let rest = width - columns.reduce(0) { $0 + $1.width }
    if let last = columns.indices.last, rest > 0 { columns[last].width += rest }
  }

  /// Heights of the parts, the gap between them, and how much height a whole name is worth.
  struct Stack {
    var heights: [Double]
    var gap: Double
    /// Width in steps of the grid that the parts are planned for.
    var steps: Int
    var wish: Double
  }

  /// Shares a height among the parts: first for whole names, then for the gaps, the rest for rows of equal growth.
  func stack(inner: Double, height: Double, planner: CombPlanner) -> Stack {
    let spacing = planner.spacing
    let gaps = Double(parts.count - 1)
    let room = height - gaps * spacing.stack
    var wish = 0.0
    var steps = planner.steps(within: inner)
    var needs = self.needs(inner: inner, steps: steps, wish: 0, planner: planner)
    if needs.reduce(0, { $0 + $1.whole }) > room + CombGrid.tolerance {
      // What costs less in the wider column may still be higher.
      steps = self.steps
      needs = self.needs(inner: inner, steps: steps, wish: 0, planner: planner)
    }
    for candidate in Self.wishes {
      let wished = self.needs(inner: inner, steps: steps, wish: candidate, planner: planner)
      if wished.reduce(0, { $0 + $1.whole }) > room + CombGrid.tolerance { break }
      wish = candidate
      needs = wished
    }
    let spare = max(room - needs.reduce(0) { $0 + $1.whole }, 0)
    let gap = gaps > 0 ? min(spare * 0.3 / gaps, spacing.stackGrowth) : 0
    let elastic = needs.reduce(0) { $0 + $1.elastic }
    let stretch = elastic > 0 ? min(1 + (spare - gap * gaps) / elastic, spacing.stretch) : 1
    return Stack(
      heights: needs.map { $0.bar + $0.elastic * stretch }, gap: spacing.stack + gap, steps: steps, wish: wish)
  }

  /// Heights that a whole name may cost, in em, the least first.
  private static let wishes = [0.25, 0.6, 1.1, 2.5]

  /// What a part needs, and how much of that may be stretched.
  private struct Need {
    var bar = 0.0
    var elastic: Double
    var whole: Double { bar + elastic }
  }

  private func needs(inner: Double, steps: Int, wish: Double, planner: CombPlanner) -> [Need] {
    let whole = planner.steps(within: inner)
    return parts.map { part in
      guard let grid = planner.grids[part] else { return Need(elastic: planner.curves[part][steps].height) }
      return Need(bar: planner.bars[part]?[whole].height ?? 0, elastic: grid.rows(width: inner, wish: wish).height)
    }
  }
}

extension CombPlanner {
  /// Columns that a block shows in a width, in steps of the grid.
  func columnCount(_ index: Int, width: Int) -> Int {
    guard let columns = columns[index] else { return 1 }
    return columns.columns(width, gap: gaps(of: blocks[index]).column).count
  }

  /// Steps of the grid that lie wholly in a width.
  func steps(within width: Double) -> Int { Int(width / grid + CombGrid.tolerance) }
}
