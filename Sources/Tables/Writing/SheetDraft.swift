/// A sheet to be written: a head of named columns and rows of values under it.
public struct SheetDraft: Sendable {
  /// The text on the tab. What spreadsheet programs do not allow there is replaced, and more than 31 characters cut.
  public var name: String
  /// A line above everything, across all columns.
  public var title: String?
  /// Rows between those and the head, cell by cell: the titles of a sheet that someone else has made.
  public var rowsAbove: [[Cell?]] = []
  /// The columns from left to right.
  public var columns: [ColumnDraft]
  /// The rows: values by column; `nil` and missing ones are left empty, those past the last column are written too.
  public var rows: [[Cell?]]
  /// Lines between title and head, such as how to fill the sheet in.
  public var notes: [String]
  /// Whether the tab is hidden; the program's menu can show it. The first sheet of a workbook is always shown.
  public var isHidden = false
  /// Charts under the rows, or beside them where the columns are few.
  public var charts: [ChartDraft] = []

  /// A sheet from its parts.
  public init(
    name: String, title: String? = nil, columns: [ColumnDraft], rows: [[Cell?]] = [], notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

/// A column of a sheet to be written.
public struct ColumnDraft: Sendable {
  /// What the column holds, which decides how a workbook shows its values.
  public enum Form: Sendable {
    /// Text, also of numbers that are names: phones, codes. Nothing in it is taken for a number.
    case text
    /// Whole numbers.
    case integer
    /// Numbers with two decimals.
    case decimal
    /// Shares, 1 being the whole, shown in per cent.
    case rate
    /// Days.
    case date
  }

  /// The heading.
  public var heading: String
  /// What the column holds.
  public var form: Form
  /// The values that may be chosen from a list in the program; none if any value may be entered.
  public var choices: [String]

  /// A column from its parts.
  public init(heading: String, form: Form = .text, choices: [String] = []) {
    self.heading = heading
    self.form = form
    self.choices = choices
  }
}
