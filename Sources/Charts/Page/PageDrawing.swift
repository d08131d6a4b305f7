import OrganisationGraph

/// Collects what stands on a page and sets every edge of a box on the grid of 1/32 em, so that boxes that touch neither
/// overlap nor part when they are drawn.
struct PageDrawing {
  private(set) var page: ChartPage
  let style: ChartStyle
  let words: ChartWords
  /// Size of body text in points.
  let em: Double
  /// How the pages of a book name one another; nil for a page that stands alone.
  let references: PageReferences?
  /// The page's place in its book, from 0.
  let pageIndex: Int
  private var boxCount = 0

  init(
    page: ChartPage, style: ChartStyle, words: ChartWords, references: PageReferences? = nil, pageIndex: Int = 0
  ) {
    self.references = references
    self.pageIndex = pageIndex
    self.page = page
    self.style = style
    self.words = words
    em = page.bodyPoints
  }

  /// A box; gives the name by which lines refer to it.
  @discardableResult
  mutating func add(
    _ role: ChartBox.Role, _ frame: ChartRectangle, fill: String?, border: ChartBorder?, item: ChartItem? = nil,
    kind: OrganisationKind? = nil
  ) -> Int {
    let name = boxCount
    boxCount += 1
    page.boxes.append(
      ChartBox(
        name: name, role: role, frame: onGrid(frame), fill: fill, border: border, organisation: item?.organisation,
        kind: kind, title: item?.fullName, link: item.flatMap(link)))
    return name
  }

  mutating func add(_ text: ChartText) {
    if !text.string.isEmpty { page.texts.append(text) }
  }

  /// A connector through `points`; dropped where it has no length.
  mutating func connect(_ upper: Int, _ lower: Int, _ points: [ChartPoint], width: Double, isDashed: Bool = false) {
    page.lines.append(
      ChartLine(
        from: upper, to: lower, points: points.map { ChartPoint(x: onGrid($0.x), y: onGrid($0.y)) },
        width: max(width, ChartStyle.thinnest), colour: style.connector.colour, isDashed: isDashed))
  }

  mutating func rule(x: Double, y: Double, width: Double, thickness: Double, colour: String) {
    page.rules.append(
      ChartRule(frame: ChartRectangle(x: x, y: y, width: width, height: thickness), colour: colour))
  }

  mutating func upright(x: Double, y: Double, height: Double, thickness: Double, colour: String) {
    page.rules.append(
      ChartRule(frame: ChartRectangle(x: x, y: y, width: thickness, height: height), colour: colour))
  }

  /// Where a click on an item leads: to the page that a book has of it, else to the organisation.
  private func link(_ item: ChartItem) -> ChartLink? {
    if let target = item.reference, let page = references?.pages[target], page != pageIndex { return .page(page) }
    return item.organisation.map { .organisation($0) }
  }

  private func onGrid(_ frame: ChartRectangle) -> ChartRectangle {
    let x = onGrid(frame.x)
    let y = onGrid(frame.y)
    return ChartRectangle(x: x, y: y, width: onGrid(frame.right) - x, height: onGrid(frame.bottom) - y)
  }

  private func onGrid(_ value: Double) -> Double {
    let units = DotWriter.unitsPerEm / em
    return (value * units).rounded() / units
  }
}

extension ChartStyle {
  /// Thinner lines than this, in points, vanish on a laser printer.
  static let thinnest = 0.35
}
