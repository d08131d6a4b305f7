import OrganisationGraph

/// The room of a part of the page: its left edge, its width and the size of its text.
struct ReportRoom {
  let x: Double, width: Double, em: Double
}

/// Level bars on one scale from nothing to all: what is covered is filled, what is not is only framed, so that a grey print
/// says the same.
struct ReportBars {
  private let content: ReportContent
  /// Bars stand in two columns where there are many.
  private let columns: Int
  /// From one bar to the next, in em.
  private let pitch: Double
  /// Between two columns, in em.
  private static let gap = 1.5

  init(_ content: ReportContent) {
    self.content = content
    columns = content.bars.count > 12 ? 2 : 1
    pitch = columns > 1 ? 1.5 : 1.75
  }

  private var rows: Int { (content.bars.count + columns - 1) / columns }

  /// Height in em.
  var height: Double { content.bars.isEmpty ? 0 : 3.2 + pitch * Double(rows) }

  func draw(into drawing: inout PageDrawing, _ place: ReportRoom, at y: inout Double) {
    let em = place.em
    let look = drawing.style.frame
    let box = drawing.style.box(.districtFederation)
    func put(_ text: String, x: Double, width: Double, _ face: ChartText.Face, _ alignment: ChartText.Alignment) {
      drawing.add(
        ChartText(
          string: text, room: ChartRectangle(x: x, y: y, width: width, height: 1.6 * em), size: em, face: face,
          colour: look.ink, alignment: alignment))
    }
    put(content.chartTitle, x: place.x, width: place.width, .sansBold, .left)
    y += 2.1 * em
    let names = (content.bars.map { TextWidth.of($0.label) }.max() ?? 0) * em + 0.8 * em
    let values = (content.bars.map { TextWidth.of($0.value) }.max() ?? 0) * em + 0.8 * em
    let column = (place.width - Double(columns - 1) * Self.gap * em) / Double(columns)
    let length = max(column - names - values, 0)
    let top = y
    for (index, bar) in content.bars.enumerated() {
      let x = place.x + Double(index / rows) * (column + Self.gap * em)
      y = top + Double(index % rows) * pitch * em
      put(bar.label, x: x, width: names, .sans, .left)
      if let share = bar.share {
        let frame = ChartRectangle(x: x + names, y: y + 0.25 * em, width: length, height: 1.1 * em)
        drawing.add(
          .heading, frame, fill: "#FFFFFF", border: ChartBorder(colour: look.hairline, width: max(0.05 * em, 0.35)))
        let filled = length * min(max(share, 0), 1)
        if filled > 0 {
          let part = ChartRectangle(x: frame.x, y: frame.y, width: filled, height: frame.height)
          drawing.add(.bar, part, fill: box.fill, border: nil)
        }
      }
      put(bar.value, x: x + column - values, width: values, .sans, .right)
    }
    y = top + Double(rows) * pitch * em
    y += 1.1 * em
  }
}
