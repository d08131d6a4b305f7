/// A page of figures at one size of text: from the title down, and from the seal up.
struct ReportPage {
  let content: ReportContent
  let options: ChartOptions
  let em: Double
  let width: Double, height: Double, margin: Double
  private let columns: ReportColumns
  private let bars: ReportBars
  private let rules: [String]
  /// Width of the corner that is free for the seal, in points.
  private let seal: Double
  /// A seal is 42 mm across at most.
  private static let sealRoom = 45.0

  /// Nil where it does not fit at this size.
  init?(_ content: ReportContent, options: ChartOptions, em: Double) {
    self.content = content
    self.options = options
    self.em = em
    (width, height) = options.paper.points(options.orientation ?? .portrait)
    margin = (options.margin ?? 16) * 72 / 25.4
    let inner = width - 2 * margin
    columns = ReportColumns(content)
    bars = ReportBars(content)
    let words = [content.unitName + options.words.seal, content.asOfWords].map { TextWidth.ofSerif($0) * 1.14 * em }
    seal = max(words.max() ?? 0, (options.sealRoom ?? Self.sealRoom) * 72 / 25.4)
    rules = content.rules.flatMap { [width = (inner - seal) / em - 2] in
      LineBreaking.lines(of: $0, width: max(width, 1), bold: false)
    }
    guard columns.width * em <= inner, head + strip + chart + table + foot <= height - 2 * margin else { return nil }
  }

  private var inner: Double { width - 2 * margin }
  private var titleSize: Double {
    min(
      options.style.frame.titlePoints(on: options.paper),
      inner / max(TextWidth.ofSerif(content.title), 1))
  }
  private var head: Double { (content.attachment == nil ? 0 : 2 * em) + titleSize * 1.4 + 3.2 * em }
  private var figures: FigureStrip { FigureStrip(content.figures, perRow: 4) }
  private var strip: Double { figures.height * em }
  private var chart: Double { bars.height * em }
  private var table: Double { columns.height * em }
  private var foot: Double {
    max(Double(rules.count) * 1.5 * em, (options.sealRoom ?? Self.sealRoom) * 72 / 25.4) + em
  }

  /// The page.
  var drawn: ChartPage {
    let blank = ChartPage(
      paper: options.paper, orientation: options.orientation ?? .portrait, width: width, height: height, margin: margin,
      bodyPoints: em, title: content.title, fonts: options.style.fonts)
    var drawing = PageDrawing(page: blank, style: options.style, words: options.words)
    var y = margin
    drawHead(into: &drawing, at: &y)
    figures.draw(into: &drawing, ReportRoom(x: margin, width: inner, em: em), at: &y)
    // What is left over is shared, so that the page is not empty at its foot.
    let free = height - margin - foot - y - chart - table
    let parts = (content.bars.isEmpty ? 0 : 1) + (content.rows.isEmpty ? 0 : 1)
    let gap = min(max(0, free / Double(parts + 1)), 4 * em)
    y += gap / 2
    let place = ReportRoom(x: margin, width: inner, em: em)
    if !content.bars.isEmpty {
      bars.draw(into: &drawing, place, at: &y)
      y += gap
    }
    if !content.rows.isEmpty { columns.draw(into: &drawing, place, at: &y) }
    drawFoot(into: &drawing)
    return drawing.page
  }

  private func drawHead(into drawing: inout PageDrawing, at y: inout Double) {
    let look = drawing.style.frame
    if let attachment = content.attachment {
      line(attachment, at: y, size: 1.5 * em, .sans, .left, look.ink, into: &drawing)
      y += 2 * em
    }
    line(content.title, at: y, size: titleSize, .serifBold, .centre, look.ink, into: &drawing)
    y += titleSize * 1.4
    line(content.path, at: y, size: em, .sans, .left, look.mute, into: &drawing)
    line(drawing.words.asOf + content.asOfWords, at: y, size: em, .sans, .right, look.mute, into: &drawing)
    y += 1.7 * em
    drawing.rule(x: margin, y: y, width: inner, thickness: 0.105 * em, colour: look.rule)
    drawing.rule(x: margin, y: y + 0.27 * em, width: inner, thickness: 0.045 * em, colour: look.rule)
    y += 1.5 * em
  }

  private func drawFoot(into drawing: inout PageDrawing) {
    let look = drawing.style.frame
    let bottom = height - margin
    let top = bottom - foot
    drawing.rule(x: margin, y: top, width: inner, thickness: 0.05 * em, colour: look.hairline)
    for (index, rule) in rules.enumerated() {
      line(rule, at: top + 0.8 * em + Double(index) * 1.5 * em, size: em, .sans, .left, look.mute, into: &drawing)
    }
    // The seal is set over unit and date: they stand in the middle of the room that is kept free for it.
    for (index, text) in [content.unitName + drawing.words.seal, content.asOfWords].enumerated() {
      let frame = ChartRectangle(
        x: margin + inner - seal, y: (top + bottom) / 2 + (Double(index) * 1.9 - 1.4) * em, width: seal,
        height: 1.7 * em)
      drawing.add(
        ChartText(string: text, room: frame, size: 1.14 * em, face: .serif, colour: look.ink, alignment: .centre))
    }
  }

  private func line(
    _ text: String, at y: Double, size: Double, _ face: ChartText.Face, _ alignment: ChartText.Alignment,
    _ colour: String, into drawing: inout PageDrawing
  ) {
    drawing.add(
      ChartText(
        string: text, room: ChartRectangle(x: margin, y: y, width: inner, height: 1.4 * size), size: size, face: face,
        colour: colour, alignment: alignment))
  }
}
