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
      if least.height > tallest { begin = index + 1 }
    }
    self.first = first + begin
    self.costs = begin < end ? Array(costs[begin..<end]) : []
  }

  /// The curve of a box that may take these shapes, no wider than `reach` steps; a broken name costs `wish`.
  init(_ shapes: [CombShape], wish: Double, grid: Double, reach: Int) {
    let steps = shapes.map { shape in
      (width: Int(((shape.width - CombGrid.tolerance) / grid).rounded(.up)), height: shape.height)
    }
    let first = steps.map(\.width).min() ?? 0
    var raw: [CombCost] = []
    for width in first..<max(first, min(reach, steps.map(\.width).max() ?? 0) + 1) {
      let height = steps.filter { $0.width <= width }.map(\.height).min() ?? .infinity
      let isBroken = width < steps.first?.width ?? 0
      raw.append(CombCost(cost: height, height: height) + .flaws(isBroken ? CombCost.Flaw.brokenName : 0, wish: wish))
    }
    self.init(first: first, raw: raw, tallest: .infinity)
  }

  /// The curve of a frame: its title over its cells.
  init(title: CombCurve?, cells: CombGrid, wish: Double, grid: Double, reach: Int, tallest: Double) {
    let rows = cells.curve(wish: wish, grid: grid, reach: reach)
    let body = CombCurve(first: rows.first, raw: rows.costs, tallest: tallest)
    guard let title, !body.isEmpty, !title.isEmpty else {
      self = title == nil ? body : CombCurve(first: 0, costs: [])
      return
    }
    let first = max(title.first, body.first)
    let widths = first..<max(first, max(title.last, body.last) + 1)
    self.init(first: first, raw: widths.map { title[$0] + body[$0] }, tallest: tallest)
  }
}
