extension HangingBody {
  func draw(_ plan: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let count = Double(plan.columns.count)
    let gap = style.spacing.column * em
    // Columns take the free width up to a point; beyond it the drawing stands in the middle.
    let widest = plan.columnWidth * 1.3 * em
    let columnWidth = max(min((room.width - (count - 1) * gap) / max(count, 1), widest), plan.columnWidth * em)
    let across = count * columnWidth + (count - 1) * gap
    let left = room.x + (room.width - across) / 2
    let headFrame = ChartRectangle(
      x: room.centre - plan.headWidth * em / 2, y: room.y, width: plan.headWidth * em,
      height: (plan.headHeight - 2 * Self.drop - (rows.isEmpty ? 1 : 0)) * em)
    let headBox = drawing.organisation(head, in: headFrame, isContinued: isContinued)
    if rows.isEmpty {
      nothing(under: headFrame, into: &drawing)
      return
    }
    let bus = headFrame.bottom + Self.drop * em
    let top = bus + Self.drop * em
    let stretch = rowStretch(plan)
    for (index, column) in plan.columns.enumerated() {
      var painter = HangingPainter(
        measure: plan.measure, stretch: stretch, left: left + Double(index) * (columnWidth + gap), width: columnWidth,
        y: top, head: headBox, bus: bus)
      painter.draw(column, into: &drawing)
    }
  }

  /// What every gap of every column may grow by, so that the fullest column ends with the room; at most 0.35 em.
  private func rowStretch(_ plan: Arrangement) -> Double {
    var stretch = 0.35
    for column in plan.columns {
      let gaps = Double(max(column.rows.count + column.repeated.count - 1, 1))
      stretch = min(stretch, (plan.spareHeight - column.height) / gaps)
    }
    return max(stretch, 0)
  }

  private func nothing(under head: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    drawing.add(
      ChartText(
        string: words.nothing,
        room: ChartRectangle(x: head.x, y: head.bottom + 0.6 * em, width: head.width, height: 1.4 * em),
        size: em, face: .sans, colour: style.frame.mute, alignment: .centre))
  }
}

/// Draws one hanging column.
private struct HangingPainter {
  let measure: HangingMeasure
  let stretch: Double
  let left: Double
  let width: Double
  var y: Double
  let head: (name: Int, frame: ChartRectangle)
  let bus: Double
  /// The boxes that may get members in this column, by row, and how far down their trunk is drawn.
  private var open: [Int: (name: Int, frame: ChartRectangle, drawnTo: Double)] = [:]
  private var trunkDrawnTo: Double?

  init(
    measure: HangingMeasure, stretch: Double, left: Double, width: Double, y: Double,
    head: (name: Int, frame: ChartRectangle), bus: Double
  ) {
    self.measure = measure
    self.stretch = stretch
    self.left = left
    self.width = width
    self.y = y
    self.head = head
    self.bus = bus
  }

  mutating func draw(_ column: HangingColumn, into drawing: inout PageDrawing) {
    let em = drawing.em
    var isFirst = true
    for index in column.repeated {
      if !isFirst { y += (measure.spacing.sibling + stretch) * em }
      box(index, height: measure.continuedHeights[index], isContinued: true, into: &drawing)
      isFirst = false
    }
    for index in column.rows {
      if !isFirst { y += (measure.gap(before: index) + stretch) * em }
      box(
        index, height: measure.heights[index], isContinued: measure.rows[index].isContinued, into: &drawing)
      isFirst = false
    }
    if column.isBroken {
      drawing.add(
        ChartText(
          string: drawing.words.continuesRight,
          room: ChartRectangle(x: left, y: y, width: width, height: HangingMeasure.continuation * em), size: em,
          face: .sans, colour: drawing.style.frame.mute, alignment: .right))
    }
  }

  private mutating func box(_ index: Int, height: Double, isContinued: Bool, into drawing: inout PageDrawing) {
    let em = drawing.em
    let row = measure.rows[index]
    let indent = (HangingMeasure.lane + Double(row.depth - 1) * measure.spacing.indent) * em
    let frame = ChartRectangle(x: left + indent, y: y, width: width - indent, height: height * em)
    let box = drawing.organisation(row.entry, in: frame, isContinued: isContinued)
    connect(row, to: box, into: &drawing)
    open[index] = (box.name, box.frame, box.frame.bottom)
    y += height * em
  }

  private mutating func connect(
    _ row: HangingRow, to box: (name: Int, frame: ChartRectangle), into drawing: inout PageDrawing
  ) {
    let em = drawing.em
    let line = drawing.style.connector
    let end = ChartPoint(x: box.frame.x, y: box.frame.middle)
    if let parent = open[row.parent] {
      let x = parent.frame.x + measure.spacing.trunkInset * em
      drawing.connect(
        parent.name, box.name, [ChartPoint(x: x, y: parent.drawnTo), ChartPoint(x: x, y: end.y), end],
        width: line.leaf * em)
      open[row.parent]?.drawnTo = end.y
      return
    }
    let x = left + 0.1 * em
    var points = [ChartPoint(x: x, y: trunkDrawnTo ?? bus), ChartPoint(x: x, y: end.y), end]
    if trunkDrawnTo == nil {
      points.insert(ChartPoint(x: head.frame.centre, y: bus), at: 0)
      points.insert(ChartPoint(x: head.frame.centre, y: head.frame.bottom), at: 0)
    }
    drawing.connect(head.name, box.name, points, width: line.branch * em)
    trunkDrawnTo = end.y
  }
}
