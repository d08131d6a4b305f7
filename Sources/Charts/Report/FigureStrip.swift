/// Figures in a row under a title, each with its label above and a note below.
struct FigureStrip {
  private let figures: [ReportContent.Figure]
  private let perRow: Int
  /// From one row to the next, in em.
  private static let pitch = 6.0

  init(_ figures: [ReportContent.Figure], perRow: Int) {
    self.figures = figures
    self.perRow = max(perRow, 1)
  }

  private var rows: Int { (figures.count + perRow - 1) / perRow }

  /// Height in em.
  var height: Double { Double(rows) * Self.pitch + 0.9 }

  func draw(into drawing: inout PageDrawing, _ place: ReportRoom, at y: inout Double) {
    let look = drawing.style.frame
    let em = place.em
    let cell = place.width / Double(perRow)
    for (index, figure) in figures.enumerated() {
      let x = place.x + Double(index % perRow) * cell
      let top = y + Double(index / perRow) * Self.pitch * em
      func put(_ text: String, _ offset: Double, size: Double, _ face: ChartText.Face, _ colour: String) {
        // A text that is too long for its cell becomes smaller; it is never cut.
        let size = min(size, 0.94 * cell / max(TextWidth.of(text, bold: true), 0.1))
        drawing.add(
          ChartText(
            string: text, room: ChartRectangle(x: x, y: top + offset * em, width: cell, height: 1.5 * size),
            size: size, face: face, colour: colour, alignment: .left))
      }
      put(figure.label, 0.1, size: em, .sans, look.mute)
      put(figure.value, 1.4, size: 1.9 * em, .sansBold, look.ink)
      put(figure.note, 3.7, size: em, .sans, look.mute)
    }
    y += Double(rows) * Self.pitch * em
    drawing.rule(x: place.x, y: y, width: place.width, thickness: 0.05 * em, colour: look.hairline)
    y += 0.9 * em
  }
}
