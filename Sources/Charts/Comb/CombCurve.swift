/// The least cost of a block in each width, widths counted in steps of the grid: never rising.
struct CombCurve: Sendable {
  /// The least width at which the block fits.
  let first: Int
  /// Costs from `first` on; wider than the last it gets no cheaper.
  let costs: [CombCost]

  /// Whether there is no width at which it fits.
  var isEmpty: Bool { costs.isEmpty }
  /// The width beyond which it gets no cheaper.
  var last: Int { first + costs.count - 1 }

  subscript(width: Int) -> CombCost {
    if width < first || costs.isEmpty { return .infinite }
    return costs[min(width - first, costs.count - 1)]
  }
}

extension CombCurve {
  /// The curve of costs from `first` on: made monotone, cut where it ends falling, and without what is too high.
  init(first: Int, raw: [CombCost], tallest: Double) {
    var costs = raw
    var least = CombCost.infinite
    var begin = 0
    var end = 0
    for index in costs.indices {
      if costs[index].cost < least.cost - 1e-9 {
        least = costs[index]
        end = index + 1
      }
      costs[index] = least
      if least.cost > tallest { begin = index + 1 }
    }
    self.first = first + begin
    self.costs = begin < end ? Array(costs[begin..<end]) : []
  }

  /// The curve of a box that may take these shapes, no wider than `reach` steps.
  init(_ shapes: [CombShape], grid: Double, reach: Int) {
    let steps = shapes.map { shape in
      (width: Int(((shape.width - CombGrid.tolerance) / grid).rounded(.up)), height: shape.height)
    }
    let first = steps.map(\.width).min() ?? 0
    var raw: [CombCost] = []
    for width in first..<max(first, min(reach, steps.map(\.width).max() ?? 0) + 1) {
      let height = steps.filter { $0.width <= width }.map(\.height).min() ?? .infinity
      raw.append(CombCost(cost: height, height: height))
    }
    self.init(first: first, raw: raw, tallest: .infinity)
  }

  /// The curve of a frame: its title over its cells.
  init(title: CombCurve?, cells: CombGrid, wish: Double, grid: Double, reach: Int, tallest: Double) {
    let first = max(title?.first ?? 0, Int(((cells.leastWidth - CombGrid.tolerance) / grid).rounded(.up)))
    let floor = cells.leastRow
    var raw: [CombCost] = []
    var width = first
    while width <= reach {
      let rows = cells.least(Double(width) * grid, wish: wish)
      raw.append(title.map { $0[width] + rows } ?? rows)
      if rows.cost <= floor + 1e-9, width >= title?.last ?? 0 { break }
      width += 1
    }
    self.init(first: first, raw: raw, tallest: tallest)
  }
}

extension CombGrid {
  /// Height of the cells where all stand in one row.
  fileprivate var leastRow: Double {
    classes.map { index in
      heights.indices.first { widths[index * heights.count + $0].isFinite }.map { heights[$0] } ?? 0
    }.max() ?? 0
  }
}
