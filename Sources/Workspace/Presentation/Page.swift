public import OrganisationGraph

/// What a verb has to say, before it is words on a terminal, in a browser or in a file: a title, paragraphs and tables.
public struct Page: Sendable {
  /// The heading.
  public var title: String
  /// What stands under it, in order.
  public var blocks: [Block] = []

  /// A piece of a page.
  public enum Block: Sendable {
    /// One or more sentences.
    case paragraph(String)
    /// Lines that belong together.
    case list([String])
    /// Rows and columns.
    case table(PageTable)
  }

  /// A page with nothing under its title.
  public init(title: String) {
    self.title = title
  }

  /// The tables of the page in order.
  public var tables: [PageTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  mutating func say(_ text: String) { blocks.append(.paragraph(text)) }
  mutating func list(_ lines: [String]) { if !lines.isEmpty { blocks.append(.list(lines)) } }
  mutating func show(_ table: PageTable) { blocks.append(.table(table)) }
}

/// A table of a page.
public struct PageTable: Sendable {
  /// A column: its heading, and whether it holds figures, which stand to the right.
  public struct Column: Sendable {
    /// The heading.
    public var heading: String
    /// Whether the cells are figures.
    public var isFigure: Bool
  }

  /// A cell. 0, unknown and not applicable are three things and look it.
  public enum Cell: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A share of 1, nil where nothing is eligible.
    case rate(Double?)
    /// A number with two decimals, nil where there is nothing to divide by.
    case decimal(Double?)
    /// A number that nobody has stated.
    case unknown(Language)
  }

  /// What stands above it; also the name of its sheet.
  public var title: String
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [[Cell]] = []
  /// Whether the rows are sentences rather than figures: a terminal sets them as running lines, without columns.
  public var isRunning = false

  /// A table without rows. A heading that begins with `#` is that of a column of figures.
  public init(title: String, headings: [String]) {
    self.title = title
    columns = headings.map { heading in
      heading.hasPrefix("#")
        ? Column(heading: String(heading.dropFirst()), isFigure: true) : Column(heading: heading, isFigure: false)
    }
  }
}
