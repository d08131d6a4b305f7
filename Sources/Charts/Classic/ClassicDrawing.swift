extension ClassicBody {
  func draw(_ plan: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let spread = ClassicSpread(plan, width: room.width / em)
    let head = plan.shape.root
    let frame = ChartRectangle(
      x: room.centre - plan.headWidth * em / 2, y: room.y, width: plan.headWidth * em,
      height: head.height(in: plan.headWidth, pitch: style.spacing.line) * em)
    let box = drawing.organisation(head, in: frame, isCentred: true)
    var y = frame.bottom
    for (index, band) in plan.bands.enumerated() {
      if index > 0 { y += ClassicShape.bandGap * plan.shape.scale * em }
      let bus = y + spread.trunkDrop * em
      let trunk = Trunk(
        box: box.name, start: ChartPoint(x: box.frame.centre, y: box.frame.bottom),
        first: box.frame.bottom
          + spread.trunkDrop * em, bus: bus, side: index > 0 ? room.x + 0.2 * em : nil)
      y = draw(band, of: plan, below: trunk, in: room, spread: spread, into: &drawing)
    }
    for (block, grid) in zip(content.blocks, plan.grids) {
      y += spread.blockGap * em
      y = draw(block, grid: grid, at: y, in: room, gap: spread.cellGap, into: &drawing)
    }
  }

  /// The way from the district down to the bus of a band; round the left of the bands before it for any but the first.
  private struct Trunk {
    let box: Int
    let start: ChartPoint
    let first: Double
    let bus: Double
    let side: Double?

    /// The corners down to `x` on the bus.
    func points(to x: Double) -> [ChartPoint] {
      guard let side else { return [start, ChartPoint(x: start.x, y: bus), ChartPoint(x: x, y: bus)] }
      return [
        start, ChartPoint(x: start.x, y: first), ChartPoint(x: side, y: first), ChartPoint(x: side, y: bus),
        ChartPoint(x: x, y: bus),
      ]
    }
  }

  /// Gives the lower edge of the band.
  private func draw(
    _ band: Range<Int>, of plan: Arrangement, below trunk: Trunk, in room: ChartRectangle, spread: ClassicSpread,
    into drawing: inout PageDrawing
  ) -> Double {
    let em = drawing.em
    let shape = plan.shape
    let lane = ClassicShape.lane * shape.scale
    let top = trunk.bus + spread.trunkDrop * em
    let headHeight = (shape.groups[band].map(\.headHeight).max() ?? 0) * em
    let widths = shape.groups[band].map { $0.width(gap: spread.columnGap, lane: lane) }
    let left = plan.bands.count > 1 ? lane : 0
    let used = widths.reduce(0, +) + Double(band.count - 1) * spread.groupGap
    var x = room.x + (left + max((room.width / em - left - used) / 2, 0)) * em
    var bottom = top + headHeight
    for (index, width) in zip(band, widths) {
      let group = shape.groups[index]
      var line = BranchLine(box: trunk.box, corners: trunk.points(to: x + width * em / 2), bottom: top + headHeight)
      if let head = group.head {
        let frame = ChartRectangle(
          x: x + (width - group.headWidth) / 2 * em, y: top, width: group.headWidth * em, height: headHeight)
        let box = drawing.organisation(head, in: frame, isCentred: true)
        drawing.connect(
          trunk.box, box.name, line.corners + [ChartPoint(x: frame.centre, y: top)],
          width: style.connector.trunk * shape.scale * em)
        line = BranchLine(
          box: box.name, corners: [ChartPoint(x: frame.centre, y: frame.bottom)], bottom: frame.bottom)
      }
      let place = ChartRectangle(x: x, y: line.bottom, width: width * em, height: 0)
      bottom = max(
        bottom,
        draw(
          group, columns: content.groups[index].columns, shape: shape, in: place, on: line, spread: spread,
          into: &drawing))
      x += (width + spread.groupGap) * em
    }
    return bottom
  }

  /// Gives the lower edge of the block.
  private func draw(
    _ block: ClassicBlock, grid: CellGrid?, at top: Double, in room: ChartRectangle, gap: Double,
    into drawing: inout PageDrawing
  ) -> Double {
    let em = drawing.em
    let colour = style.box(block.kind).border
    let size = 1.15 * em
    let title = ChartRectangle(
      x: room.x, y: top, width: TextWidth.of(block.title, bold: true) * size, height: 1.6 * em)
    drawing.add(
      ChartText(string: block.title, room: title, size: size, face: .sansBold, colour: colour, alignment: .left))
    drawing.add(
      ChartText(
        string: block.count,
        room: ChartRectangle(
          x: title.right + em, y: top, width: room.right - title.right - em, height: title.height), size: em,
        face: .sans, colour: style.frame.mute, alignment: .left))
    drawing.rule(x: room.x, y: title.bottom, width: room.width, thickness: 0.11 * em, colour: colour)
    var y = top + Self.blockHead * em
    guard let grid else { return y }
    for (row, height) in grid.rowHeights.enumerated() {
      for column in 0..<grid.columns {
        let index = row * grid.columns + column
        guard index < block.entries.count else { break }
        let frame = ChartRectangle(
          x: room.x + Double(column) * (grid.cellWidth + ClassicGrid.gap) * em, y: y, width: grid.cellWidth * em,
          height: height * em)
        drawing.organisation(block.entries[index], in: frame, isCentred: true)
      }
      y += (height + gap) * em
    }
    return y - gap * em
  }
}
