/// The names of the bands at the right edge, each with its ground, its count at the end and a line to its place.
struct FlowLabels {
  private let bands: [FlowContent.Band]
  /// From one name to the next, and from the drawing to the names, in em.
  private static let pitch = 1.25, reach = 1.8, swatch = 1.1

  init(_ bands: [FlowContent.Band]) { self.bands = bands }

  private static func text(_ band: FlowContent.Band) -> String { "\(band.label) \(band.counts.last ?? 0)" }

  /// Width in em.
  var width: Double {
    Self.reach + Self.swatch + 0.4 + (bands.map { TextWidth.of(Self.text($0), bold: $0.phase == .done) }.max() ?? 0)
  }

  /// The least height in em.
  var height: Double { Double(bands.count) * Self.pitch }

  /// - Parameter plot: the name of the box from which the lines start.
  func draw(
    into drawing: inout PageDrawing, beside room: ChartRectangle, from plot: Int, scale: FlowScale, look: FlowLook
  ) {
    let em = drawing.em
    let places = middles(in: room, scale: scale, em: em)
    for (index, band) in bands.enumerated() {
      let left = room.right + Self.reach * em
      let frame = ChartRectangle(
        x: left, y: places[index].label - 0.45 * em, width: Self.swatch * em, height: 0.9 * em)
      let box = drawing.add(
        .legend, frame, fill: look.fill(of: index), border: ChartBorder(colour: look.line, width: ChartStyle.thinnest))
      look.hatch(index, in: frame, into: &drawing)
      drawing.connect(
        plot, box,
        [
          ChartPoint(x: room.right + 0.15 * em, y: places[index].band),
          ChartPoint(x: left - 0.15 * em, y: places[index].label),
        ], width: ChartStyle.thinnest)
      let start = frame.right + 0.4 * em
      drawing.add(
        ChartText(
          string: Self.text(band),
          room: ChartRectangle(
            x: start, y: frame.middle - 0.6 * em, width: (width - Self.reach - Self.swatch - 0.3) * em, height: 1.2 * em
          ),
          size: em, face: band.phase == .done ? .sansBold : .sans, colour: drawing.style.frame.ink, alignment: .left))
    }
  }

  /// The middle of every band at the right edge, and of its name, which keeps its distance from the others.
  private func middles(in room: ChartRectangle, scale: FlowScale, em: Double) -> [(band: Double, label: Double)] {
    var below = 0
    let middles = bands.map { band in
      let count = band.counts.last ?? 0
      defer { below += count }
      return (scale.y(of: below, in: room) + scale.y(of: below + count, in: room)) / 2
    }
    let step = Self.pitch * em
    // From the bottom up, each at its band or above the one below; then down again from the top edge.
    var labels = middles
    labels[0] = min(labels[0], room.bottom - 0.5 * em)
    for index in labels.indices.dropFirst() { labels[index] = min(labels[index], labels[index - 1] - step) }
    if let last = labels.indices.last { labels[last] = max(labels[last], room.y + 0.5 * em) }
    for index in labels.indices.dropLast().reversed() { labels[index] = max(labels[index], labels[index + 1] + step) }
    return Array(zip(middles, labels))
  }
}
