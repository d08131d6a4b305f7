/// A drawing that can say how large its text can be in a room, and then draw itself there.
protocol ChartBody {
  /// How the drawing would stand.
  associatedtype Arrangement
  /// What the page is about.
  var subject: ChartSubject { get }
  /// The arrangement with the largest text, not over `limit` points, in `width` × `height` points; nil where there is
  /// none at `least` points.
  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (Arrangement, points: Double)?
  /// Draws it with the text size of `drawing`.
  func draw(_ arrangement: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing)
}

/// Puts a drawing on a sheet, with its frame.
struct PageComposer {
  let content: ChartContent
  let style: ChartStyle
  let words: ChartWords

  func page(of body: some ChartBody, paper: Paper, orientation: Orientation?) throws(ChartError) -> ChartPage {
    if let page = compose(body, paper: paper, orientation: orientation) { return page }
    throw .doesNotFit(needed: sheetNeeded(for: body, orientation: orientation, beyond: paper))
  }

  private func compose<Body: ChartBody>(_ body: Body, paper: Paper, orientation: Orientation?) -> ChartPage? {
    var best: (frame: PageFrame, orientation: Orientation, arrangement: Body.Arrangement, points: Double)?
    for orientation in orientation.map({ [$0] }) ?? [.landscape, .portrait] {
      guard
        let frame = PageFrame(
          body.subject, content: content, paper: paper, orientation: orientation, style: style, words: words),
        let (arrangement, points) = body.arrangement(
          width: frame.body.width, height: frame.body.height, least: style.minimumPoints,
          limit: max(style.maximumPoints * paper.stepFromA4, style.minimumPoints))
      else { continue }
      // The second has to be visibly better: offices expect the long side across.
      if let best, points <= best.points * 1.02 { continue }
      best = (frame, orientation, arrangement, points)
    }
    guard let best else { return nil }
    var drawing = PageDrawing(
      page: ChartPage(
        paper: paper, orientation: best.orientation, width: best.frame.width, height: best.frame.height,
        margin: best.frame.margin, bodyPoints: best.points, title: content.title, fonts: style.fonts),
      style: style, words: words)
    best.frame.draw(into: &drawing, content: content)
    body.draw(best.arrangement, in: best.frame.body, into: &drawing)
    return drawing.page
  }

  /// The smallest named sheet that would do, else a larger one of the same shape by its millimetres.
  private func sheetNeeded(for body: some ChartBody, orientation: Orientation?, beyond paper: Paper) -> String {
    for known in Paper.named where known.paper.stepFromA4 > paper.stepFromA4 {
      if compose(body, paper: known.paper, orientation: orientation) != nil { return known.name }
    }
    var sheet = Paper.a0
    while sheet.heightMM < 5000 {
      sheet = Paper(widthMM: sheet.heightMM, heightMM: sheet.widthMM * 2)
      if sheet.widthMM > sheet.heightMM { sheet = Paper(widthMM: sheet.heightMM, heightMM: sheet.widthMM) }
      if compose(body, paper: sheet, orientation: orientation) != nil { return sheet.name }
    }
    return ""
  }
}
