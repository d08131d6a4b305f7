extension CombPlan {
  /// Where everything stands in a room of `width` × `height` em, both at least the planned size: what is left over goes
  /// to the columns, then to gaps and rows.
  func place(width: Double, height: Double) -> CombPlacement {
    var realisation = CombRealisation(planner: planner, width: width, height: height)
    realisation.place(steps: steps)
    return realisation.placement
  }

  /// Where everything stands in the room that was planned for, without stretching a small chart over a large sheet.
  func place() -> CombPlacement {
    place(width: min(room.width, leastWidth * 1.25), height: min(room.height, leastHeight * planner.spacing.stretch))
  }
}

/// Top-down realisation of a plan.
struct CombRealisation {
  let planner: CombPlanner
  private(set) var placement: CombPlacement
  private var spacing: CombSpacing { planner.spacing }

  init(planner: CombPlanner, width: Double, height: Double) {
    self.planner = planner
    let nodes = planner.tree.nodes.count
    placement = CombPlacement(
      width: width, height: height, boxes: Array(repeating: CombBox(), count: nodes),
      roles: Array(repeating: .untitled, count: nodes))
  }

  /// Places the whole as planned for a width in steps of the grid.
  mutating func place(steps: Int) {
    guard !planner.blocks.isEmpty else { return }
    let whole = CombBox(x: 0, y: 0, width: placement.width, height: placement.height)
    place(planner.blocks.count - 1, in: whole, steps: steps, wish: 0)
  }

  /// Places a block at the top of a box that is at least as wide and high as planned for a width in steps of the grid.
  private mutating func place(_ index: Int, in box: CombBox, steps: Int, wish: Double) {
    let block = planner.blocks[index]
    switch block.form {
    case .single:
      guard let title = block.title else { return }
      let least = planner.bars[index]?[planner.steps(within: box.width)].height ?? 0
      set(
        title, .single, CombBox(x: box.x, y: box.y, width: box.width, height: min(box.height, least * spacing.stretch)))
    case .frame:
      placeFrame(index, in: box, wish: wish)
    case .comb:
      placeComb(index, in: box, steps: steps)
    }
  }

  private mutating func set(_ node: Int, _ role: CombRole, _ box: CombBox) {
    placement.boxes[node] = box
    placement.roles[node] = role
  }

  private mutating func placeFrame(_ index: Int, in box: CombBox, wish: Double) {
    let block = planner.blocks[index]
    guard let grid = planner.grids[index] else { return }
    var top = box.y
    if let title = block.title, let bar = planner.bars[index] {
      let height = bar[planner.steps(within: box.width)].height
      set(title, .title, CombBox(x: box.x, y: top, width: box.width, height: height))
      top += height
    }
    let rows = grid.rows(width: box.width, wish: wish)
    assert(rows.height <= box.bottom - top + CombGrid.tolerance, "a frame needs more than it is given")
    let stretch = min(max((box.bottom - top) / rows.height, 1), spacing.stretch)
    for row in rows.rows {
      var left = 0.0
      for (cell, right) in zip(row.cells, row.edges) {
        let size = CombBox(x: box.x + left, y: top, width: right - left, height: row.height * stretch)
        set(block.cells.lowerBound + cell, .cell, size)
        left = right
      }
      top += row.height * stretch
    }
    placement.frames.append(
      CombFrame(
        title: block.title, cells: block.cells,
        box: CombBox(x: box.x, y: box.y, width: box.width, height: top - box.y)))
  }

  private mutating func placeComb(_ index: Int, in box: CombBox, steps: Int) {
    let block = planner.blocks[index]
    guard let columns = planner.columns[index] else { return }
    var top = box.y
    var bar: CombBox?
    if let title = block.title, let curve = planner.bars[index] {
      let height = curve[planner.steps(within: box.width)].height
      set(title, .header, CombBox(x: box.x, y: top, width: box.width, height: height))
      bar = placement.boxes[title]
      top += height + spacing.room
    }
    let gaps = planner.gaps(of: block)
    var items = columns.columns(steps, gap: gaps.column).map { blocks, width in
      CombColumn(
        parts: Array(block.parts[blocks]), lane: blocks.count > 1 && block.title != nil ? spacing.lane : 0,
        steps: width - (blocks.count > 1 ? gaps.lane : 0), planner: planner, height: box.bottom - top)
    }
    let between = spacing.column * Double(items.count - 1)
    CombColumn.share(box.width - between, among: &items)
    var left = box.x
    for item in items {
      let area = CombBox(x: left, y: top, width: item.width, height: box.bottom - top)
      place(item, in: area, under: block.title, barBottom: bar?.bottom ?? top)
      left += item.width + spacing.column
    }
  }

  private mutating func place(_ column: CombColumn, in area: CombBox, under superior: Int?, barBottom: Double) {
    let inner = area.width - column.lane
    let stack = column.stack(inner: inner, height: area.height, planner: planner)
    var y = area.y
    var start = barBottom
    for (part, height) in zip(column.parts, stack.heights) {
      let slot = CombBox(x: area.x + column.lane, y: y, width: inner, height: height)
      place(part, in: slot, steps: stack.steps, wish: stack.wish)
      y += height + stack.gap
      guard let superior else { continue }
      let target = planner.blocks[part].target
      let box = placement.boxes[target]
      let lane = area.x + column.lane / 2
      let points =
        column.lane > 0
        ? [CombPoint(x: lane, y: start), CombPoint(x: lane, y: box.middle), CombPoint(x: box.x, y: box.middle)]
        : [CombPoint(x: box.centre, y: start), CombPoint(x: box.centre, y: box.y)]
      placement.lines.append(CombLine(from: superior, to: target, points: points))
      start = box.middle
    }
  }
}
