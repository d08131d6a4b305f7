public import OrganisationGraph

/// One page as plain numbers: everything that will be drawn, in points from the top left corner of the sheet.
public struct ChartPage: Sendable, Hashable {
  /// The sheet as named.
  public var paper: Paper
  /// How it is held.
  public var orientation: Orientation
  /// Width in points as held.
  public var width: Double
  /// Height in points as held.
  public var height: Double
  /// Free edge on every side, in points.
  public var margin: Double
  /// Size of the text in the boxes of communities and micro-homes, in points.
  public var bodyPoints: Double
  /// The title, also the name of the drawing.
  public var title: String
  /// Families of type in use.
  public var fonts: ChartFonts
  /// Boxes, those further on over those before.
  public var boxes: [ChartBox] = []
  /// Lines of text, over the boxes.
  public var texts: [ChartText] = []
  /// Connectors from superior to subordinate, under the boxes.
  public var lines: [ChartLine] = []
  /// Rules of title, table and strip.
  public var rules: [ChartRule] = []
}

/// A rectangle with its top left corner and its size, in points.
public struct ChartRectangle: Sendable, Hashable {
  /// Left edge.
  public var x: Double
  /// Top edge.
  public var y: Double
  /// Width.
  public var width: Double
  /// Height.
  public var height: Double

  /// A rectangle.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Right edge.
  public var right: Double { x + width }
  /// Bottom edge.
  public var bottom: Double { y + height }
  /// Half way down.
  public var middle: Double { y + height / 2 }
  /// Half way across.
  public var centre: Double { x + width / 2 }
}

/// A box.
public struct ChartBox: Sendable, Hashable {
  /// What a box is for.
  public enum Role: String, Sendable, Hashable {
    /// An organisation, or its head repeated where a column was broken.
    case organisation, continued
    /// The outline round an organisation and its members, and a heading that is no organisation.
    case outline, heading
    /// Parts of such a box: the bar of 四新, the inner line of institutions, a row of counts, a badge.
    case bar, innerLine, counts, badge
    /// A swatch of the legend.
    case legend
  }

  /// Name within the page, referred to by lines.
  public var name: Int
  /// What it is for.
  public var role: Role
  /// Where it is.
  public var frame: ChartRectangle
  /// Ground, nil for none.
  public var fill: String?
  /// Border, nil for none.
  public var border: ChartBorder?
  /// The organisation it belongs to.
  public var organisation: String?
  /// That organisation's kind, or the kind that a swatch explains.
  public var kind: OrganisationKind?
  /// The name in full, told to pointers and to screen readers; nil for parts and frames.
  public var title: String?
  /// Where a click leads.
  public var link: ChartLink?
}

/// A border.
public struct ChartBorder: Sendable, Hashable {
  /// Colour as `#RRGGBB`.
  public var colour: String
  /// Width in points.
  public var width: Double
  /// Whether it is dashed.
  public var isDashed = false
  /// Whether the corners are rounded.
  public var isRounded = false
}

/// A single line of text.
public struct ChartText: Sendable, Hashable {
  /// How it stands in its room.
  public enum Alignment: String, Sendable, Hashable { case left, centre, right }
  /// Sans or serif, regular or bold.
  public enum Face: String, Sendable, Hashable, CaseIterable { case sans, sansBold, serif, serifBold }

  /// The words.
  public var string: String
  /// The room that it must not leave; the text stands in its vertical middle.
  public var room: ChartRectangle
  /// Size in points.
  public var size: Double
  /// Face.
  public var face: Face
  /// Colour as `#RRGGBB`.
  public var colour: String
  /// Alignment.
  public var alignment: Alignment
  /// The organisation whose name this is; nil for any other text.
  public var organisation: String?
  /// Where a click leads.
  public var link: ChartLink?
}

/// An orthogonal connector.
public struct ChartLine: Sendable, Hashable {
  /// Name of the upper box.
  public var from: Int
  /// Name of the lower box.
  public var to: Int
  /// The corners, at least two.
  public var points: [ChartPoint]
  /// Width in points.
  public var width: Double
  /// Colour.
  public var colour: String
}

/// A point, from the top left corner.
public struct ChartPoint: Sendable, Hashable {
  /// Across.
  public var x: Double
  /// Down.
  public var y: Double

  /// A point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A filled straight rule, upright or level.
public struct ChartRule: Sendable, Hashable {
  /// What it fills.
  public var frame: ChartRectangle
  /// Colour.
  public var colour: String
}
