/// How many were done in each period, as columns with their numbers.
struct FlowArrivals {
  private let title: String
  private let counts: [Int?]

  init(_ content: FlowContent) {
    title = content.arrivalTitle
    counts = content.columns.map(\.arrivals)
  }

  private var greatest: Int { counts.compactMap(\.self).max() ?? 0 }

  /// Height in em.
  var height: Double { 7.0 }

  /// - Parameter room: that of the columns, with which these are in line.
  func draw(into drawing: inout PageDrawing, in room: ChartRectangle, from left: Double) {
    let em = drawing.em
    let look = drawing.style.frame
    let pitch = room.width / Double(max(counts.count, 1))
    drawing.add(
      ChartText(
        string: title, room: ChartRectangle(x: left, y: room.y, width: room.right - left, height: 1.4 * em), size: em,
        face: .sansBold, colour: look.ink, alignment: .left))
    let area = ChartRectangle(
      x: room.x, y: room.y + 3.0 * em, width: room.width, height: max(room.height - 3.2 * em, 0))
    let hasNumbers = (TextWidth.of(String(greatest)) + 0.1) * em <= pitch
    for (index, count) in counts.enumerated() {
      guard let count, count > 0 else { continue }
      let height = area.height * Double(count) / Double(max(greatest, 1))
      let column = ChartRectangle(
        x: area.x + (Double(index) + 0.15) * pitch, y: area.bottom - height, width: 0.7 * pitch, height: height)
      drawing.add(.bar, column, fill: drawing.style.scale.last, border: nil)
      guard hasNumbers else { continue }
      drawing.add(
        ChartText(
          string: String(count),
          room: ChartRectangle(
            x: area.x + Double(index) * pitch, y: column.y - 1.15 * em, width: pitch, height: 1.1 * em),
          size: em, face: .sans, colour: look.ink, alignment: .centre))
    }
    drawing.rule(x: area.x, y: area.bottom, width: area.width, thickness: ChartStyle.thinnest, colour: look.ink)
    // Without numbers the greatest is told, so that the columns have a scale.
    if !hasNumbers, greatest > 0 {
      drawing.add(
        ChartText(
          string: String(greatest),
          room: ChartRectangle(x: left, y: area.y - 0.6 * em, width: area.x - left - 0.4 * em, height: 1.2 * em),
          size: em, face: .sans, colour: look.ink, alignment: .right))
    }
  }
}
