/// What stands under the columns: months, and the years over which they stretch.
struct FlowAxis {
  private let columns: [FlowContent.Column]
  private let steps: [Int]

  init(_ content: FlowContent) {
    columns = content.columns
    steps = content.labelSteps
  }

  /// Height in em.
  var height: Double { columns.contains { !$0.group.isEmpty } ? 3.0 : 1.7 }

  /// - Parameter room: that of the columns, under which it is drawn.
  func draw(into drawing: inout PageDrawing, under room: ChartRectangle) {
    let em = drawing.em
    let look = drawing.style.frame
    let pitch = room.width / Double(max(columns.count, 1))
    func put(_ text: String, centre: Double, y: Double, width: Double) {
      drawing.add(
        ChartText(
          string: text, room: ChartRectangle(x: centre - width / 2, y: y, width: width, height: 1.2 * em), size: em,
          face: .sans, colour: look.ink, alignment: .centre))
    }
    let widest = ((columns.map { TextWidth.of($0.label) }.max() ?? 0) + 0.35) * em
    if let step = steps.first(where: { Double($0) * pitch >= widest }) {
      for (index, column) in columns.enumerated() where column.ordinal % step == 0 {
        put(column.label, centre: room.x + (Double(index) + 0.5) * pitch, y: room.bottom + 0.25 * em, width: widest)
      }
    }
    var start = 0
    while start < columns.count {
      let group = columns[start].group
      let end = columns[start...].firstIndex { $0.group != group } ?? columns.count
      let span = Double(end - start) * pitch
      if !group.isEmpty {
        if start > 0 {
          drawing.upright(
            x: room.x + Double(start) * pitch - ChartStyle.thinnest / 2, y: room.bottom, height: 2.8 * em,
            thickness: ChartStyle.thinnest, colour: look.hairline)
        }
        if TextWidth.of(group) * em <= span {
          put(group, centre: room.x + Double(start) * pitch + span / 2, y: room.bottom + 1.55 * em, width: span)
        }
      }
      start = end
    }
  }
}
