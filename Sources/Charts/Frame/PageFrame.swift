/// How much of a sheet its frame may take.
enum FrameForm {
  /// A page to read: a title over a line of path and day, wide margins.
  case page
  /// A sheet that has no room to give away: path, title and day on one line, narrow margins.
  case sheet
}

/// Everything of a page but its drawing: title, path and day above, the strip below, and the room left between.
struct PageFrame {
  let width: Double
  let height: Double
  let margin: Double
  /// The room for the drawing.
  let body: ChartRectangle
  private let form: FrameForm
  private let titleSize: Double
  private let note: Double
  private let strip: FootStrip
  private let stripMinimum: Double
  private let path: String
  private let asOf: String
  private let title: ChartRectangle
  private let line: ChartRectangle
  private let footBottom: Double

  /// Size of a badge's word in the legend of an A4 page.
  private static let badgePoints = 12.0

  /// Nil where the sheet is too small for title and strip.
  init?(
    _ subject: ChartSubject, content: ChartContent, options: ChartOptions, orientation: Orientation, form: FrameForm
  ) {
    let style = options.style
    let words = options.words
    let paper = options.paper
    self.form = form
    (width, height) = paper.points(orientation)
    let step = paper.stepFromA4
    // A3 up has room for the wider margin that binders and frames want; a full sheet has not.
    let usual = form == .sheet ? 6.0 : step < 1.2 ? 12 : 16
    let millimetres = options.margin ?? min(usual, min(paper.widthMM, paper.heightMM) * 0.06)
    margin = millimetres * 72 / 25.4
    let inner = width - 2 * margin
    path = content.notice ?? subject.path.joined(separator: " › ")
    asOf = content.asOfWords.isEmpty ? "" : words.asOf + content.asOfWords
    // On a card smaller than A4 the notes keep a readable size as long as they can.
    // On a large sheet title and notes need not grow as fast as the drawing: they are read from near by.
    let share = form == .sheet ? 0.55 * (min(1, 2.0.squareRoot() / step)).squareRoot().squareRoot() : 1
    var note = max(style.frame.notePoints * share * step, form == .sheet ? 8 : style.minimumPoints + 1)
    let serif = max(TextWidth.ofSerif(content.title), 1)
    let sides = max(TextWidth.of(path), TextWidth.of(asOf)) * 2 + 2
    switch form {
    case .page:
      let attachment = content.attachment.map { TextWidth.of($0) * 1.5 * style.frame.notePoints * step * 2 + 12 } ?? 0
      titleSize = min(style.frame.titlePoints(on: paper), (inner - attachment) / serif)
      note = min(note, inner / (TextWidth.of(path) + TextWidth.of(asOf) + 2))
      title = ChartRectangle(x: margin, y: margin, width: inner, height: titleSize * 1.3)
      line = ChartRectangle(x: margin, y: title.bottom + note * 0.1, width: inner, height: note * 1.4)
    case .sheet:
      let wished = style.frame.titlePoints(on: paper) * 1.1 * share
      let isBeside = inner - sides * note >= wished * 0.6 * serif
      // A path or a title that is too long for one line goes under the title.
      if !isBeside { note = min(note, inner / (TextWidth.of(path) + TextWidth.of(asOf) + 2)) }
      titleSize = min(wished, (inner - (isBeside ? sides * note : 0)) / serif)
      title = ChartRectangle(x: margin, y: margin, width: inner, height: titleSize * 1.2)
      line = ChartRectangle(
        x: margin, y: isBeside ? title.bottom - note * 1.5 : title.bottom, width: inner, height: note * 1.4)
    }
    self.note = note
    strip = FootStrip(
      subject, content: content, words: words, isTight: form == .sheet,
      sealRoom: (options.sealRoom.map { $0 + 3 } ?? 0) * 72 / 25.4,
      badgeSize: max(Self.badgePoints * step * (form == .sheet ? 0.61 : 1), options.least) / note)
    stripMinimum = min(note, max(style.minimumPoints, 8))
    guard note >= style.minimumPoints, titleSize >= style.minimumPoints,
      let foot = strip.height(width: inner, note: note, minimum: stripMinimum)
    else { return nil }
    footBottom = height - margin - (content.pageNumber == nil ? 0 : note * 1.6)
    let head = line.bottom - margin + note * (form == .sheet ? 0.6 : 1.2)
    let free = footBottom - foot - note * (form == .sheet ? 0.5 : 1) - margin - head
    guard free > 0 else { return nil }
    body = ChartRectangle(x: margin, y: margin + head, width: inner, height: free)
  }

  func draw(into drawing: inout PageDrawing, content: ChartContent) {
    let look = drawing.style.frame
    drawing.add(
      ChartText(
        string: content.title, room: title, size: titleSize, face: .serifBold, colour: look.ink, alignment: .centre))
    if let attachment = content.attachment {
      drawing.add(
        ChartText(
          string: attachment, room: ChartRectangle(x: margin, y: margin, width: title.width / 2, height: title.height),
          size: note * 1.5, face: .sans, colour: look.ink, alignment: .left))
    }
    let asOfWidth = TextWidth.of(asOf) * note
    drawing.add(
      ChartText(
        string: path,
        room: ChartRectangle(
          x: line.x, y: line.y, width: min(line.width - asOfWidth, TextWidth.of(path) * note + note),
          height: line.height),
        size: note, face: .sans, colour: look.mute, alignment: .left))
    drawing.add(
      ChartText(
        string: asOf,
        room: ChartRectangle(x: line.right - asOfWidth - note, y: line.y, width: asOfWidth + note, height: line.height),
        size: note, face: .sans, colour: look.mute, alignment: .right))
    let thick = 0.105 * note
    let below = line.bottom + note * (form == .sheet ? 0.1 : 0.25)
    drawing.rule(x: margin, y: below, width: line.width, thickness: thick, colour: look.rule)
    drawing.rule(x: margin, y: below + note * 0.27, width: line.width, thickness: 0.045 * note, colour: look.rule)
    strip.draw(into: &drawing, x: margin, bottom: footBottom, width: line.width, note: note, minimum: stripMinimum)
    if let page = content.pageNumber { draw(page, into: &drawing) }
  }

  private func draw(_ page: PageNumber, into drawing: inout PageDrawing) {
    let words = drawing.words
    let text =
      words.pageBefore + "\(page.number)" + words.pageAfter + words.pageCountBefore + "\(page.count)"
      + words.pageCountAfter
    drawing.add(
      ChartText(
        string: text,
        room: ChartRectangle(x: margin, y: height - margin - note * 1.3, width: line.width, height: note * 1.4),
        size: note, face: .serif, colour: drawing.style.frame.ink, alignment: .centre))
  }
}
