import OrganisationGraph

/// A line of a list with the page that it names.
struct ListLine {
  enum Target { case organisation(String), chapter(Int) }

  var text: String
  var target: Target?
  /// A letter that what follows stands under.
  var isHeading = false
}

/// Lines in columns on as many pages as they take: a table of contents, an index.
struct ListPages {
  let pages: [PlannedPage]

  private static let pitch = 1.5, gap = 2.0
  /// A column narrower than this breaks too many names.
  private static let leastColumn = 17.0

  /// - Parameter subject: what path and corner table of the pages tell.
  init(
    _ lines: [ListLine], subject: ChartSubject, content: ChartContent, options: ChartOptions, widest: Double
  ) throws(ChartError) {
    let orientation = options.orientation ?? .landscape
    guard
      let frame = PageFrame(subject, content: content, options: options, orientation: orientation, form: .page)
    else { throw .doesNotFit(needed: Paper.a4.name, minimum: options.least) }
    let room = frame.body
    let step = min(options.paper.stepFromA4, 1.6)
    // A short list is set larger than an index.
    let sizes = [16.0, 14, 12, 10.5, 9].map { max($0 * step, 8) }
    let em = sizes.first { Self.capacity(room, em: $0) >= lines.count } ?? sizes[sizes.count - 1]
    let most = max(Int((room.width / em + Self.gap) / (Self.leastColumn + Self.gap)), 1)
    let columns =
      em > 9 * step ? min(most, max(lines.count * 2 / max(Int(room.height / (em * Self.pitch)), 1), 1)) : most
    let width = (room.width / em - Double(columns - 1) * Self.gap) / Double(columns)
    let rows = Int(room.height / (em * Self.pitch))
    guard rows >= 3 else { throw .doesNotFit(needed: Paper.a4.name, minimum: options.least) }
    var blank = ChartPage(
      paper: options.paper, orientation: orientation, width: frame.width, height: frame.height, margin: frame.margin,
      bodyPoints: em, title: content.title, fonts: options.style.fonts)
    blank.title = content.title
    pages = Self.broken(lines, nameWidth: width - widest - 1, rows: rows, columns: columns).map { columns in
      PlannedPage(blank: blank, content: content, options: options) { drawing, content in
        frame.draw(into: &drawing, content: content)
        for (index, column) in columns.enumerated() {
          let left = room.x + Double(index) * (width + Self.gap) * em
          Self.draw(column, left: left, top: room.y, width: width * em, em: em, into: &drawing)
        }
      }
    }
  }

  /// Lines that a page holds in one column; in all columns for the smallest size.
  private static func capacity(_ room: ChartRectangle, em: Double) -> Int {
    Int(room.height / (em * pitch)) * max(Int((room.width / em + gap) / (leastColumn * 2 + gap)), 1)
  }

  private struct Row {
    var text: String
    var target: ListLine.Target?
    var isHeading: Bool
  }

  /// Pages of columns of rows; a heading is never the last of its column.
  private static func broken(_ lines: [ListLine], nameWidth: Double, rows: Int, columns: Int) -> [[[Row]]] {
    var filled: [[Row]] = [[]]
    for line in lines {
      let texts = LineBreaking.lines(of: line.text, width: nameWidth, bold: line.isHeading)
      let needed = texts.count + (line.isHeading ? 1 : 0)
      if (filled.last?.count ?? 0) + needed > rows, filled.last?.isEmpty == false { filled.append([]) }
      for (index, text) in texts.enumerated() {
        filled[filled.count - 1].append(
          Row(text: text, target: index == texts.count - 1 ? line.target : nil, isHeading: line.isHeading))
      }
    }
    return stride(from: 0, to: filled.count, by: columns).map { Array(filled[$0..<min($0 + columns, filled.count)]) }
  }

  private static func draw(
    _ column: [Row], left: Double, top: Double, width: Double, em: Double, into drawing: inout PageDrawing
  ) {
    for (index, row) in column.enumerated() {
      let room = ChartRectangle(x: left, y: top + Double(index) * pitch * em, width: width, height: pitch * em)
      let page = row.target.flatMap { drawing.references?.page(of: $0) }
      let link = page.map { ChartLink.page($0) }
      drawing.add(
        ChartText(
          string: row.text, room: room, size: em, face: row.isHeading ? .sansBold : .sans,
          colour: row.isHeading ? drawing.style.frame.rule : drawing.style.frame.ink, alignment: .left, link: link))
      guard let page, let number = drawing.references?.text(page: page) else {
        if row.isHeading {
          drawing.rule(
            x: left, y: room.bottom - 0.1 * em, width: width, thickness: 0.05 * em, colour: drawing.style.frame.hairline
          )
        }
        continue
      }
      drawing.add(
        ChartText(
          string: number, room: room, size: em, face: .sans, colour: drawing.style.frame.mute, alignment: .right,
          link: link))
      // A fine line leads the eye from a name to its page.
      let from = room.x + (TextWidth.of(row.text) + 0.5) * em
      let to = room.right - (TextWidth.of(number) + 0.5) * em
      if to - from > em {
        drawing.rule(
          x: from, y: room.middle + 0.3 * em, width: to - from, thickness: 0.03 * em,
          colour: drawing.style.frame.hairline)
      }
    }
  }
}
