/// A chart of a sheet to be written: a native one, which the program draws from the sheet's own cells.
public struct ChartDraft: Sendable, Hashable {
  /// How values are drawn.
  public enum Kind: Sendable, Hashable {
    /// Upright, beside one another.
    case column
    /// Level, the first row on top.
    case bar
    /// Points on a line.
    case line
    /// Upright, one on top of the other.
    case stack
  }

  /// How values are drawn.
  public var kind: Kind
  /// What stands above it.
  public var title: String
  /// The column whose cells name the points, from 0.
  public var categories: Int
  /// The columns whose cells are drawn, a series each, named by their headings.
  public var values: [Int]
  /// The rows that are drawn, of those under the head, from 0. A total left out does not dwarf the rest.
  public var rows: Range<Int>
  /// Colours of the series as 0xRRGGBB; where there are none, or too few, the usual ones.
  public var colours: [UInt32] = []

  /// A chart from its parts.
  public init(_ kind: Kind, title: String, categories: Int = 0, values: [Int], rows: Range<Int>) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.values = values
    self.rows = rows
  }
}
