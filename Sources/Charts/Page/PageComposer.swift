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
  /// How large the text can be, 0 where under `least`, where that is found much faster than an arrangement; nil where
  /// it is not. A rough one may be off by one part in a hundred.
  func estimate(width: Double, height: Double, least: Double, limit: Double, isRough: Bool) -> Double?
}

extension ChartBody {
  func estimate(width: Double, height: Double, least: Double, limit: Double, isRough: Bool) -> Double? { nil }
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
    let limit = max(options.style.maximumPoints * options.paper.stepFromA4, options.least)
    for (orientation, frame) in frames(for: body, limit: limit) {
      guard
        let (arrangement, points) = body.arrangement(
          width: frame.body.width, height: frame.body.height, least: options.least, limit: limit)
      else { continue }
      // Of two that are equally good the one with the long side across is what offices expect.
      if let best, points <= best.points * 1.005 { continue }
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

  /// Whether a drawing has a page at all: what `plan` would say, found faster where the drawing can.
  func fits(_ body: some ChartBody) -> Bool {
    let limit = max(options.style.maximumPoints * options.paper.stepFromA4, options.least)
    for orientation in options.orientation.map({ [$0] }) ?? [.landscape, .portrait] {
      guard
        let frame = PageFrame(body.subject, content: content, options: options, orientation: orientation, form: form)
      else { continue }
      let (width, height) = (frame.body.width, frame.body.height)
      let size =
        body.estimate(width: width, height: height, least: options.least, limit: limit, isRough: false)
        ?? body.arrangement(width: width, height: height, least: options.least, limit: limit)?.points ?? 0
      if size >= options.least { return true }
    }
    return false
  }

  /// The sheet held in either way; only in the better one, where the drawing knows quickly which that is.
  private func frames(for body: some ChartBody, limit: Double) -> [(orientation: Orientation, frame: PageFrame)] {
    let frames = (options.orientation.map { [$0] } ?? [.landscape, .portrait]).compactMap { orientation in
      PageFrame(body.subject, content: content, options: options, orientation: orientation, form: form)
        .map { (orientation, $0) }
    }
    guard frames.count == 2 else { return frames }
    let sizes = frames.compactMap { _, frame in
      body.estimate(
        width: frame.body.width, height: frame.body.height, least: options.least, limit: limit, isRough: true)
    }
    guard sizes.count == 2, let largest = sizes.max() else { return frames }
    // A rough estimate may miss by a little what fits.
    if largest < options.least { return frames }
    return [sizes[1] > sizes[0] * 1.005 ? frames[1] : frames[0]]
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
    return PageComposer(content: content, options: options, form: form).fits(body)
  }
}
