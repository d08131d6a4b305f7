extension CombGrid {
  /// The least cost of the rows in every width from `first` steps on: their height, and `wish` for every broken name.
  ///
  /// What a pattern costs changes only where a cell begins to fit, so it is evaluated there and stays until then.
  func curve(wish: Double, grid: Double, reach: Int) -> (first: Int, costs: [CombCost]) {
    let first = steps(leastWidth, grid)
    guard first <= reach else { return (first, []) }
    var rows = RowCosts(self, wish: wish)
    var costs: [CombCost] = []
    func lower(_ steps: Int, _ pattern: CombPattern) {
      if steps - first >= costs.count {
        costs += Array(repeating: .infinite, count: steps - first - costs.count + 1)
      }
      costs[steps - first].lower(to: rows.least(Double(steps) * grid, pattern))
    }
    for units in 1...Self.mostUnits {
      let least = max(first, steps(Double(units) * (units > 1 ? leastUnit : 0), grid))
      var widths: Set<Int> = [least]
      for need in cuts {
        for span in 1...units { widths.insert(max(steps(need * Double(units) / Double(span), grid), least)) }
      }
      for width in widths where width <= reach { lower(width, .units(units)) }
    }
    // What fits at all fits at the cut that its widest cell on the left needs.
    for side in cuts {
      let widths = Set(cuts.flatMap { [steps($0, grid), steps(side + $0, grid)] })
      for width in widths where width >= first && width <= reach && Double(width) * grid > side {
        lower(width, .cut(side))
      }
    }
    return (first, costs)
  }

  private func steps(_ length: Double, _ grid: Double) -> Int {
    Int(((length - Self.tolerance) / grid).rounded(.up))
  }
}

/// Costs of rows, with room to compute them in.
private struct RowCosts {
  /// How a cell of a class fits into a row of a height.
  private struct Place {
    /// Units it takes, or the sum of the places of a cut row that it fits.
    var span: Int
    /// What a name that is broken there costs.
    var flaw = CombCost(cost: 0, height: 0)
  }

  private let cells: CombGrid
  private let wish: Double
  private let uneven: CombCost
  private let cutRow: CombCost
  private var places: [Place]
  private var costs: [CombCost]

  init(_ cells: CombGrid, wish: Double) {
    self.cells = cells
    self.wish = wish
    uneven = .flaws(CombCost.Flaw.unevenRow, wish: wish)
    cutRow = .flaws(CombCost.Flaw.cutRow, wish: wish)
    places = Array(repeating: Place(span: 0), count: cells.widths.count)
    costs = Array(repeating: .infinite, count: cells.classes.count + 1)
  }

  /// The least cost over the positions at which rows may begin.
  mutating func least(_ width: Double, _ pattern: CombPattern) -> CombCost {
    let levels = cells.heights.count
    for (index, need) in cells.widths.enumerated() {
      let span = cells.span(of: need, width, pattern)
      let given = if case .units(let units) = pattern { width / Double(units) * Double(span) } else { need }
      let isBroken = given + CombGrid.tolerance < cells.widest[index / levels]
      places[index] = Place(span: span, flaw: .flaws(isBroken ? CombCost.Flaw.brokenName : 0, wish: wish))
    }
    for index in costs.indices { costs[index] = .infinite }
    costs[0] = CombCost(cost: 0, height: 0)
    for start in cells.classes.indices where costs[start].cost.isFinite {
      for level in 0..<levels {
        let height = cells.heights[level]
        let row = costs[start] + CombCost(cost: height, height: height)
        switch pattern {
        case .units(let units): fill(row, start, level, units: units)
        case .cut: cut(row, start, level)
        }
      }
    }
    return costs[cells.classes.count]
  }

  private mutating func fill(_ begun: CombCost, _ start: Int, _ level: Int, units: Int) {
    var row = begun
    var used = 0
    var widest = 0
    for end in start..<cells.classes.count {
      let place = places[cells.classes[end] * cells.heights.count + level]
      used += place.span
      if used > units { return }
      widest = max(widest, place.span)
      row = row + place.flaw
      let isEven = units % (end - start + 1) == 0 && widest <= units / (end - start + 1)
      costs[end + 1].lower(to: isEven ? row : row + uneven)
    }
  }

  private mutating func cut(_ begun: CombCost, _ start: Int, _ level: Int) {
    let first = places[cells.classes[start] * cells.heights.count + level]
    guard first.span != 0 else { return }
    let row = begun + first.flaw
    costs[start + 1].lower(to: row)
    guard first.span & CombGrid.fitsLeft != 0, start + 1 < cells.classes.count else { return }
    let second = places[cells.classes[start + 1] * cells.heights.count + level]
    guard second.span & CombGrid.fitsRight != 0 else { return }
    costs[start + 2].lower(to: row + second.flaw + cutRow)
  }
}
