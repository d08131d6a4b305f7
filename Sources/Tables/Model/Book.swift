/// Everything read from one file of tables: the sheets, and what was wrong without being fatal.
public struct Book: Sendable {
  /// The encoding of a text file: `utf-8`, `utf-8-sig`, `utf-16le`, `utf-16be` or `gb18030`; `nil` for a workbook.
  public var encoding: String?
  /// The separator of a text file, one character; `nil` for a workbook.
  public var delimiter: String?
  /// The sheets in the order of the tabs. A text file is one sheet.
  public var sheets: [Sheet]
  /// What the reader noticed and could read past, in the order of the file.
  public var faults: [TableFault]

  /// A book from its parts.
  public init(encoding: String? = nil, delimiter: String? = nil, sheets: [Sheet], faults: [TableFault] = []) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.sheets = sheets
    self.faults = faults
  }
}

/// Whether a sheet's tab can be seen.
public enum SheetState: String, Sendable {
  /// The tab is shown.
  case visible
  /// The tab is hidden, and the program's menu can show it.
  case hidden
  /// The tab is hidden so that only a macro can show it.
  case veryHidden
}

/// One sheet of cells.
public struct Sheet: Sendable {
  /// The text on the tab; of a text file the file's name without its ending.
  public var name: String
  /// Whether the tab can be seen.
  public var state: SheetState
  /// The merged ranges in the order of the file. Only the first cell of a range holds a value.
  public var merged: [CellRange]
  /// The rows that hold at least one value, by rising number.
  public var rows: [SheetRow]

  /// A sheet from its parts.
  public init(name: String, state: SheetState = .visible, merged: [CellRange] = [], rows: [SheetRow]) {
    self.name = name
    self.state = state
    self.merged = merged
    self.rows = rows
  }
}

/// One row of a sheet with its values.
public struct SheetRow: Sendable {
  // Half a word, so that number and mark together take one.
  private var narrowNumber: Int32
  /// Whether the row is hidden, by hand or by a filter.
  public var isHidden: Bool
  private var packed: PackedCells

  /// The number that the program shows beside the row, from 1. In a text file: the record's number.
  public var number: Int {
    get { Int(narrowNumber) }
    set { narrowNumber = Int32(clamping: newValue) }
  }

  /// The values by rising column; empty cells are absent. They are held packed and made anew whenever they are asked for.
  public var cells: [PlacedCell] {
    get { packed.unpacked() }
    set { packed = PackedCells(newValue) }
  }

  /// A row from its parts.
  public init(number: Int, isHidden: Bool = false, cells: [PlacedCell]) {
    narrowNumber = Int32(clamping: number)
    self.isHidden = isHidden
    packed = PackedCells(cells)
  }
}

/// A value and its column.
public struct PlacedCell: Sendable, Hashable {
  /// The value.
  public var value: Cell
  // Half a word, so that value and column together take three.
  private var narrowColumn: Int32

  /// The column, from 0.
  public var column: Int {
    get { Int(narrowColumn) }
    set { narrowColumn = Int32(clamping: newValue) }
  }

  /// A value in a column, counted from 0.
  public init(column: Int, value: Cell) {
    self.value = value
    narrowColumn = Int32(clamping: column)
  }
}
