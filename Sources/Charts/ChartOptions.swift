/// How a chart is to be drawn.
public struct ChartOptions: Sendable, Hashable {
  /// The sheet.
  public var paper = Paper.a4
  /// How it is held; nil for the one with the larger text.
  public var orientation: Orientation?
  /// In which manner.
  public var manner = ChartManner.comb
  /// The smallest permitted size of text in boxes, in points; nil for what the style says.
  public var minimumPoints: Double?
  /// Whether a drawing that does not fit goes on on further pages.
  public var splits = false
  /// Free edge in millimetres; nil for the usual one.
  public var margin: Double?
  /// Width and height of the seal to keep room for, in millimetres; nil for room to stamp over the unit's name.
  public var sealRoom: Double?
  /// The look.
  public var style = ChartStyle.standard
  /// The words printed beside names and figures.
  public var words = ChartWords.chinese

  /// The usual way.
  public init() {}

  /// The smallest size of text in boxes, in points.
  var least: Double { minimumPoints ?? style.minimumPoints }
}

/// The manner of a drawing.
public enum ChartManner: String, Sendable, Hashable, CaseIterable {
  /// Bars over columns of framed lists: the largest text.
  case comb
  /// Separate boxes on trunks, for pages with room.
  case hanging
  /// Tiers in rows, communities upright, as on office walls.
  case classic
}
