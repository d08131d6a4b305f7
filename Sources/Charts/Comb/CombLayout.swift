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

  /// The plan with the largest text, no larger than `limit`, in a room of `width` × `height`, all in points; nil where
  /// the text would be smaller than `least`. Of the plans that are nearly as large, the one that
  /// pleases most.
  func solve(width: Double, height: Double, limit: Double, least: Double) -> CombPlan? {
    guard !blocks.isEmpty, width > 0, height > 0 else { return nil }
    let room = Room(width: width, height: height)
    guard var best = largest(in: room, least: least, grid: grid) else { return nil }
    let goal = max(least, min(limit, best.sheet.points * (1 - spacing.looks)))
    for wish in wishes {
      let planner = planner(room, floor: goal, wish: wish, grid: grid)
      let sheets = planner.sheets(width: width, height: height, least: goal)
      guard let sheet = sheets.min(by: { ($0.flaws, -$0.points) < ($1.flaws, -$1.points) }) else { continue }
      if sheet.flaws < best.sheet.flaws { best = (planner, sheet) }
      if isLarge { break }
    }
    return CombPlan(best.planner, best.sheet, room: (width, height), limit: limit)
  }

  /// The size of the largest text, no larger than `limit`, whatever it looks like; nil where it is smaller than `least`.
  /// - Parameter isRough: whether one part in a hundred is near enough, which takes half the time.
  func size(width: Double, height: Double, limit: Double, least: Double, isRough: Bool = false) -> Double? {
    guard !blocks.isEmpty, width > 0, height > 0 else { return nil }
    return largest(in: Room(width: width, height: height), least: least, grid: isRough ? 2 * grid : grid)
      .map { min($0.sheet.points, limit) }
  }

  /// Heights that a whole name may cost, in em, the most first; fewer are tried where each takes long.
  private var wishes: [Double] {
    switch tree.nodes.count {
    case ..<300: [2.5, 1, 0.6, 0.4, 0.25, 0.15, 0.08]
    case ..<1000: [0.5, 0.15]
    default: [0.5, 0.2, 0.1]
    }
  }

  private struct Room {
    var width: Double
    var height: Double
  }

  /// The largest text, whatever names are broken for it.
  private func largest(
    in room: Room, least: Double, grid: Double
  ) -> (planner: CombPlanner, sheet: CombPlanner.Sheet)? {
    // No layout is larger than its boxes' areas allow; most come to three quarters of that.
    let area = tree.nodes.reduce(0) { sum, node in sum + (node.shapes.map { $0.width * $0.height }.min() ?? 0) }
    let ceiling = (room.width * room.height / max(area, 1)).squareRoot()
    var floor = max(ceiling * 0.7, least)
    while true {
      // Sizes below the floor may be missed, those above it never are.
      let planner = planner(room, floor: floor, wish: 0, grid: grid)
      let sheets = planner.sheets(width: room.width, height: room.height, least: least)
      if let sheet = sheets.max(by: { $0.points < $1.points - 1e-9 }) { return (planner, sheet) }
      if floor <= least { return nil }
      floor = max(floor * 0.75, least)
    }
  }

  private func planner(_ room: Room, floor: Double, wish: Double, grid: Double) -> CombPlanner {
    CombPlanner(
      tree, blocks: blocks, spacing: spacing, wish: wish, grid: grid, width: room.width / floor,
      height: room.height / floor)
  }

  /// Whether the first good plan has to do.
  private var isLarge: Bool { tree.nodes.count > 1000 }

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

  init(_ planner: CombPlanner, _ sheet: CombPlanner.Sheet, room: (width: Double, height: Double), limit: Double) {
    self.planner = planner
    steps = sheet.steps
    points = min(sheet.points, limit)
    self.room = (room.width / points, room.height / points)
  }

  /// The least size of the whole in em.
  var leastWidth: Double { Double(steps) * planner.grid }
  var leastHeight: Double { planner.curves.last?[steps].height ?? 0 }
}
