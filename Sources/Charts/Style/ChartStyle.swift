public import OrganisationGraph

/// How pages look. Lengths are in em of the body text, so that one style serves A4 to A0.
///
/// Colour never carries alone: with all fills removed, border, weight, corner, bar and double line still tell the kinds apart.
public struct ChartStyle: Sendable, Hashable {
  /// Boxes by kind.
  public var boxes: [OrganisationKind: BoxStyle]
  /// Headings that are no organisation.
  public var headings = BoxStyle.heading
  /// Badges by what they tell.
  public var badges: [ChartBadge.Kind: BadgeStyle]
  /// Text of a planned organisation, whose box is dashed and white.
  public var plannedInk: String
  /// Connectors.
  public var connector: ConnectorStyle
  /// Title, notes and rules.
  public var frame: FrameStyle
  /// Families of type.
  public var fonts: ChartFonts
  /// Distances.
  public var spacing: ChartSpacing
  /// The smallest size of body text in points; below it a page is refused.
  public var minimumPoints: Double
  /// The largest size of body text on A4 in points; it grows with the sheet.
  public var maximumPoints: Double
  /// Grounds for rates, from the lowest class to the highest, each darker than the one before.
  public var scale: [String]

  /// The style of a box of this kind; of a heading, where there is none.
  func box(_ kind: OrganisationKind?) -> BoxStyle { kind.map { boxes[$0] ?? .plain } ?? headings }

  /// The style of a badge.
  func badge(_ kind: ChartBadge.Kind) -> BadgeStyle { badges[kind] ?? BadgeStyle(ink: frame.ink, ground: nil) }
}

/// The look of one kind's boxes.
public struct BoxStyle: Sendable, Hashable {
  /// Ground.
  public var fill: String
  /// Border colour.
  public var border: String
  /// Text colour.
  public var text: String
  /// Border width; 0 for a box without a border.
  public var borderWidth: Double
  /// Text size.
  public var size = 1.0
  /// Height with one line of text.
  public var height = 1.6
  /// Room between border and text.
  public var padding = 0.5
  /// Whether the name is bold.
  public var isBold = false
  /// Radius of the corners; 0 for square ones.
  public var corner = 0.0
  /// Width of a solid bar on the left; 0 for none.
  public var bar = 0.0
  /// Distance of a second line inside the border; 0 for none.
  public var innerLine = 0.0

  /// Whether corners are rounded.
  var isRounded: Bool { corner > 0 }

  /// A heading that is no organisation: bold on a grey ground.
  public static let heading = BoxStyle(
    fill: "#F3EFF0", border: "#675D62", text: "#191417", borderWidth: 0.08, height: 1.75, isBold: true)

  static let plain = BoxStyle(fill: "#FFFFFF", border: "#857A7F", text: "#191417", borderWidth: 0.052)
}

/// The look of connectors.
public struct ConnectorStyle: Sendable, Hashable {
  /// Colour.
  public var colour: String
  /// Width of the lines to townships, to communities, and to everything below.
  public var trunk: Double, branch: Double, leaf: Double
}

/// Title, notes and rules; sizes in points on A4, which grow with the sheet.
public struct FrameStyle: Sendable, Hashable {
  /// Size of the title by the name of the sheet.
  public var titleSizes: [String: Double]
  /// Size of path, legend, table and seal.
  public var notePoints: Double
  /// Text of the title and of figures.
  public var ink: String
  /// Text of path and day.
  public var mute: String
  /// The double rule under the title.
  public var rule: String
  /// Hairlines.
  public var hairline: String

  /// Size of the title on `paper`; on a sheet without a name, that of A4 grown or shrunk with the sheet.
  func titlePoints(on paper: Paper) -> Double {
    titleSizes[paper.name] ?? (titleSizes["A4"] ?? 22) * paper.stepFromA4
  }
}

/// Distances, in em.
public struct ChartSpacing: Sendable, Hashable {
  /// Between siblings.
  public var sibling: Double
  /// After a community with its members.
  public var group: Double
  /// Between columns.
  public var column: Double
  /// A child's indent.
  public var indent: Double
  /// From the left edge of a box to the line down to its children.
  public var trunkInset: Double
  /// Between the lines of a name that takes more than one.
  public var line: Double
  /// Before and after a badge's word, and between a box and its badge.
  public var badgePadding: Double, badgeGap: Double
}
