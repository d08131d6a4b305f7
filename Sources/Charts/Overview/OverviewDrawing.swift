extension OverviewBody {
  func draw(_ plan: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    guard let head = content.head else {
      drawing.add(
        ChartText(
          string: words.nothing, room: ChartRectangle(x: room.x, y: room.y, width: room.width, height: 2 * em),
          size: em,
          face: .sans, colour: style.frame.mute, alignment: .centre))
      return
    }
    let stretch = rowStretch(plan)
    let width = Self.headWidth(head, in: plan.width)
    let frame = ChartRectangle(
      x: room.centre - width * em / 2, y: room.y, width: width * em,
      height: head.height(in: width, pitch: style.spacing.line) * em)
    let box = drawing.organisation(head, in: frame)
    var y = frame.bottom
    if !plan.bands.isEmpty { y += 2 * Self.drop * em }
    var bandTop = y
    for (index, band) in plan.bands.enumerated() {
      if index > 0 { bandTop += (Self.bandGap + Self.drop) * em }
      draw(band, of: plan, at: bandTop, room: room, head: box, stretch: stretch, into: &drawing)
      let rows = band.map { plan.places[$0].grid.rowHeights.count }.max() ?? 0
      bandTop += (bandHeight(band, places: plan.places) + Double(max(rows - 1, 0)) * stretch) * em
      y = bandTop
    }
    for (block, grid) in zip(content.blocks, plan.blockGrids) {
      y += Self.blockGap * em
      draw(block, grid: grid, at: y, room: room, stretch: stretch, into: &drawing)
      y += (Self.blockHead + grid.height(gap: Self.cellGap + stretch)) * em
    }
  }

  /// What each gap between rows may grow by with the height that is left; at most 0.35 em.
  private func rowStretch(_ plan: Arrangement) -> Double {
    var gaps = 0
    for band in plan.bands { gaps += max((band.map { plan.places[$0].grid.rowHeights.count }.max() ?? 0) - 1, 0) }
    for grid in plan.blockGrids { gaps += max(grid.rowHeights.count - 1, 0) }
    return max(min(0.35, plan.spareHeight / Double(max(gaps, 1))), 0)
  }

  private func draw(
    _ band: Range<Int>, of plan: Arrangement, at top: Double, room: ChartRectangle,
    head: (name: Int, frame: ChartRectangle), stretch: Double, into drawing: inout PageDrawing
  ) {
    let em = drawing.em
    let gap = style.spacing.column * em
    let used = band.reduce(0) { $0 + plan.places[$1].width } * em + Double(band.count - 1) * gap
    // One band stands in the middle; several are flush on the left, where the line comes down to them.
    var x = plan.bands.count == 1 ? room.x + (room.width - used) / 2 : room.x + plan.lane * em
    let headHeight = (band.map { plan.places[$0].headHeight }.max() ?? 0) * em
    let bus = top - Self.drop * em
    for index in band {
      let place = plan.places[index]
      let frame = ChartRectangle(x: x, y: top, width: place.width * em, height: headHeight)
      let box = drawing.organisation(content.townships[index].entry, in: frame)
      var points = [ChartPoint(x: head.frame.centre, y: head.frame.bottom)]
      if band.lowerBound > 0 {
        let first = head.frame.bottom + Self.drop * em
        let side = room.x + 0.2 * em
        points += [
          ChartPoint(x: head.frame.centre, y: first), ChartPoint(x: side, y: first), ChartPoint(x: side, y: bus),
        ]
      } else {
        points.append(ChartPoint(x: head.frame.centre, y: bus))
      }
      points += [ChartPoint(x: frame.centre, y: bus), ChartPoint(x: frame.centre, y: top)]
      drawing.connect(head.name, box.name, points, width: style.connector.trunk * em)
      let bottom = counts(of: content.townships[index], under: frame, into: &drawing)
      list(
        content.townships[index].communities, place: place, x: x, above: bottom, township: box.name, stretch: stretch,
        into: &drawing)
      x += place.width * em + gap
    }
  }

  /// The strip of counts under a township's box; gives its lower edge.
  private func counts(
    of township: OverviewTownship, under frame: ChartRectangle, into drawing: inout PageDrawing
  ) -> Double {
    let em = drawing.em
    let strip = ChartRectangle(x: frame.x, y: frame.bottom, width: frame.width, height: Self.countsHeight * em)
    let look = style.box(township.entry.kind)
    drawing.add(
      .counts, strip, fill: "#FFFFFF",
      border: ChartBorder(colour: look.border, width: max(0.052 * em, ChartStyle.thinnest)))
    let spare = strip.width / em - township.countsWidth
    var x = strip.x
    for (index, count) in township.counts.enumerated() {
      let width = (township.countWidths[index] + spare / Double(township.counts.count)) * em
      // Label and figure stay together in the middle of their share.
      let own = (township.countWidths[index] - 0.7) * em
      let room = ChartRectangle(x: x + (width - own) / 2, y: strip.y, width: own, height: strip.height)
      drawing.add(
        ChartText(
          string: count.label, room: room, size: em, face: .sans, colour: style.frame.mute, alignment: .left))
      drawing.add(
        ChartText(
          string: count.number, room: room, size: em, face: .sansBold, colour: style.frame.ink, alignment: .right))
      if index > 0 {
        drawing.upright(
          x: x, y: strip.y + 0.3 * em, height: strip.height - 0.6 * em, thickness: 0.04 * em,
          colour: style.frame.hairline)
      }
      x += width
    }
    return strip.bottom
  }

  private func list(
    _ communities: [BoxEntry], place: Place, x: Double, above: Double, township: Int, stretch: Double,
    into drawing: inout PageDrawing
  ) {
    let em = drawing.em
    let cells = PairedColumns.places(columns: place.columns, cellWidth: place.grid.cellWidth)
    var y = above + Self.listGap * em
    var drawnTo: [Double: Double] = [:]
    for (row, height) in place.grid.rowHeights.enumerated() {
      for (column, cell) in cells.enumerated() {
        let index = row * place.columns + column
        guard index < communities.count else { break }
        let frame = ChartRectangle(
          x: x + cell.left * em, y: y, width: place.grid.cellWidth * em, height: height * em)
        let box = drawing.organisation(communities[index], in: frame, isCentred: true)
        let trunk = x + cell.trunk * em
        let end = ChartPoint(x: cell.isLeftOfTrunk ? frame.right : frame.x, y: frame.middle)
        drawing.connect(
          township, box.name,
          [ChartPoint(x: trunk, y: drawnTo[trunk] ?? above), ChartPoint(x: trunk, y: end.y), end],
          width: style.connector.leaf * em)
        drawnTo[trunk] = end.y
      }
      y += (height + style.spacing.sibling + stretch) * em
    }
  }

  private func draw(
    _ block: OverviewBlock, grid: CellGrid, at top: Double, room: ChartRectangle, stretch: Double,
    into drawing: inout PageDrawing
  ) {
    let em = drawing.em
    let look = style.box(block.kind)
    let size = 1.15 * em
    let line = ChartRectangle(x: room.x, y: top, width: room.width, height: 1.6 * em)
    let titleWidth = TextWidth.of(block.title, bold: true) * size
    drawing.add(
      ChartText(
        string: block.title, room: ChartRectangle(x: line.x, y: line.y, width: titleWidth, height: line.height),
        size: size, face: .sansBold, colour: look.border, alignment: .left))
    drawing.add(
      ChartText(
        string: block.count,
        room: ChartRectangle(
          x: line.x + titleWidth + em, y: line.y, width: line.width - titleWidth - em, height: line.height),
        size: em, face: .sans, colour: style.frame.mute, alignment: .left))
    drawing.rule(x: room.x, y: line.bottom, width: room.width, thickness: 0.11 * em, colour: look.border)
    var y = top + Self.blockHead * em
    for (row, height) in grid.rowHeights.enumerated() {
      for column in 0..<grid.columns {
        let index = row * grid.columns + column
        guard index < block.entries.count else { break }
        let frame = ChartRectangle(
          x: room.x + Double(column) * (grid.cellWidth + Self.cellGap) * em, y: y, width: grid.cellWidth * em,
          height: height * em)
        drawing.organisation(block.entries[index], in: frame, isCentred: true)
      }
      y += (height + Self.cellGap + stretch) * em
    }
  }
}
