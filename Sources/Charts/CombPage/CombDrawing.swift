extension CombBody {
  func draw(_ plan: CombPlan, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let placement = plan.place()
    let left = room.x + max(room.width - placement.width * em, 0) / 2
    func place(_ box: CombBox) -> ChartRectangle {
      ChartRectangle(x: left + box.x * em, y: room.y + box.y * em, width: box.width * em, height: box.height * em)
    }
    var names = [Int](repeating: -1, count: placement.boxes.count)
    for index in forest.nodes.indices {
      let frame = place(placement.boxes[index + shift])
      names[index + shift] = box(
        of: forest.nodes[index], role: placement.roles[index + shift], in: frame, into: &drawing)
    }
    for frame in placement.frames { outline(frame, in: place(frame.box), into: &drawing) }
    for line in placement.lines where names[line.from] >= 0 {
      let depth = forest.nodes[line.from - shift].depth
      drawing.connect(
        names[line.from], names[line.to],
        line.points.map { ChartPoint(x: left + $0.x * em, y: room.y + $0.y * em) },
        width: (depth == 0 ? style.connector.trunk : style.connector.branch) * em)
    }
  }

  /// Draws a node; gives the name of its box.
  private func box(
    of node: ChartForest.Node, role: CombRole, in frame: ChartRectangle, into drawing: inout PageDrawing
  ) -> Int {
    let em = drawing.em
    let entry = node.entry
    let label = Self.label(
      of: node, reference: entry.item.reference.flatMap { drawing.references?.text(to: $0) }, words: words)
    let isCell = role == .cell
    let name = drawing.cell(
      entry.item, mark: label.mark, role: node.isContinued ? .continued : entry.kind == nil ? .heading : .organisation,
      em: em, hasHairline: isCell,
      in: frame)
    let inner = ChartRectangle(
      x: frame.x + label.left * em, y: frame.y, width: frame.width - (label.left + label.right) * em,
      height: frame.height)
    text(label, node: node, isCentred: isCell || (role == .header && label.trailing.isEmpty), in: inner, into: &drawing)
    return name
  }

  /// Draws the badges at the right end of a line; gives the room that they leave.
  private func badges(
    _ label: CombLabel, in line: ChartRectangle, frame: ChartRectangle, into drawing: inout PageDrawing
  ) -> ChartRectangle {
    let em = drawing.em
    // A badge is as high as one line, however high its cell is, and stays inside the dashes of a planned one.
    let height = min(frame.height - 0.2 * em, (label.entry.isPlanned ? 1 : 1.15) * em)
    var right = line.right
    for (badge, width) in zip(label.entry.badges, label.badgeWidths).reversed() {
      let own = (width - style.spacing.badgeGap) * em
      drawing.badge(
        badge, em: em, in: ChartRectangle(x: right - own, y: line.middle - height / 2, width: own, height: height))
      right -= width * em
    }
    return ChartRectangle(x: line.x, y: line.y, width: right - line.x, height: line.height)
  }

  private func text(
    _ label: CombLabel, node: ChartForest.Node, isCentred: Bool, in room: ChartRectangle,
    into drawing: inout PageDrawing
  ) {
    let em = drawing.em
    let entry = node.entry
    let lines = label.lines(in: label.width(ofInner: room.width / em))
    let isPlain = lines.allSatisfy { $0.part == .name && $0.atRight == nil }
    let colour = entry.isPlanned ? style.plannedInk : node.isContinued ? style.frame.ink : entry.style.text
    let whole = lines.indices.dropFirst().reduce(0) { $0 + label.pitch(above: $1, of: lines) }
    var middle = room.middle - whole * em / 2
    for (index, line) in lines.enumerated() {
      if index > 0 { middle += label.pitch(above: index, of: lines) * em }
      let size = label.size(of: line) * em
      var place = ChartRectangle(x: room.x, y: middle - size / 2, width: room.width, height: size)
      if line.hasBadges { place = badges(label, in: place, frame: room, into: &drawing) }
      if line.text.isEmpty { continue }
      // A repeated head is not bold: it is the same organisation, not another one.
      let isBold = line.part == .name && entry.style.isBold && !node.isContinued
      drawing.add(
        ChartText(
          string: line.text, room: place, size: size, face: isBold ? .sansBold : .sans, colour: colour,
          alignment: isCentred && isPlain ? .centre : .left,
          organisation: line.part == .name && !node.isContinued ? entry.item.organisation : nil))
      if let atRight = line.atRight {
        drawing.add(
          ChartText(string: atRight, room: place, size: em, face: .sans, colour: colour, alignment: .right))
      }
      if line.part == .name, entry.item.isWithdrawn {
        drawing.strike(
          line.text, size: size, isBold: isBold, isCentred: isCentred && isPlain, in: place, colour: colour)
      }
    }
  }

  private func outline(_ frame: CombFrame, in place: ChartRectangle, into drawing: inout PageDrawing) {
    let owner = frame.title ?? frame.cells.lowerBound
    let look = forest.nodes[owner - shift].entry.style
    drawing.add(
      .outline, place, fill: nil,
      border: ChartBorder(colour: look.border, width: max(0.095 * drawing.em, ChartStyle.thinnest)))
  }
}
