/// A table with borders, as wide as the text.
public struct Table: Sendable, Hashable {
  /// The widths of the columns, relative to each other.
  public var columns: [Int]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// How many rows at the top are repeated on every page.
  public var headRows: Int

  /// A table from its parts.
  public init(columns: [Int], rows: [Row], headRows: Int = 0) {
    self.columns = columns
    self.rows = rows
    self.headRows = headRows
  }

  /// A row of cells from left to right. Columns that a cell of a row above reaches into are left out.
  public struct Row: Sendable, Hashable {
    /// The cells.
    public var cells: [Cell]
    /// The least height in points.
    public var height: Double

    /// A row from its parts.
    public init(_ cells: [Cell], height: Double = 24) {
      self.cells = cells
      self.height = height
    }
  }

  /// A cell: lines of text, over one or several columns and rows.
  public struct Cell: Sendable, Hashable {
    /// The lines.
    public var lines: [Line]
    /// Over how many columns it reaches.
    public var columnSpan: Int
    /// Over how many rows it reaches.
    public var rowSpan: Int

    /// A cell from its parts.
    public init(_ lines: [Line], columnSpan: Int = 1, rowSpan: Int = 1) {
      self.lines = lines
      self.columnSpan = max(1, columnSpan)
      self.rowSpan = max(1, rowSpan)
    }

    /// A cell with one line in the middle.
    public init(_ runs: [Run], columnSpan: Int = 1, rowSpan: Int = 1) {
      self.init([Line(runs)], columnSpan: columnSpan, rowSpan: rowSpan)
    }
  }

  /// A paragraph in a cell.
  public struct Line: Sendable, Hashable {
    /// Its text.
    public var runs: [Run]
    /// Where it stands between the edges of the cell.
    public var alignment: Alignment

    /// A line from its parts.
    public init(_ runs: [Run], _ alignment: Alignment = .centre) {
      self.runs = runs
      self.alignment = alignment
    }
  }

  /// Where a line stands.
  public enum Alignment: String, Sendable, Hashable {
    /// At the left edge, in the middle, at the right edge.
    case left, centre, right
  }
}
