/// A column of a hanging list.
struct HangingColumn: Equatable {
  /// Heads repeated as 续 because the column before broke under them.
  var repeated: [Int]
  /// The rows that it holds.
  var rows: Range<Int>
  /// Whether what it ends with goes on in the next column.
  var isBroken: Bool
  /// Its height in em.
  var height: Double
}

/// Breaks a hanging list into columns, from the top, each as full as it may be.
///
/// A column may break inside a community only between members, with at least two of them on either side where there are
/// so many, and never just under a head.
struct ColumnPacking {
  let measure: HangingMeasure
  /// Whether a community may be broken at all; one that is higher than a column is broken all the same.
  let mayBreak: Bool

  /// The columns with no more than `capacity` em each; nil where there would be more than `limit` or a box is higher.
  func columns(capacity: Double, limit: Int) -> [HangingColumn]? {
    var columns: [HangingColumn] = []
    var start = 0
    let count = measure.rows.count
    while start < count {
      guard columns.count < limit, let column = column(from: start, capacity: capacity) else { return nil }
      columns.append(column)
      start = column.rows.upperBound
    }
    return columns
  }

  /// The least height at which `limit` columns suffice.
  func leastHeight(limit: Int) -> [HangingColumn]? {
    let whole = measure.heights.reduce(0, +) + Double(measure.heights.count) * measure.spacing.group
    var low = max(whole / Double(limit) * 0.8, measure.heights.max() ?? 0)
    var high = whole + 10
    guard var best = columns(capacity: high, limit: limit) else { return nil }
    for _ in 0..<16 where high - low > 0.05 {
      let middle = (low + high) / 2
      if let found = columns(capacity: middle, limit: limit) {
        best = found
        high = found.map(\.height).max() ?? middle
      } else {
        low = middle
      }
    }
    return best
  }

  private func column(from start: Int, capacity: Double) -> HangingColumn? {
    let repeated = measure.repeated(before: start)
    var used = 0.0
    for row in repeated {
      used += (used > 0 ? measure.spacing.sibling : 0) + measure.continuedHeights[row]
    }
    var best: (end: Int, height: Double)?
    var fallback: (end: Int, height: Double)?
    var index = start
    while index < measure.rows.count {
      used += (used > 0 ? measure.gap(before: index) : 0) + measure.heights[index]
      if used > capacity + 1e-6 { break }
      index += 1
      let isInside = index < measure.rows.count && measure.rows[index].depth > 1
      let height = used + (isInside ? HangingMeasure.continuation : 0)
      if height > capacity + 1e-6 { continue }
      if isPleasant(start: start, end: index) { best = (index, height) }
      // What a community higher than a column must put up with.
      if !isInside || measure.rows[index].parent != index - 1 || index == start + 1 { fallback = (index, height) }
    }
    guard let found = best ?? fallback else { return nil }
    let isBroken = found.end < measure.rows.count && measure.rows[found.end].depth > 1
    return HangingColumn(repeated: repeated, rows: start..<found.end, isBroken: isBroken, height: found.height)
  }

  private func isPleasant(start: Int, end: Int) -> Bool {
    guard end < measure.rows.count, measure.rows[end].depth > 1 else { return true }
    guard mayBreak else { return false }
    var head = end
    while head > 0, measure.rows[head].depth > 1 { head -= 1 }
    if measure.rows[end].parent == end - 1 { return false }
    let here = end - max(head + 1, start)
    let there = measure.rows[head].end - end
    return here >= 2 && there >= 2
  }
}
