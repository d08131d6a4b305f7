/// What a person with a ruler would find on the printed pages, from their numbers alone.
///
/// A box is any rectangle or closed curve that is drawn wider than 6 pt and higher than 4 pt and is narrower than 90 % of
/// the sheet: organisations, their badges, bars, inner lines and counts, outlines, swatches of the legend. Rectangles that
/// agree to 0.01 pt are one box. A tool that reads the PDF of the same pages and counts in this way finds the same figures.
public struct ChartFigures: Sendable, Hashable, Encodable {
  /// One for each page, in order.
  public let pages: [PageFigures]
  /// Different organisations that have a box on any of the pages; planned ones have one too.
  public let organisations: Int

  /// Measures `pages`.
  public init(of pages: [ChartPage]) {
    self.pages = pages.map { PageFigures(of: $0) }
    var drawn: Set<String> = []
    for page in pages {
      for box in page.boxes where box.role == .organisation {
        if let organisation = box.organisation { drawn.insert(organisation) }
      }
    }
    organisations = drawn.count
  }
}

/// The figures of one page.
public struct PageFigures: Sendable, Hashable, Encodable {
  /// The sheet by name, as `A3`.
  public let paper: String
  /// Width of the sheet as it is held.
  public let widthMillimetres: Double
  /// Height of the sheet as it is held.
  public let heightMillimetres: Double
  /// Size of the smallest text with a character inside a box, in points; nil on a page without such text.
  public let minimumTextPoints: Double?
  /// Size of the smallest text with a character outside every box, in points; nil on a page without such text.
  public let otherTextPoints: Double?
  /// Size of body text as a share of the ceiling that the names and the sheet set, see `TextCeiling`; nil on a page that
  /// names no organisation.
  public let shareOfCeiling: Double?
  /// How many boxes there are.
  public let boxes: Int
  /// Pairs of boxes that lie over one another by more than 0.4 pt, neither inside the other.
  public let overlaps: Int
  /// Texts that leave their box by more than 1 pt, and pairs of texts that lie over one another by more than 1.2 pt.
  public let overflowingLabels: Int
  /// Pairs of a connector and a box that it runs through by more than 0.4 pt, neither an end of the connector, nor round
  /// one, nor inside one.
  public let crossings: Int
  /// The area of all boxes as a share of the sheet less 5 mm on every side; a box inside another counts again.
  public let fill: Double

  /// Measures `page`.
  public init(of page: ChartPage) {
    let drawn = DrawnPage(page)
    paper = page.paper.name
    widthMillimetres = Self.rounded(page.width * 25.4 / 72, to: 100)
    heightMillimetres = Self.rounded(page.height * 25.4 / 72, to: 100)
    let sizes = drawn.leastSizes
    minimumTextPoints = sizes.inside.map { Self.rounded($0, to: 100) }
    otherTextPoints = sizes.outside.map { Self.rounded($0, to: 100) }
    shareOfCeiling = TextCeiling.points(of: page).map { Self.rounded(page.bodyPoints / $0, to: 10_000) }
    boxes = drawn.boxes.count
    overlaps = drawn.overlappingBoxes
    overflowingLabels = drawn.escapingTexts + drawn.overlappingTexts
    crossings = ConnectorCrossings.count(on: page)
    fill = Self.rounded(drawn.fill, to: 10_000)
  }

  private static func rounded(_ value: Double, to parts: Double) -> Double { (value * parts).rounded() / parts }

  private enum CodingKeys: String, CodingKey {
    case paper, widthMillimetres, heightMillimetres, minimumTextPoints, otherTextPoints, shareOfCeiling, boxes, overlaps
    case overflowingLabels, crossings, fill
  }

  /// Every key is written on every page; what a page does not have is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(paper, forKey: .paper)
    try container.encode(widthMillimetres, forKey: .widthMillimetres)
    try container.encode(heightMillimetres, forKey: .heightMillimetres)
    try container.encode(minimumTextPoints, forKey: .minimumTextPoints)
    try container.encode(otherTextPoints, forKey: .otherTextPoints)
    try container.encode(shareOfCeiling, forKey: .shareOfCeiling)
    try container.encode(boxes, forKey: .boxes)
    try container.encode(overlaps, forKey: .overlaps)
    try container.encode(overflowingLabels, forKey: .overflowingLabels)
    try container.encode(crossings, forKey: .crossings)
    try container.encode(fill, forKey: .fill)
  }
}
