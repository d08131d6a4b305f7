import Workspace

/// The rows of a table that a state shows. Total rows stay at the end; unknown, then what does not apply, come last in
/// both directions.
struct TableSelection {
  /// The table with all rows that are chosen, in order: what a download holds.
  let table: PageTable
  /// How many of its last rows are totals.
  let totals: Int

  init(_ table: PageTable, _ state: TableState) {
    let totals = Self.totals(of: table)
    var rows = Array(table.rows.dropLast(totals))
    if let filter = state.filter?.lowercased() {
      rows = rows.filter { row in row.contains { $0.words.lowercased().contains(filter) } }
    }
    if let column = state.column, column < table.columns.count {
      let keys = rows.map { column < $0.count ? SortKey($0[column]) : SortKey(.text("")) }
      let order = rows.indices.sorted { left, right in
        let (a, b) = (keys[left], keys[right])
        if a.rank != b.rank { return a.rank < b.rank }
        if a.isSame(b) { return left < right }
        return a.isBefore(b) != state.isDescending
      }
      rows = order.map { rows[$0] }
    }
    var chosen = table
    // A total is that of all rows; beside a part of them it would be wrong.
    self.totals = state.filter == nil ? totals : 0
    chosen.rows = rows + (state.filter == nil ? table.rows.suffix(totals) : [])
    self.table = chosen
  }

  /// Rows without the totals.
  var count: Int { table.rows.count - totals }

  private static func totals(of table: PageTable) -> Int {
    guard let last = table.rows.last?.first, table.rows.count > 1 else { return 0 }
    return ["合计", "总计", "Total"].contains(last.words) ? 1 : 0
  }
}

/// A cell as it sorts.
private struct SortKey {
  /// 0 what is known, 1 unknown, 2 not applicable.
  let rank: Int
  private let number: Double
  private let text: String

  init(_ cell: PageTable.Cell) {
    switch cell {
    case .number(let value): (rank, number, text) = (0, Double(value), "")
    case .rate(let value?), .decimal(let value?): (rank, number, text) = (0, value, "")
    case .unknown: (rank, number, text) = (1, 0, "")
    case .rate(nil), .decimal(nil): (rank, number, text) = (2, 0, "")
    case .text(let words): (rank, number, text) = (words.isEmpty || words == "—" ? 2 : 0, 0, words)
    }
  }

  func isSame(_ other: SortKey) -> Bool { number == other.number && text == other.text }
  func isBefore(_ other: SortKey) -> Bool { number != other.number ? number < other.number : text < other.text }
}
