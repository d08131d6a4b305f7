/// One box of a hanging list: an organisation below the head of the page, in preorder.
struct HangingRow {
  let entry: BoxEntry
  /// 1 for what stands directly under the head.
  let depth: Int
  /// Position of the superior among the rows, -1 for the head of the page.
  let parent: Int
  /// First position behind its subtree.
  let end: Int
  /// Whether it has anything below it.
  var hasMembers: Bool { end > index + 1 }
  /// Its own position.
  let index: Int
  /// Whether an earlier page has its box, and this one repeats it.
  var isContinued = false
}

/// The heights that packing works with, for one width of columns; all in em.
struct HangingMeasure {
  let rows: [HangingRow]
  let heights: [Double]
  let continuedHeights: [Double]
  let spacing: ChartSpacing
  /// Height of the line 下接右列 under a broken column.
  static let continuation = 1.35

  init(_ rows: [HangingRow], columnWidth: Double, spacing: ChartSpacing, words: ChartWords) {
    self.rows = rows
    self.spacing = spacing
    heights = rows.map { row in
      let width = Self.boxWidth(columnWidth, depth: row.depth, spacing)
      return row.isContinued
        ? row.entry.continuedHeight(in: width, suffix: words.continued, pitch: spacing.line)
        : row.entry.height(in: width, pitch: spacing.line)
    }
    continuedHeights = rows.map { row in
      guard row.hasMembers else { return 0 }
      return row.entry.continuedHeight(
        in: Self.boxWidth(columnWidth, depth: row.depth, spacing), suffix: words.continued, pitch: spacing.line)
    }
  }

  /// From the left edge of a column to the boxes directly under the head of the page.
  static let lane = 0.625

  static func boxWidth(_ columnWidth: Double, depth: Int, _ spacing: ChartSpacing) -> Double {
    columnWidth - lane - Double(depth - 1) * spacing.indent
  }

  /// The gap above a row that is not the first of its column.
  func gap(before index: Int) -> Double {
    let row = rows[index]
    let follows = index > 0 && rows[index - 1].depth > row.depth
    return row.depth == 1 && (follows || row.hasMembers) ? spacing.group : spacing.sibling
  }

  /// The rows above `index`, the highest first, that have to be repeated at the head of its column.
  func repeated(before index: Int) -> [Int] {
    var above: [Int] = []
    var parent = rows[index].parent
    while parent >= 0 {
      above.append(parent)
      parent = rows[parent].parent
    }
    return above.reversed()
  }
}
