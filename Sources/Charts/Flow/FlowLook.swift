/// How the bands are told apart: the farther a case is, the darker; neighbours differ also in grey, and every band has a
/// line on top, so that it holds on a laser printer.
struct FlowLook {
  /// Line on top of a band.
  let line: String
  private let fills: [String?]
  private let isHatched: [Bool]

  init(_ bands: [FlowContent.Band], style: ChartStyle) {
    line = style.frame.mute
    isHatched = bands.map { $0.phase == .aside }
    var shades: [FlowContent.Band.Phase: Int] = [:]
    fills = bands.map { band in
      let place = shades[band.phase, default: 0]
      shades[band.phase] = place + 1
      let colours: [Int] =
        switch band.phase {
        case .done: [5]
        case .underWay: [3, 2]
        case .before: [1, 0]
        case .untouched, .aside: []
        }
      guard !colours.isEmpty else { return nil }
      return style.scale.indices.contains(colours[place % colours.count])
        ? style.scale[colours[place % colours.count]] : style.scale.last
    }
  }

  /// The ground of a band; nil for none.
  func fill(of band: Int) -> String? { fills[band] }

  /// Level lines through what stands beside the road.
  func hatch(_ band: Int, in frame: ChartRectangle, into drawing: inout PageDrawing) {
    guard isHatched[band] else { return }
    let step = 0.32 * drawing.em
    let count = max(Int(frame.height / step), 1)
    for index in 0..<count {
      let y = frame.y + frame.height * (Double(index) + 0.5) / Double(count)
      drawing.rule(x: frame.x, y: y, width: frame.width, thickness: ChartStyle.thinnest, colour: line)
    }
  }
}
