import OrganisationGraph

/// The line that a group's communities hang on: the box that it comes from, its corners so far, and where it leaves.
struct BranchLine {
  let box: Int
  let corners: [ChartPoint]
  let bottom: Double
}

extension ClassicBody {
  /// Draws a group's boxes in their rows, each row on a bus of its own.
  /// - Returns: the lower edge.
  func draw(
    _ group: ClassicShape.Group, columns: [ClassicColumn], shape: ClassicShape, in place: ChartRectangle,
    on line: BranchLine, spread: ClassicSpread, into drawing: inout PageDrawing
  ) -> Double {
    let em = drawing.em
    let lane = group.rows.count > 1 ? ClassicShape.lane * shape.scale * em : 0
    let boxes = group.boxesWidth(gap: spread.columnGap, lane: ClassicShape.lane * shape.scale) * em
    let left = place.centre - boxes / 2
    var y = place.y
    var corners = line.corners
    for (index, row) in group.rows.enumerated() {
      if index > 0 { y += ClassicShape.rowGap * shape.scale * em }
      let bus = y + spread.branchDrop * em
      if index == 1, let centre = corners.last?.x {
        // Further rows are reached by a line at the left of the boxes.
        let first = place.y + spread.branchDrop * em
        corners += [ChartPoint(x: centre, y: first), ChartPoint(x: left + 0.15 * em, y: first)]
      }
      let start = corners + [ChartPoint(x: corners.last?.x ?? place.centre, y: bus)]
      let top = bus + spread.branchDrop * em
      let rowWidth = group.rowWidth(row, gap: spread.columnGap) * em
      var x = index == 0 && group.rows.count == 1 ? place.centre - rowWidth / 2 : left + lane
      for column in row {
        let frame = ChartRectangle(
          x: x, y: top, width: group.widths[column] * em, height: spread.boxHeight(shape) * em)
        let box = draw(
          columns[column], characterColumns: group.characterColumns[column], scale: shape.scale, in: frame,
          into: &drawing)
        drawing.connect(
          line.box, box, start + [ChartPoint(x: frame.centre, y: bus), ChartPoint(x: frame.centre, y: top)],
          width: style.connector.leaf * shape.scale * em)
        x += (group.widths[column] + spread.columnGap) * em
      }
      y = top + (spread.boxHeight(shape) + shape.countsHeight) * em
    }
    return y
  }

  /// Draws one box with its badges and figures; gives its name.
  private func draw(
    _ column: ClassicColumn, characterColumns: Int, scale: Double, in frame: ChartRectangle,
    into drawing: inout PageDrawing
  ) -> Int {
    let large = scale * drawing.em
    var box = frame
    box.height -= column.badgesHeight * large
    let name: Int
    var colour = style.frame.ink
    if let entry = column.entry {
      name = drawing.ground(
        of: entry.kind, isPlanned: entry.isPlanned, isDashed: entry.isPlanned, em: large, in: box, role: .organisation,
        item: entry.item)
      colour = entry.isPlanned ? style.plannedInk : entry.style.text
    } else {
      let border = ChartBorder(colour: style.frame.hairline, width: max(0.052 * large, ChartStyle.thinnest))
      name = drawing.add(.heading, box, fill: "#FFFFFF", border: border)
    }
    var area = box
    if let entry = column.entry, !entry.isPlanned {
      area.x += (entry.style.bar + entry.style.innerLine) * large
      area.width -= (entry.style.bar + 2 * entry.style.innerLine) * large
    }
    // Not bold, whatever the style says: in a box as narrow as the character, bold closes up.
    write(
      column.name.columns(characterColumns), in: area, size: column.size * large, isBold: false, colour: colour,
      organisation: column.entry?.organisation, into: &drawing)
    var y = box.bottom
    for (badge, word) in column.badges {
      let height = ClassicColumn.height(of: word) * large
      y += ClassicColumn.badgeGap * large
      let place = ChartRectangle(x: frame.x, y: y, width: frame.width, height: height)
      drawing.badge(ChartBadge(kind: badge.kind, word: ""), em: large, in: place)
      let look = style.badge(badge.kind)
      write(
        word.columns(1), in: place, size: large, isBold: look.isBold, colour: look.ink, organisation: nil,
        into: &drawing)
      y += height
    }
    figures(column, under: frame, into: &drawing)
    return name
  }

  /// Characters one under the other, spread over the height, so that short names end where long ones do.
  private func write(
    _ columns: [ArraySlice<String>], in area: ChartRectangle, size: Double, isBold: Bool, colour: String,
    organisation: String?, into drawing: inout PageDrawing
  ) {
    let rows = columns.map(\.count).max() ?? 0
    let free = area.height - (2 * ClassicColumn.padding + 1) * size
    // Further apart than two characters, a name no longer reads as one.
    let pitch = rows > 1 ? min(free / Double(rows - 1), 2.1 * size) : 0
    let first = area.middle - pitch * Double(rows - 1) / 2
    let cell = area.width / Double(max(columns.count, 1))
    let step = min(cell, (ClassicColumn.cell + ClassicColumn.between) * size)
    for (index, characters) in columns.enumerated() {
      // Writing downwards goes on to the left.
      let centre = area.centre + (Double(columns.count - 1) / 2 - Double(index)) * step
      for (row, character) in characters.enumerated() where character != " " {
        let middle = first + Double(row) * pitch
        drawing.add(
          ChartText(
            string: character,
            room: ChartRectangle(x: centre - cell / 2, y: middle - size * 0.6, width: cell, height: size * 1.2),
            size: size, face: isBold ? .sansBold : .sans, colour: colour, alignment: .centre, organisation: organisation
          ))
      }
    }
  }

  /// The numbers of members in small cells.
  private func figures(_ column: ClassicColumn, under frame: ChartRectangle, into drawing: inout PageDrawing) {
    guard !content.counted.isEmpty else { return }
    let em = drawing.em
    let cell = ClassicShape.countHeight * em
    let edge = column.entry?.style.border ?? style.frame.hairline
    let strip = ChartRectangle(
      x: frame.x, y: frame.bottom, width: frame.width, height: Double(content.counted.count) * cell)
    drawing.add(
      .counts, strip, fill: "#FFFFFF", border: ChartBorder(colour: edge, width: max(0.052 * em, ChartStyle.thinnest)))
    for (index, count) in column.counts.enumerated() {
      let room = ChartRectangle(x: strip.x, y: strip.y + Double(index) * cell, width: strip.width, height: cell)
      if index > 0 {
        drawing.rule(
          x: strip.x + 0.2 * em, y: room.y, width: strip.width - 0.4 * em, thickness: 0.04 * em,
          colour: style.frame.hairline)
      }
      // The kind that has a colour of its own keeps it, so that the rows of figures are told apart along the page.
      let isMarked = count > 0 && content.counted[index] == .emergingFederation
      let colour = count == 0 ? style.frame.mute : isMarked ? style.box(content.counted[index]).border : style.frame.ink
      drawing.add(
        ChartText(
          string: String(count), room: room, size: em, face: isMarked ? .sansBold : .sans, colour: colour,
          alignment: .centre))
    }
  }
}
