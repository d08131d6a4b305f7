import OrganisationGraph

extension PageDrawing {
  /// What the legend shows of a kind whose organisations stand in cells.
  mutating func swatch(of kind: OrganisationKind, isPlanned: Bool, em: Double, in frame: ChartRectangle) {
    var item = ChartItem(id: "", kind: kind, name: "")
    item.isPlanned = isPlanned
    let look = style.box(kind)
    cell(
      item, mark: isPlanned ? .none : CombLabel.mark(of: look), role: .legend, em: em, hasHairline: !look.isBold,
      in: frame)
  }

  /// A cell or a bar of a comb: the ground fills its place, hairlines part cells, a planned one is a dashed box inside.
  /// - Returns: the name of its box.
  @discardableResult
  mutating func cell(
    _ item: ChartItem, mark: CombLabel.Mark, role: ChartBox.Role, em: Double, hasHairline: Bool,
    in frame: ChartRectangle
  ) -> Int {
    let look = style.box(item.kind)
    var place = frame
    if item.isPlanned {
      let inset = 0.1 * em
      place = ChartRectangle(
        x: frame.x + inset, y: frame.y + inset, width: frame.width - 2 * inset, height: frame.height - 2 * inset)
    }
    let width = item.isPlanned ? 0.08 : hasHairline ? 0.04 : look.borderWidth
    let colour = hasHairline && !item.isPlanned ? style.frame.hairline : look.border
    let border = ChartBorder(
      colour: colour, width: max(width * em, ChartStyle.thinnest), isDashed: item.isPlanned)
    let name = add(
      role, place,
      fill: item.isPlanned || role == .continued || item.isWithdrawn ? "#FFFFFF" : look.fill,
      border: width > 0 || item.isPlanned ? border : nil, item: role == .legend ? nil : item, kind: item.kind)
    switch mark {
    case .none: break
    case .left:
      let bar = ChartRectangle(x: frame.x, y: frame.y, width: look.bar * em, height: frame.height)
      add(.bar, bar, fill: look.border, border: nil, kind: item.kind)
    case .right:
      // Two fine lines in place of the double border, which a table has no room for.
      for shift in [0.3, 0.12] {
        upright(
          x: frame.right - shift * em, y: frame.y, height: frame.height, thickness: 0.06 * em, colour: look.border)
      }
    }
    return name
  }

  /// A line through a name that is no more.
  mutating func strike(
    _ text: String, size: Double, isBold: Bool, isCentred: Bool, in room: ChartRectangle, colour: String
  ) {
    let width = TextWidth.of(text, bold: isBold) * size
    rule(
      x: isCentred ? room.centre - width / 2 : room.x, y: room.middle - 0.03 * size, width: width,
      thickness: 0.06 * size, colour: colour)
  }
}
