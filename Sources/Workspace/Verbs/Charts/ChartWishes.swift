/// Which chart is asked for.
public enum ChartRequest: Sendable, Hashable {
  /// The whole network on one page.
  case sheet
  /// The whole network as a book.
  case book
  /// The district: townships with counts, communities, institutions.
  case overview
  /// One township, by division code, identity or name, with everything under it.
  case township(String)
  /// The bodies of the emerging fields (四新) by sector.
  case emerging
  /// The institutions of 会改联 by stage.
  case conversion
  /// One organisation with its superiors, its second superiors and what it covers.
  case organisation(String)
  /// What came, went, moved and was renamed since an earlier day.
  case comparison(since: AsOf)
}

/// How a chart is wanted, in the words of the user; nil is the usual.
public struct ChartWishes: Sendable, Hashable {
  /// `A4` … `A0`, or `420x297mm`.
  public var paper: String?
  /// `landscape`, `portrait`, or nil for the one with the larger text.
  public var orientation: String?
  /// `comb`, `hanging` or `classic`.
  public var layout: String?
  /// `names`, `public`, `desk` or `counts`.
  public var content: String?
  /// `colour`, `grey` or `line`.
  public var ink: String?
  /// The smallest permitted text in boxes, in points.
  public var minimumText: Double?
  /// Free edge in millimetres.
  public var margin: Double?
  /// Width of a seal to keep room for, in millimetres.
  public var sealRoom: Double?
  /// Whether a drawing that does not fit goes on on further pages.
  public var splits = false
  /// Whether telephone numbers are printed in full.
  public var showsPhones = false
  /// Mark at the top left, as 附件1.
  public var attachment: String?
  /// A file that sets the look.
  public var styleFile: String?
  /// The beginning of addresses that boxes of an SVG lead to.
  public var linkBase: String?
  /// Name of a kept plan, whose organisations are drawn as planned ones.
  public var plan: String?

  /// The usual.
  public init() {}
}
