/// The table of a page of figures: three rules, no uprights, figures to the right, the total set apart.
struct ReportColumns {
  private let content: ReportContent
  private let widths: [Double]
  private static let gap = 1.0
  /// From one row to the next, in em: closer where there are many.
  private let pitch: Double

  init(_ content: ReportContent) {
    self.content = content
    pitch = content.rows.count > 13 ? 1.5 : 1.7
    widths = content.heads.indices.map { column in
      let cells = [content.heads[column]] + content.rows.map { column < $0.count ? $0[column] : "" }
      return (cells.map { TextWidth.of($0, bold: true) }.max() ?? 0) + (column == 0 ? 0 : Self.gap)
    }
  }

  /// Width in em.
  var width: Double { widths.reduce(0, +) + 0.4 }

  /// Height in em.
  var height: Double { content.rows.isEmpty ? 0 : 3.4 + pitch * Double(content.rows.count + 1) }

  func draw(into drawing: inout PageDrawing, _ place: ReportRoom, at y: inout Double) {
    let em = place.em
    let ink = drawing.style.frame.ink
    drawing.add(
      ChartText(
        string: content.tableTitle, room: ChartRectangle(x: place.x, y: y, width: place.width, height: 1.6 * em),
        size: em, face: .sansBold, colour: ink, alignment: .left))
    y += 2.1 * em
    // Figures stand in columns spread over the whole width.
    let spare = (place.width - width * em) / Double(max(widths.count - 1, 1))
    func rule(_ thickness: Double) {
      drawing.rule(x: place.x, y: y, width: place.width, thickness: thickness * em, colour: ink)
    }
    rule(0.086)
    for (index, row) in ([content.heads] + content.rows).enumerated() {
      let isTotal = index == content.rows.count && content.rows.count > 1
      if index == 1 || isTotal { rule(0.043) }
      var left = place.x + 0.1 * em
      for (column, cell) in row.prefix(widths.count).enumerated() {
        let width = widths[column] * em + (column == 0 ? 0 : spare)
        drawing.add(
          ChartText(
            string: cell, room: ChartRectangle(x: left, y: y, width: width, height: pitch * em), size: em,
            face: index == 0 || isTotal ? .sansBold : .sans, colour: ink, alignment: column == 0 ? .left : .right))
        left += width
      }
      y += pitch * em
    }
    rule(0.086)
    y += 1.3 * em
  }
}
