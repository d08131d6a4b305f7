/// How the room that is left over is given to the distances of a page, evenly and up to a measure, so that it looks calm.
/// Lengths are in em of the grids' text.
struct ClassicSpread {
  /// Share of what the distances may grow by that there is height for.
  let down: Double
  /// The same across.
  let across: Double
  private let scale: Double

  init(_ plan: ClassicBody.Arrangement, width: Double) {
    let shape = plan.shape
    scale = shape.scale
    let rows = Double(plan.bands.reduce(0) { $0 + shape.rows(of: $1) })
    let cells = plan.grids.reduce(0) { $0 + max(($1?.rowHeights.count ?? 1) - 1, 0) }
    let most =
      (Double(plan.bands.count) * 2 * Self.trunk + rows * 2 * Self.branch) * scale + rows * Self.box * shape.boxHeight
      + Double(plan.grids.count) * Self.block + Double(cells) * Self.cell
    down = most > 0 ? min(1, plan.spare / most) : 0
    across = Self.across(plan, width: width)
  }

  private static let trunk = 0.6, branch = 0.5, box = 0.16, block = 0.9, cell = 0.3, column = 0.65, group = 3.0

  /// Above and below a bus of townships.
  var trunkDrop: Double { (ClassicShape.trunkDrop + down * Self.trunk) * scale }
  /// Above and below a bus of communities.
  var branchDrop: Double { (ClassicShape.branchDrop + down * Self.branch) * scale }
  /// Height of the boxes written downwards.
  func boxHeight(_ shape: ClassicShape) -> Double { shape.boxHeight * (1 + down * Self.box) }
  /// Above the head of a block.
  var blockGap: Double { ClassicBody.blockGap + down * Self.block }
  /// Between the rows of a grid.
  var cellGap: Double { ClassicGrid.gap + down * Self.cell }
  /// Between boxes written downwards.
  var columnGap: Double { Self.columnGap(across, scale: scale) }
  /// Between townships.
  var groupGap: Double { Self.groupGap(across, scale: scale) }

  private static func columnGap(_ share: Double, scale: Double) -> Double {
    (ClassicShape.columnGap + share * column) * scale
  }

  private static func groupGap(_ share: Double, scale: Double) -> Double {
    (ClassicShape.groupGap + share * group) * scale
  }

  /// The widths of a band's groups together, with the gaps that `share` gives.
  private static func width(of band: Range<Int>, in shape: ClassicShape, share: Double) -> Double {
    let gap = columnGap(share, scale: shape.scale)
    let lane = ClassicShape.lane * shape.scale
    return shape.groups[band].reduce(0) { $0 + $1.width(gap: gap, lane: lane) }
      + Double(band.count - 1) * groupGap(share, scale: shape.scale)
  }

  /// The largest share with which every band keeps to the width.
  private static func across(_ plan: ClassicBody.Arrangement, width: Double) -> Double {
    let room = width - (plan.bands.count > 1 ? ClassicShape.lane * plan.shape.scale : 0)
    func fits(_ share: Double) -> Bool {
      plan.bands.allSatisfy { Self.width(of: $0, in: plan.shape, share: share) <= room + 1e-6 }
    }
    if fits(1) { return 1 }
    var low = 0.0
    var high = 1.0
    while high - low > 1e-4 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
