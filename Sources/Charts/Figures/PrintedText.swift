/// Where the characters of a line of text come to stand.
struct PrintedText {
  let text: ChartText
  /// From the first character to the last and as high as the type.
  let frame: ChartRectangle

  init(_ text: ChartText) {
    self.text = text
    let width = Self.width(of: text.string, face: text.face) * text.size
    let x =
      switch text.alignment {
      case .left: text.room.x
      case .centre: text.room.centre - width / 2
      case .right: text.room.right - width
      }
    // The base line is 0.36 em below the middle, and a reader of the PDF counts 0.288 em below the base line to the type.
    frame = ChartRectangle(x: x, y: text.room.middle + (0.36 + 0.288 - 1) * text.size, width: width, height: text.size)
  }

  /// The middle of each character that leaves ink.
  var middles: [Double] {
    var middles: [Double] = []
    var left = frame.x
    for character in text.string {
      let width = Self.width(of: String(character), face: text.face) * text.size
      if !character.isWhitespace, width > 0 { middles.append(left + width / 2) }
      left += width
    }
    return middles
  }

  private static func width(of string: String, face: ChartText.Face) -> Double {
    switch face {
    case .sans: TextWidth.of(string)
    case .sansBold: TextWidth.of(string, bold: true)
    case .serif, .serifBold: TextWidth.ofSerif(string)
    }
  }

  /// The frames of `texts` as a reader of the PDF sees them: what stands on one line less than 1.5 pt apart is one run.
  static func runs(of texts: [PrintedText]) -> [ChartRectangle] {
    let tolerance = 1.5
    let lines = texts.map(\.frame).filter { $0.width > 0 }.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    var runs: [ChartRectangle] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].y - lines[start].y <= tolerance { end += 1 }
      var run: ChartRectangle?
      for frame in lines[start..<end].sorted(by: { $0.x < $1.x }) {
        if let left = run, frame.x >= left.x, frame.x <= left.right + tolerance, frame.x > left.right - tolerance {
          run = left.joined(with: frame)
        } else {
          if let run { runs.append(run) }
          run = frame
        }
      }
      if let run { runs.append(run) }
      start = end
    }
    return runs
  }
}

extension ChartRectangle {
  /// The smallest rectangle round both.
  fileprivate func joined(with other: ChartRectangle) -> ChartRectangle {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return ChartRectangle(
      x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}
