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

/// Finds places on a sheet for drawings, with their frames.
struct PageComposer {
  var content: ChartContent
  let options: ChartOptions
  var form = FrameForm.page

  /// The page of a drawing that stands alone.
  func page(of body: some ChartBody) throws(ChartError) -> ChartPage {
    if let plan = plan(body) { return plan.page() }
    throw tooSmall(for: body)
  }

  /// The page with the largest text, nil where that would be too small.
  func plan<Body: ChartBody>(_ body: Body) -> PlannedPage? {
    var best: (frame: PageFrame, orientation: Orientation, arrangement: Body.Arrangement, points: Double)?
    for orientation in options.orientation.map({ [$0] }) ?? [.landscape, .portrait] {
      guard
        let frame = PageFrame(
          body.subject, content: content, options: options, orientation: orientation, form: form),
        let (arrangement, points) = body.arrangement(
          width: frame.body.width, height: frame.body.height, least: options.least,
          limit: max(options.style.maximumPoints * options.paper.stepFromA4, options.least))
      else { continue }
      // The second has to be visibly better: offices expect the long side across.
      if let best, points <= best.points * 1.02 { continue }
      best = (frame, orientation, arrangement, points)
    }
    guard let best else { return nil }
    let blank = ChartPage(
      paper: options.paper, orientation: best.orientation, width: best.frame.width, height: best.frame.height,
      margin: best.frame.margin, bodyPoints: best.points, title: content.title, fonts: options.style.fonts)
    return PlannedPage(blank: blank, content: content, options: options) { drawing, content in
      best.frame.draw(into: &drawing, content: content)
      body.draw(best.arrangement, in: best.frame.body, into: &drawing)
    }
  }

  func tooSmall(for body: some ChartBody) -> ChartError {
    .doesNotFit(needed: sheetNeeded(for: body), minimum: options.least)
  }

  /// The smallest named sheet that would do, else a larger one of the same shape by its millimetres.
  private func sheetNeeded(for body: some ChartBody) -> String {
    for known in Paper.named where known.paper.stepFromA4 > options.paper.stepFromA4 {
      if fits(body, on: known.paper) { return known.name }
    }
    var sheet = Paper.a0
    while sheet.heightMM < 5000 {
      sheet = Paper(widthMM: sheet.heightMM, heightMM: sheet.widthMM * 2)
      if sheet.widthMM > sheet.heightMM { sheet = Paper(widthMM: sheet.heightMM, heightMM: sheet.widthMM) }
      if fits(body, on: sheet) { return sheet.name }
    }
    return ""
  }

  private func fits(_ body: some ChartBody, on paper: Paper) -> Bool {
    var options = options
    options.paper = paper
    return PageComposer(content: content, options: options, form: form).plan(body) != nil
  }
}
