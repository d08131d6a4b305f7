/// The cover of a book: title, what it counts, unit and day.
struct CoverPage {
  let content: ChartContent
  let options: ChartOptions
  let subject: ChartSubject

  func page() throws(ChartError) -> PlannedPage {
    let orientation = options.orientation ?? .landscape
    let (width, height) = options.paper.points(orientation)
    let step = options.paper.stepFromA4
    let margin = (options.margin ?? 12) * 72 / 25.4
    let em = 12 * step
    let table = CountTable(subject, content: content, words: options.words)
    let inner = width - 2 * margin
    let title = min(36 * step, inner * 0.9 / max(TextWidth.ofSerif(content.title), 1))
    guard table.width * em <= inner, title >= options.least else {
      throw .doesNotFit(needed: Paper.a4.name, minimum: options.least)
    }
    let blank = ChartPage(
      paper: options.paper, orientation: orientation, width: width, height: height, margin: margin, bodyPoints: em,
      title: content.title, fonts: options.style.fonts)
    return PlannedPage(blank: blank, content: content, options: options) { drawing, content in
      let look = drawing.style.frame
      func line(_ text: String, at y: Double, size: Double, face: ChartText.Face, colour: String) {
        let room = ChartRectangle(x: margin, y: y, width: inner, height: size * 1.4)
        drawing.add(
          ChartText(string: text, room: room, size: size, face: face, colour: colour, alignment: .centre))
      }
      if let attachment = content.attachment {
        drawing.add(
          ChartText(
            string: attachment, room: ChartRectangle(x: margin, y: margin, width: inner, height: 22 * step),
            size: 16 * step, face: .sans, colour: look.ink, alignment: .left))
      }
      let top = height * 0.26
      line(content.title, at: top, size: title, face: .serifBold, colour: look.ink)
      let rule = top + title * 1.75
      let half = min(inner * 0.6, 460 * step)
      drawing.rule(x: width / 2 - half / 2, y: rule, width: half, thickness: 1.4 * step, colour: look.rule)
      drawing.rule(x: width / 2 - half / 2, y: rule + 3 * step, width: half, thickness: 0.5 * step, colour: look.rule)
      if let notice = content.notice {
        line(notice, at: rule + 14 * step, size: 14 * step, face: .sansBold, colour: look.rule)
      }
      table.draw(into: &drawing, x: (width - table.width * em) / 2, y: height * 0.52, note: em, pitch: 1.9)
      line(content.unitName, at: height * 0.76, size: 18 * step, face: .serif, colour: look.ink)
      line(content.asOfWords, at: height * 0.76 + 30 * step, size: 16 * step, face: .serif, colour: look.ink)
    }
  }
}
