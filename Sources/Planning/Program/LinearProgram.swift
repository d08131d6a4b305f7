/// A sum to minimise under linear rows, as the solvers take it: column by column.
struct LinearProgram {
  /// Beyond this a bound is none.
  static let infinity = 1e30

  var columnLower: [Double] = []
  var columnUpper: [Double] = []
  var cost: [Double] = []
  var isInteger: [UInt8] = []
  var rowLower: [Double] = []
  var rowUpper: [Double] = []
  private var entries: [(column: Int32, row: Int32, value: Double)] = []

  var columns: Int { cost.count }
  var rows: Int { rowLower.count }

  /// Adds a column and gives its number.
  mutating func column(from lower: Double, to upper: Double, cost: Double, isInteger: Bool = false) -> Int {
    columnLower.append(lower)
    columnUpper.append(upper)
    self.cost.append(cost)
    self.isInteger.append(isInteger ? 1 : 0)
    return self.cost.count - 1
  }

  /// Adds a row and gives its number.
  mutating func row(from lower: Double, to upper: Double) -> Int {
    rowLower.append(lower)
    rowUpper.append(upper)
    return rowLower.count - 1
  }

  /// What a column counts in a row. Each pair at most once.
  mutating func set(_ row: Int, _ column: Int, _ value: Double) {
    if value != 0 { entries.append((Int32(column), Int32(row), value)) }
  }

  /// The columns one after the other: where each begins, the rows of its entries, their values.
  var packed: (starts: [Int32], rows: [Int32], values: [Double]) {
    var starts = [Int32](repeating: 0, count: columns + 1)
    for entry in entries { starts[Int(entry.column) + 1] += 1 }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    var place = starts
    var rows = [Int32](repeating: 0, count: entries.count)
    var values = [Double](repeating: 0, count: entries.count)
    for entry in entries {
      let at = Int(place[Int(entry.column)])
      rows[at] = entry.row
      values[at] = entry.value
      place[Int(entry.column)] += 1
    }
    return (starts, rows, values)
  }
}
