/// Blocks with their curves on one grid of widths.
struct CombPlanner: Sendable {
  let tree: CombTree
  let spacing: CombSpacing
  let blocks: [CombBlock]
  /// A step of widths, in em.
  let grid: Double
  let reach: Int
  /// For each block: its heights, those of its bar, its columns, its cells.
  private(set) var curves: [CombCurve] = []
  private(set) var bars: [CombCurve?] = []
  private(set) var columns: [CombColumns?] = []
  private(set) var grids: [CombGrid?] = []

  /// Curves up to `width` and `height` em: nothing higher or wider is looked for.
  init(
    _ tree: CombTree, blocks: [CombBlock], spacing: CombSpacing, wish: Double, grid: Double, width: Double,
    height: Double
  ) {
    self.tree = tree
    self.spacing = spacing
    self.blocks = blocks
    self.grid = grid
    reach = Int(width / grid + CombGrid.tolerance)
    for block in blocks {
      let bar = block.title.map { CombCurve(tree.nodes[$0].shapes, wish: wish, grid: grid, reach: reach) }
      bars.append(bar)
      switch block.form {
      case .single:
        add(bar ?? CombCurve(first: 0, costs: []))
      case .frame:
        let cells = CombGrid(tree.nodes[block.cells], leastUnit: spacing.leastUnit)
        add(CombCurve(title: bar, cells: cells, wish: wish, grid: grid, reach: reach, tallest: height), cells: cells)
      case .comb:
        let columns = CombColumns(
          block.parts.map { curves[$0] },
          sharing: block.parts.map { part in
            .flaws(blocks[part].form == .comb ? CombCost.Flaw.stackedComb : 0, wish: wish)
          },
          gaps: gaps(of: block), reach: max(reach, 0), tallest: height)
        let first = bar?.first ?? 0
        let room = CombCost(cost: spacing.room, height: spacing.room)
        var raw: [CombCost] = []
        for width in first..<max(first, max(columns.reach, bar?.last ?? 0) + 1) {
          raw.append(bar.map { columns[width] + $0[width] + room } ?? columns[width])
        }
        add(CombCurve(first: first, raw: raw, tallest: height), columns: columns)
      }
    }
  }

  /// Distances in the columns of a comb; one without a bar has no lines.
  func gaps(of block: CombBlock) -> CombColumns.Gaps {
    CombColumns.Gaps(
      lane: block.title == nil ? 0 : steps(spacing.lane), column: steps(spacing.column), stack: spacing.stack)
  }

  private func steps(_ length: Double) -> Int { Int((length / grid - CombGrid.tolerance).rounded(.up)) }

  private mutating func add(_ curve: CombCurve, columns: CombColumns? = nil, cells: CombGrid? = nil) {
    curves.append(curve)
    self.columns.append(columns)
    grids.append(cells)
  }

  /// A width in steps of the grid with the size of the em in points that then fills a room.
  struct Sheet: Sendable {
    var steps: Int
    var points: Double
    var flaws: Double
  }

  /// The sheets of `width` × `height` points with text of at least `least` points, by width.
  func sheets(width: Double, height: Double, least: Double) -> [Sheet] {
    guard let curve = curves.last, !curve.isEmpty else { return [] }
    return (curve.first...curve.last).compactMap { steps in
      let points = min(width / (Double(max(steps, 1)) * grid), height / curve[steps].height)
      return points + 1e-9 < least ? nil : Sheet(steps: steps, points: points, flaws: curve[steps].flaws)
    }
  }
}
