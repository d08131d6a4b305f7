/// Everything of a page but its drawing: title, path and day above, the strip below, and the room left between.
struct PageFrame {
  let width: Double
  let height: Double
  let margin: Double
  /// The room for the drawing.
  let body: ChartRectangle
  private let titleSize: Double
  private let note: Double
  private let strip: FootStrip
  private let path: String
  private let asOf: String

  /// Nil where the sheet is too small for title and strip.
  init?(
    _ subject: ChartSubject, content: ChartContent, paper: Paper, orientation: Orientation, style: ChartStyle,
    words: ChartWords
  ) {
    (width, height) = paper.points(orientation)
    let step = paper.stepFromA4
    // A3 up has room for the wider margin that binders and frames want.
    let millimetres = min(step < 1.2 ? 12 : 16, min(paper.widthMM, paper.heightMM) * 0.06)
    margin = millimetres * 72 / 25.4
    let inner = width - 2 * margin
    path = subject.path.joined(separator: " › ")
    asOf = content.asOfWords.isEmpty ? "" : words.asOf + content.asOfWords
    let attachment = content.attachment.map { TextWidth.of($0) * 1.5 * style.frame.notePoints * step * 2 + 12 } ?? 0
    titleSize = min(
      style.frame.titlePoints(on: paper), (inner - attachment) / max(TextWidth.ofSerif(content.title), 1))
    let heading = TextWidth.of(path) + TextWidth.of(asOf) + 2
    // On a card smaller than A4 the notes keep a readable size as long as they can.
    note = min(max(style.frame.notePoints * step, style.minimumPoints + 1), inner / heading)
    strip = FootStrip(subject, content: content, words: words)
    guard note >= style.minimumPoints, titleSize >= style.minimumPoints,
      let foot = strip.height(width: inner, note: note, minimum: style.minimumPoints)
    else { return nil }
    let head = titleSize * 1.3 + note * 2.7
    let free = height - 2 * margin - head - foot - note
    guard free > 0 else { return nil }
    body = ChartRectangle(x: margin, y: margin + head, width: inner, height: free)
  }

  func draw(into drawing: inout PageDrawing, content: ChartContent) {
    let inner = width - 2 * margin
    let look = drawing.style.frame
    drawing.add(
      ChartText(
        string: content.title,
        room: ChartRectangle(x: margin, y: margin, width: inner, height: titleSize * 1.3), size: titleSize,
        face: .serifBold, colour: look.ink, alignment: .centre))
    if let attachment = content.attachment {
      drawing.add(
        ChartText(
          string: attachment,
          room: ChartRectangle(x: margin, y: margin, width: inner / 2, height: titleSize * 1.3), size: note * 1.5,
          face: .sans, colour: look.ink, alignment: .left))
    }
    let line = ChartRectangle(x: margin, y: margin + titleSize * 1.3 + note * 0.1, width: inner, height: note * 1.4)
    let asOfWidth = TextWidth.of(asOf) * note
    drawing.add(
      ChartText(
        string: path, room: ChartRectangle(x: line.x, y: line.y, width: inner - asOfWidth, height: line.height),
        size: note, face: .sans, colour: look.mute, alignment: .left))
    drawing.add(
      ChartText(
        string: asOf,
        room: ChartRectangle(x: line.right - asOfWidth - note, y: line.y, width: asOfWidth + note, height: line.height),
        size: note, face: .sans, colour: look.mute, alignment: .right))
    drawing.rule(x: margin, y: line.bottom + note * 0.25, width: inner, thickness: 0.105 * note, colour: look.rule)
    drawing.rule(x: margin, y: line.bottom + note * 0.52, width: inner, thickness: 0.045 * note, colour: look.rule)
    strip.draw(into: &drawing, x: margin, bottom: height - margin, width: inner, note: note)
  }
}
