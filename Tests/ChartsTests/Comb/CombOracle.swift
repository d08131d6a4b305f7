@testable import Charts

/// The largest text of a comb layout found by trying everything: every way to fill every row, every width of every
/// column. For trees of a handful of nodes.
struct CombOracle {
  let tree: CombTree
  let spacing: CombSpacing
  private let blocks: [CombBlock]
  private static let grid = 0.125
  private static let tolerance = 1e-6

  init(_ tree: CombTree, spacing: CombSpacing) {
    self.tree = tree
    self.spacing = spacing
    blocks = CombBlocks(tree).blocks
  }

  func points(width: Double, height: Double, widest: Int) -> Double {
    var heights: [[Double]] = []
    for block in blocks {
      var column = heights
      column.append((0...widest).map { steps in self.height(of: block, steps: steps, parts: heights) })
      heights = column
    }
    let whole = heights[heights.count - 1]
    return (1...widest).map { min(width / (Double($0) * Self.grid), height / whole[$0]) }.max() ?? 0
  }

  private func height(of block: CombBlock, steps: Int, parts: [[Double]]) -> Double {
    let width = Double(steps) * Self.grid
    let bar = block.title.map { lowest(tree.nodes[$0].shapes, in: width) } ?? 0
    switch block.form {
    case .single: return bar
    case .frame: return bar + rows(tree.nodes[block.cells].map(\.shapes), width: width)
    case .comb:
      let room = block.title == nil ? 0 : spacing.room
      return bar + room + columns(block.parts[...].map { parts[$0] }[...], steps: steps, titled: block.title != nil)
    }
  }

  private func lowest(_ shapes: [CombShape], in width: Double) -> Double {
    shapes.filter { $0.width <= width + Self.tolerance }.map(\.height).min() ?? .infinity
  }

  /// Every way to give the first column some of the parts and some of the width.
  private func columns(_ parts: ArraySlice<[Double]>, steps: Int, titled: Bool) -> Double {
    if parts.isEmpty { return 0 }
    var best = Double.infinity
    for count in 1...parts.count {
      let lane = titled && count > 1 ? Int(spacing.lane / Self.grid) : 0
      let run = parts.prefix(count)
      let isLast = count == parts.count
      for width in (isLast ? [steps] : Array(0...max(steps, 0))) where width >= lane {
        let stack = run.reduce(0) { $0 + $1[width - lane] } + Double(count - 1) * spacing.stack
        let left = steps - width - Int(spacing.column / Self.grid)
        if stack >= best || (!isLast && left < 0) { continue }
        let rest = isLast ? 0 : columns(parts.dropFirst(count), steps: left, titled: titled)
        best = min(best, max(stack, rest))
      }
    }
    return best
  }

  /// Every number of units, every cut, every division of the cells into rows.
  private func rows(_ cells: [[CombShape]], width: Double) -> Double {
    let units = (1...8).filter { $0 == 1 || width / Double($0) + Self.tolerance >= spacing.leastUnit }
    let inUnits = units.map { count in
      divide(cells[...]) { row in
        shares(row.count, of: count).map { taken in
          zip(row, taken).map { lowest($0, in: width * Double($1) / Double(count)) }.max() ?? 0
        }.min() ?? .infinity
      }
    }
    let atCuts = (0...Int(width / Self.grid)).map { step in
      divide(cells[...]) { row in
        let left = Double(step) * Self.grid
        let places = row.count == 1 ? [width] : row.count == 2 ? [left, width - left] : []
        return zip(row, places).map { lowest($0, in: $1) }.max() ?? .infinity
      }
    }
    return (inUnits + atCuts).min() ?? .infinity
  }

  private func divide(_ cells: ArraySlice<[CombShape]>, height: (ArraySlice<[CombShape]>) -> Double) -> Double {
    if cells.isEmpty { return 0 }
    return (1...cells.count).map { count in
      height(cells.prefix(count)) + divide(cells.dropFirst(count), height: height)
    }.min() ?? .infinity
  }

  /// The ways to give each of some cells at least one of some units.
  private func shares(_ cells: Int, of units: Int) -> [[Int]] {
    if cells == 1 { return units > 0 ? [[units]] : [] }
    return (1...max(units, 1)).flatMap { first in shares(cells - 1, of: units - first).map { [first] + $0 } }
  }
}
