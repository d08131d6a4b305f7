/// Gathers the rows of a sheet. References may be left out, and rows and cells may come in any order.
struct SheetRows {
  private var rows: [SheetRow] = []
  private var isOutOfOrder = false
  private var cells: [PlacedCell] = []
  private var isRowOutOfOrder = false
  private var isHidden = false
  private var column = -1

  /// The number of the row being read.
  private(set) var number = 0

  mutating func startRow(number given: Int?, isHidden: Bool) throws(TableRefusal) {
    let next = given ?? number + 1
    if next > TableLimit.rowCount { throw TableRefusal(.rows) }
    if next <= number { isOutOfOrder = true }
    number = max(1, next)
    self.isHidden = isHidden
    column = -1
    isRowOutOfOrder = false
    cells.removeAll(keepingCapacity: true)
  }

  /// The column of the cell that begins: the one given, or the one after the last.
  mutating func place(column given: Int?) throws(TableRefusal) -> Int {
    let next = given ?? column + 1
    if next >= TableLimit.columnCount { throw TableRefusal(.columns) }
    if next <= column { isRowOutOfOrder = true }
    column = next
    return next
  }

  mutating func append(_ cell: PlacedCell) throws(TableRefusal) {
    if cells.count >= TableLimit.columnCount { throw TableRefusal(.columns) }
    cells.append(cell)
  }

  mutating func endRow(_ allowance: Allowance) throws(TableRefusal) {
    guard !cells.isEmpty else { return }
    if rows.count >= TableLimit.rowCount { throw TableRefusal(.rows) }
    try allowance.spend(content: Allowance.costOfRow)
    rows.append(SheetRow(number: number, isHidden: isHidden, cells: isRowOutOfOrder ? Self.ordered(cells) : cells))
  }

  /// The rows by rising number; rows of one number become one.
  mutating func finished() -> [SheetRow] {
    guard isOutOfOrder else { return rows }
    var finished: [SheetRow] = []
    finished.reserveCapacity(rows.count)
    // Cells of the row that is being joined, if it is.
    var joined: [PlacedCell] = []
    for index in rows.indices.sorted(by: { (rows[$0].number, $0) < (rows[$1].number, $1) }) {
      if let last = finished.last, last.number == rows[index].number {
        if joined.isEmpty { joined = last.cells }
        joined += rows[index].cells
        finished[finished.count - 1].isHidden = last.isHidden || rows[index].isHidden
      } else {
        if !joined.isEmpty { finished[finished.count - 1].cells = Self.ordered(joined) }
        joined = []
        finished.append(rows[index])
      }
    }
    if !joined.isEmpty { finished[finished.count - 1].cells = Self.ordered(joined) }
    rows = finished
    return rows
  }

  /// By rising column; of two cells in one place the later counts.
  private static func ordered(_ cells: [PlacedCell]) -> [PlacedCell] {
    var ordered: [PlacedCell] = []
    for index in cells.indices.sorted(by: { (cells[$0].column, $0) < (cells[$1].column, $1) }) {
      if ordered.last?.column == cells[index].column { ordered.removeLast() }
      ordered.append(cells[index])
    }
    return ordered
  }
}
