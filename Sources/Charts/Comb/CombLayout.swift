/// Lays out a tree as combs: bars over columns of what they lead, leaves in the grids of frames.
///
/// Each block has a curve, the least height in every width, found exactly on a grid of widths by dynamic programming:
/// ``CombGrid`` for the rows of a frame, ``CombColumns`` for the columns under a bar. Lengths are in em, so that no
/// curve depends on the size of the text, and the largest size that fits a room is read off the root's curve.
struct CombLayout: Sendable {
  let tree: CombTree
  let spacing: CombSpacing
  private let blocks: [CombBlock]

  init(_ tree: CombTree, spacing: CombSpacing = CombSpacing()) {
    self.tree = tree
    self.spacing = spacing
    blocks = CombBlocks(tree).blocks
  }

  /// The plan with the largest text, no larger than `limit`, in a room of `width` × `height`; nil where the text would be
  /// smaller than `least`. All in points.
  func solve(width: Double, height: Double, limit: Double, least: Double) -> CombPlan? {
    guard !blocks.isEmpty, width > 0, height > 0 else { return nil }
    // No layout is larger than its boxes' areas allow; most come to three quarters of that.
    let area = tree.nodes.reduce(0) { sum, node in sum + (node.shapes.map { $0.width * $0.height }.min() ?? 0) }
    let ceiling = (width * height / max(area, 1)).squareRoot()
    var floor = ceiling * 0.72
    while true {
      floor = max(floor, least)
      // A size below the floor may be missed, one above it never is.
      let planner = CombPlanner(
        tree, blocks: blocks, spacing: spacing, wish: spacing.wish, grid: grid, width: width / floor, height: height / floor)
      if let found = planner.largest(width: width, height: height), found.points >= least {
        let points = min(found.points, limit)
        return CombPlan(points: points, room: (width / points, height / points), planner: planner, steps: found.steps)
      }
      if floor <= least { return nil }
      floor *= 0.75
    }
  }

  private var grid: Double {
    switch tree.nodes.count {
    case ..<1000: 0.125
    case ..<5000: 0.25
    default: 0.5
    }
  }
}

/// A layout found for a room.
struct CombPlan: Sendable {
  /// Size of the em in points.
  let points: Double
  /// The room in em.
  let room: (width: Double, height: Double)
  let planner: CombPlanner
  /// Planned width in steps of the grid.
  let steps: Int

  /// The least size of the whole in em.
  var leastWidth: Double { Double(steps) * planner.grid }
  var leastHeight: Double { planner.curves.last?[steps].height ?? 0 }
}
