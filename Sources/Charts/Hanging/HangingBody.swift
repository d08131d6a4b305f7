import OrganisationGraph

/// The drawing of an organisation with everything below it in separate boxes: its own box, a bus, and hanging columns.
struct HangingBody: ChartBody {
  /// How the columns stand, in em.
  struct Arrangement {
    var columnWidth: Double
    var columns: [HangingColumn]
    var measure: HangingMeasure
    /// Height of the box at the head with its bus.
    var headHeight: Double
    var headWidth: Double
    /// Em that the room has beyond what is needed.
    var spareHeight: Double
  }

  let head: BoxEntry
  /// Whether an earlier page has the head, and this one repeats it.
  let isContinued: Bool
  let rows: [HangingRow]
  let subject: ChartSubject
  let style: ChartStyle
  let words: ChartWords
  /// Between the head's box and the bus, and between the bus and the columns.
  static let drop = 0.6

  /// - Parameter forest: a tree with one top.
  init(_ forest: ChartForest, head: BoxEntry, subject: ChartSubject, style: ChartStyle, words: ChartWords) {
    self.style = style
    self.words = words
    self.head = head
    isContinued = forest.nodes.first?.isContinued ?? false
    self.subject = subject
    rows = forest.nodes.indices.dropFirst().map { index in
      let node = forest.nodes[index]
      return HangingRow(
        entry: node.entry, depth: node.depth, parent: node.parent - 1, end: node.end - 1, index: index - 1,
        isContinued: node.isContinued)
    }
  }

  func arrangement(
    width: Double, height: Double, least: Double, limit: Double
  ) -> (Arrangement, points: Double)? {
    if rows.isEmpty { return lonelyHead(width: width, height: height, least: least, limit: limit) }
    var best: (arrangement: Arrangement, points: Double, merit: Double)?
    for columnWidth in widths() {
      let measure = HangingMeasure(rows, columnWidth: columnWidth, spacing: style.spacing, words: words)
      let most = min(Int((width / least + style.spacing.column) / (columnWidth + style.spacing.column)), 40, rows.count)
      guard most >= 1 else { continue }
      let total = measure.heights.reduce(0, +)
      for count in 1...most {
        // Neither fewer columns than that can be lower, nor more of them narrower.
        let across = Double(count) * (columnWidth + style.spacing.column) - style.spacing.column
        let bound = min(width / across, height * Double(count) / total, limit)
        if bound < least || bound <= best?.merit ?? 0 { continue }
        for mayBreak in [false, true] {
          guard
            let columns = ColumnPacking(measure: measure, mayBreak: mayBreak).leastHeight(limit: count),
            let found = size(columns, measure: measure, columnWidth: columnWidth, width: width, height: height)
          else { continue }
          let points = min(found.points, limit)
          let merit = points * worth(columns, columnWidth: columnWidth)
          if points >= least, merit > (best?.merit ?? 0) * (1 + 1e-9) {
            best = (found.arrangement, points, merit)
          }
        }
      }
    }
    guard var best else { return nil }
    best.arrangement.spareHeight = height / best.points - best.arrangement.headHeight
    return (best.arrangement, best.points)
  }

  /// Widths of columns worth trying: those at which one more name stands on a single line or one more chair beside it.
  private func widths() -> [Double] {
    func outer(_ row: HangingRow, _ width: Double) -> Double {
      width + HangingMeasure.lane + Double(row.depth - 1) * style.spacing.indent
    }
    let least = rows.map { outer($0, $0.entry.leastWidth) }.max() ?? 0
    var wishes = Set<Int>()
    for row in rows {
      for width in [row.entry.singleLineWidth, row.entry.fullWidth] {
        wishes.insert(Int((max(outer(row, width), least) * 2 - 1e-6).rounded(.up)))
      }
    }
    let sorted = wishes.sorted()
    // A dozen of them, evenly spread, are as good as all.
    let step = max(1, (sorted.count + 11) / 12)
    let chosen = stride(from: 0, to: sorted.count, by: step).map { sorted[$0] } + sorted.suffix(1)
    return Set(chosen).sorted().map { Double($0) / 2 }
  }

  private func size(
    _ columns: [HangingColumn], measure: HangingMeasure, columnWidth: Double, width: Double, height: Double
  ) -> (arrangement: Arrangement, points: Double)? {
    let count = Double(columns.count)
    let across = count * columnWidth + (count - 1) * style.spacing.column
    let headWidth = min(max(head.fullWidth, min(across, 24)), max(across, head.leastWidth))
    let ownHeight =
      isContinued
      ? head.continuedHeight(in: headWidth, suffix: words.continued, pitch: style.spacing.line)
      : head.height(in: headWidth, pitch: style.spacing.line)
    let headHeight = ownHeight + 2 * Self.drop
    let down = headHeight + (columns.map(\.height).max() ?? 0)
    let points = min(width / max(across, headWidth), height / down)
    return (
      Arrangement(
        columnWidth: columnWidth, columns: columns, measure: measure, headHeight: headHeight, headWidth: headWidth,
        spareHeight: 0), points
    )
  }

  /// What breaking communities, breaking names and dropping chairs take from the worth of a larger text.
  private func worth(_ columns: [HangingColumn], columnWidth: Double) -> Double {
    var wrapped = 0
    var dropped = 0
    for row in rows {
      let width = HangingMeasure.boxWidth(columnWidth, depth: row.depth, style.spacing)
      if row.entry.singleLineWidth > width + 1e-6 { wrapped += 1 }
      if row.entry.trailingWidth > 0, row.entry.fullWidth > width + 1e-6 { dropped += 1 }
    }
    let all = Double(max(rows.count, 1))
    let heads = Double(max(rows.count { $0.entry.trailingWidth > 0 }, 1))
    let broken = Double(columns.count { $0.isBroken })
    return (1 - 0.2 * Double(wrapped) / all) * (1 - 0.1 * Double(dropped) / heads) * (1 - 0.025 * broken)
  }

  private func lonelyHead(
    width: Double, height: Double, least: Double, limit: Double
  ) -> (Arrangement, points: Double)? {
    let headWidth = max(head.fullWidth, 12)
    let headHeight = head.height(in: headWidth, pitch: style.spacing.line) + 2 * Self.drop + 1
    let points = min(width / headWidth, height / headHeight, limit)
    guard points >= least else { return nil }
    let measure = HangingMeasure([], columnWidth: 10, spacing: style.spacing, words: words)
    return (
      Arrangement(
        columnWidth: 10, columns: [], measure: measure, headHeight: headHeight, headWidth: headWidth, spareHeight: 0),
      points
    )
  }
}
