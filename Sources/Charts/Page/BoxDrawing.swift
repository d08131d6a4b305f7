import OrganisationGraph

extension PageDrawing {
  /// Draws an organisation's box with its badges flush at the right end of `frame`, both inside it.
  /// - Returns: the box's name, and its frame without the badges.
  @discardableResult
  mutating func organisation(
    _ entry: BoxEntry, in frame: ChartRectangle, isContinued: Bool = false, isCentred: Bool = false
  ) -> (name: Int, frame: ChartRectangle) {
    var box = frame
    let badges = isContinued ? [] : Array(zip(entry.badges, entry.badgeWidths))
    box.width -= badges.reduce(0) { $0 + $1.1 } * em
    let name = ground(
      of: entry.kind, isPlanned: entry.isPlanned || isContinued, isDashed: entry.isPlanned, em: em, in: box,
      role: isContinued ? .continued : .organisation, item: entry.item)
    label(entry, in: box, isContinued: isContinued, isCentred: isCentred)
    var x = box.right
    for (badge, width) in badges {
      let gap = style.spacing.badgeGap * em
      self.badge(
        badge, em: em,
        in: ChartRectangle(x: x + gap, y: frame.y, width: width * em - gap, height: frame.height))
      x += width * em
    }
    return (name, box)
  }

  /// The box itself: ground, border, bar and inner line. The legend's swatches come from here as well.
  @discardableResult
  mutating func ground(
    of kind: OrganisationKind?, isPlanned: Bool, isDashed: Bool, em: Double, in frame: ChartRectangle,
    role: ChartBox.Role, item: ChartItem? = nil
  ) -> Int {
    let look = style.box(kind)
    let width = max(look.borderWidth * em, isPlanned ? 0.08 * em : 0, ChartStyle.thinnest)
    let border = ChartBorder(
      colour: look.border, width: width, isDashed: isDashed, isRounded: look.isRounded)
    let name = add(
      role, frame, fill: isPlanned ? "#FFFFFF" : look.fill,
      border: look.borderWidth > 0 || isPlanned ? border : nil, item: item, kind: kind)
    if isPlanned { return name }
    if look.bar > 0 {
      add(
        .bar, ChartRectangle(x: frame.x, y: frame.y, width: look.bar * em, height: frame.height), fill: look.border,
        border: nil, kind: kind)
    }
    if look.innerLine > 0 {
      let inset = look.innerLine * em
      add(
        .innerLine,
        ChartRectangle(
          x: frame.x + inset, y: frame.y + inset, width: frame.width - 2 * inset, height: frame.height - 2 * inset),
        fill: nil, border: ChartBorder(colour: look.border, width: max(0.04 * em, ChartStyle.thinnest)), kind: kind)
    }
    return name
  }

  /// A badge that fills `frame`.
  mutating func badge(_ badge: ChartBadge, em: Double, in frame: ChartRectangle) {
    let look = style.badge(badge.kind)
    add(
      .badge, frame, fill: look.ground ?? "#FFFFFF",
      border: ChartBorder(
        colour: look.frame == .reversed ? look.ground ?? look.ink : look.ink,
        width: max(look.weight * em, ChartStyle.thinnest), isDashed: look.frame == .dashed))
    add(
      ChartText(
        string: badge.word + (badge.target.flatMap { references?.inBadge(to: $0, from: pageIndex) } ?? ""),
        room: frame, size: em, face: look.isBold ? .sansBold : .sans, colour: look.ink,
        alignment: .centre,
        link: badge.target.flatMap { references?.pages[$0] }.map { .page($0) }))
  }

  private mutating func label(_ entry: BoxEntry, in box: ChartRectangle, isContinued: Bool, isCentred: Bool) {
    let look = entry.style
    let colour = entry.isPlanned ? style.plannedInk : isContinued ? style.frame.ink : look.text
    let size = look.size * em
    let left = (look.padding + look.bar + look.innerLine) * em
    let right = (look.padding + look.innerLine) * em
    let room = ChartRectangle(x: box.x + left, y: box.y, width: box.width - left - right, height: box.height)
    // A repeated head is not bold: it is the same organisation, not another one.
    let isBold = look.isBold && !isContinued
    let name = isContinued ? entry.name + words.continued : entry.name
    let lines = LineBreaking.lines(of: name, width: room.width / size + 1e-6, bold: look.isBold)
    let pitch = style.spacing.line * size
    for (index, line) in lines.enumerated() {
      let shift = (Double(index) - Double(lines.count - 1) / 2) * pitch
      let place = ChartRectangle(x: room.x, y: room.y + shift, width: room.width, height: room.height)
      add(
        ChartText(
          string: line, room: place, size: size, face: isBold ? .sansBold : .sans, colour: colour,
          alignment: isCentred ? .centre : .left, organisation: isContinued ? nil : entry.organisation))
      if entry.item.isWithdrawn {
        strike(line, size: size, isBold: isBold, isCentred: isCentred, in: place, colour: colour)
      }
    }
    let reference = entry.item.reference.flatMap { references?.text(to: $0) } ?? ""
    let trailing = [entry.trailing, reference].filter { !$0.isEmpty }.joined(separator: " ")
    let fits = entry.trailingWidth > 0 && entry.nameWidth + entry.trailingWidth <= room.width / em + 1e-6
    if fits, lines.count == 1, !isContinued, !isCentred {
      add(
        ChartText(string: trailing, room: room, size: em, face: .sans, colour: colour, alignment: .right))
    }
  }
}
