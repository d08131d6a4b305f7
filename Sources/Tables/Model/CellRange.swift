/// A rectangle of cells, such as a merged range. Rows count from 1, columns from 0; both ends are inside.
public struct CellRange: Sendable, Hashable {
  /// The top row, from 1.
  public var firstRow: Int
  /// The leftmost column, from 0.
  public var firstColumn: Int
  /// The bottom row, from 1.
  public var lastRow: Int
  /// The rightmost column, from 0.
  public var lastColumn: Int

  /// A rectangle from its corners.
  public init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }

  /// `A6:B7`, as spreadsheet programs write it.
  public var name: String {
    "\(Self.cellName(row: firstRow, column: firstColumn)):\(Self.cellName(row: lastRow, column: lastColumn))"
  }

  /// Whether the cell lies inside.
  public func contains(row: Int, column: Int) -> Bool {
    (firstRow...lastRow).contains(row) && (firstColumn...lastColumn).contains(column)
  }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  public static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The name of a cell: row 3, column 1 is `B3`.
  public static func cellName(row: Int, column: Int) -> String { columnName(column) + String(row) }
}
