/// The cells of a frame divided into rows.
struct CombRows: Sendable {
  struct Row: Sendable {
    var cells: Range<Int>
    var height: Double
    /// Right edges of the cells.
    var edges: [Double]
  }

  var rows: [Row]
  var height: Double { rows.reduce(0) { $0 + $1.height } }
}

extension CombGrid {
  /// The rows with the least height + `wish` × flaws; the plainest pattern where several are as good.
  func rows(width: Double, wish: Double) -> CombRows {
    var best: (cost: Double, rows: [CombRows.Row])?
    for pattern in patterns(width) {
      let found = rows(width, pattern, wish: max(wish, 1e-8))
      if found.cost < (best?.cost ?? .infinity) - 1e-10 { best = found }
    }
    return CombRows(rows: moveCut(of: best?.rows ?? [], to: width / 2))
  }

  /// Moves the cut of a frame, if it has one, as near to the middle as the names on either side of it allow.
  private func moveCut(of rows: [CombRows.Row], to middle: Double) -> [CombRows.Row] {
    let pairs = rows.filter { $0.edges.count == 2 }
    guard rows.allSatisfy({ $0.edges.count < 3 }), let cut = pairs.first?.edges[0],
      pairs.allSatisfy({ $0.edges[0] == cut })
    else { return rows }
    func need(_ cell: Int, _ row: CombRows.Row, given: Double) -> Double {
      let whole = widest[classes[cell]]
      if given + Self.tolerance >= whole { return whole }
      return heights.firstIndex(of: row.height).map { widths[classes[cell] * heights.count + $0] } ?? given
    }
    let left = pairs.map { need($0.cells.lowerBound, $0, given: cut) }.max() ?? cut
    let right = pairs.map { $0.edges[1] - need($0.cells.upperBound - 1, $0, given: $0.edges[1] - cut) }.min() ?? cut
    let moved = max(min(middle, right), left)
    return rows.map { row in
      var row = row
      if row.edges.count == 2 { row.edges[0] = moved }
      return row
    }
  }

  private func rows(_ width: Double, _ pattern: CombPattern, wish: Double) -> (cost: Double, rows: [CombRows.Row]) {
    struct Step {
      var cost = Double.infinity
      var start = 0
      var level = 0
    }
    let spans = spans(width, pattern)
    var steps = [Step](repeating: Step(), count: classes.count + 1)
    steps[0].cost = 0
    for start in classes.indices where steps[start].cost.isFinite {
      for level in heights.indices {
        let end = rowEnd(from: start, level: level, pattern: pattern, spans: spans)
        // Rows as full as they may be come first: less is left for the last one.
        for stop in stride(from: end, to: start, by: -1) where steps[start].cost + heights[level] < steps[stop].cost {
          let edges = edges(start..<stop, level: level, width: width, pattern: pattern, spans: spans)
          let cost = steps[start].cost + heights[level] + wish * flaws(start..<stop, edges: edges, pattern)
          if cost < steps[stop].cost - 1e-10 { steps[stop] = Step(cost: cost, start: start, level: level) }
        }
      }
    }
    guard steps[classes.count].cost.isFinite else { return (.infinity, []) }
    var rows: [CombRows.Row] = []
    var end = classes.count
    while end > 0 {
      let step = steps[end]
      let edges = edges(step.start..<end, level: step.level, width: width, pattern: pattern, spans: spans)
      rows.append(CombRows.Row(cells: step.start..<end, height: heights[step.level], edges: edges))
      end = step.start
    }
    return (steps[classes.count].cost, rows.reversed())
  }

  private func flaws(_ cells: Range<Int>, edges: [Double], _ pattern: CombPattern) -> Double {
    var left = 0.0
    var flaws = 0.0
    var isEven = true
    for (cell, right) in zip(cells, edges) {
      if right - left + Self.tolerance < widest[classes[cell]] { flaws += CombCost.Flaw.brokenName }
      if abs(right - left - edges[0]) > Self.tolerance { isEven = false }
      left = right
    }
    if isEven { return flaws }
    if case .cut = pattern { return flaws + CombCost.Flaw.cutRow }
    return flaws + CombCost.Flaw.unevenRow
  }

  /// Where the cells of a row end: alike where they can be, else each with the units it needs and the spare ones from
  /// the right.
  private func edges(
    _ cells: Range<Int>, level: Int, width: Double, pattern: CombPattern, spans: [Int]
  ) -> [Double] {
    switch pattern {
    case .cut(let cut):
      return cells.count == 1 ? [width] : [cut, width]
    case .units(let units):
      var taken = cells.map { spans[classes[$0] * heights.count + level] }
      let even = units / cells.count
      if units % cells.count == 0, taken.allSatisfy({ $0 <= even }) {
        taken = taken.map { _ in even }
      } else {
        var spare = units - taken.reduce(0, +)
        var cell = taken.count - 1
        while spare > 0 {
          taken[cell] += 1
          spare -= 1
          cell = cell == 0 ? taken.count - 1 : cell - 1
        }
      }
      var sum = 0
      return taken.map { units in
        sum += units
        return width * Double(sum) / Double(self.units(of: pattern))
      }
    }
  }

  private func units(of pattern: CombPattern) -> Int {
    if case .units(let units) = pattern { return units }
    return 1
  }
}
