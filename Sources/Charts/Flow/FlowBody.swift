/// A cumulative flow diagram: figures, bands in steps with their names at the end, what was done in each period, what counts
/// how.
struct FlowBody: ChartBody {
  /// Size of text in points.
  typealias Arrangement = Double

  let subject: ChartSubject
  private let content: FlowContent
  private let strip: FigureStrip
  private let labels: FlowLabels
  private let axis: FlowAxis
  private let arrivals: FlowArrivals
  /// The largest text on A4, in points: what is read beside a page of 10.5 points.
  private static let largest = 9.5
  /// The narrowest column in points, and the lowest room for bands in em.
  private static let narrowest = 1.5, lowest = 12.0

  init(_ content: FlowContent, tally: ChartTally) {
    self.content = content
    var subject = ChartSubject()
    subject.path = [content.path]
    subject.tally = tally
    self.subject = subject
    strip = FigureStrip(content.figures, perRow: content.figures.count)
    labels = FlowLabels(content.bands)
    axis = FlowAxis(content)
    arrivals = FlowArrivals(content)
  }

  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (Arrangement, points: Double)? {
    // The limit of a page is that of names in boxes, 15 points on A4.
    var em = max(limit * Self.largest / 15, least)
    while em >= least {
      let rest = height / em - fixed(width: width, em: em)
      let columns = width / em - gutter - labels.width
      if rest >= max(Self.lowest, labels.height),
        columns * em >= Self.narrowest * Double(content.columns.count), columns >= Self.lowest
      {
        return (em, em)
      }
      em -= 0.25
    }
    return nil
  }

  private var scaleTop: Int {
    content.columns.indices.map { column in content.bands.reduce(0) { $0 + $1.counts[column] } }.max() ?? 0
  }

  /// Room for the numbers of the scale, in em: its top may have a digit more than the greatest value.
  private var gutter: Double { TextWidth.of(String(FlowScale(upTo: scaleTop, spaces: 1).top)) + 0.8 }

  private func lines(width: Double, em: Double) -> [String] {
    content.rules.flatMap { LineBreaking.lines(of: $0, width: max(width / em - 1, 1), bold: false) }
  }

  /// Everything but the bands, in em.
  private func fixed(width: Double, em: Double) -> Double {
    strip.height + 2.4 + axis.height + 0.6 + arrivals.height + 0.6
      + 1.45 * Double(lines(width: width, em: em).count)
  }

  func draw(_ arrangement: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let ink = drawing.style.frame
    var y = room.y
    strip.draw(into: &drawing, ReportRoom(x: room.x, width: room.width, em: em), at: &y)
    func line(_ text: String, _ face: ChartText.Face, _ colour: String) {
      drawing.add(
        ChartText(
          string: text, room: ChartRectangle(x: room.x, y: y, width: room.width, height: 1.4 * em), size: em,
          face: face, colour: colour, alignment: .left))
    }
    line(content.bandTitle, .sansBold, ink.ink)
    y += 2.4 * em
    let fixed = fixed(width: room.width, em: em) * em
    let plot = ChartRectangle(
      x: room.x + gutter * em, y: y, width: room.width - (gutter + labels.width) * em, height: room.height - fixed)
    drawPlot(in: plot, into: &drawing)
    axis.draw(into: &drawing, under: plot)
    y = plot.bottom + (axis.height + 0.6) * em
    arrivals.draw(
      into: &drawing, in: ChartRectangle(x: plot.x, y: y, width: plot.width, height: arrivals.height * em),
      from: room.x)
    y += (arrivals.height + 0.6) * em
    for text in lines(width: room.width, em: em) {
      line(text, .sans, ink.mute)
      y += 1.45 * em
    }
  }

  private func drawPlot(in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let frame = drawing.style.frame
    let scale = FlowScale(upTo: scaleTop, spaces: Int(room.height / (2.2 * em)))
    // The lines of the scale lie under the bands, so they are boxes: rules lie over them.
    for mark in scale.marks {
      let y = scale.y(of: mark, in: room)
      drawing.add(
        .heading, ChartRectangle(x: room.x, y: y - em / 64, width: room.width, height: em / 32), fill: frame.hairline,
        border: nil)
      drawing.add(
        ChartText(
          string: String(mark),
          room: ChartRectangle(x: room.x - gutter * em, y: y - 0.6 * em, width: (gutter - 0.4) * em, height: 1.2 * em),
          size: em, face: .sans, colour: frame.ink, alignment: .right))
    }
    let plot = drawing.add(.heading, room, fill: nil, border: nil)
    let look = FlowLook(content.bands, style: drawing.style)
    let pitch = room.width / Double(max(content.columns.count, 1))
    let gap = min(0.14 * pitch, 0.35 * em)
    for column in content.columns.indices {
      var below = 0
      for (index, band) in content.bands.enumerated() where band.counts[column] > 0 {
        let top = scale.y(of: below + band.counts[column], in: room)
        let box = ChartRectangle(
          x: room.x + Double(column) * pitch + gap / 2, y: top, width: pitch - gap,
          height: scale.y(of: below, in: room) - top)
        if let fill = look.fill(of: index) { drawing.add(.bar, box, fill: fill, border: nil) }
        look.hatch(index, in: box, into: &drawing)
        drawing.rule(
          x: box.x, y: top - ChartStyle.thinnest / 2, width: box.width, thickness: ChartStyle.thinnest,
          colour: look.line)
        below += band.counts[column]
      }
    }
    drawing.rule(x: room.x, y: room.bottom, width: room.width, thickness: 0.05 * em, colour: frame.ink)
    labels.draw(into: &drawing, beside: room, from: plot, scale: scale, look: look)
  }
}
