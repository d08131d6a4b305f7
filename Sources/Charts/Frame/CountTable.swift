import OrganisationGraph

/// The counts in the corner of a page. Every row's total is the sum of what stands before it.
struct CountTable {
  private(set) var rows: [[String]] = []
  private var widths: [Double] = []
  private static let gap = 0.9

  /// Rows of heads, each above its figures: one, or more where the columns are folded.
  private var headRows: [Int] = []

  /// - Parameter folds: into how many bands the columns are folded, one under the other, for a narrow sheet.
  init(_ subject: ChartSubject, content: ChartContent, words: ChartWords, folds: Int = 1) {
    let tally = subject.tally ?? Self.tally(of: subject, content: content, words: words)
    let heads = tally.heads + [words.total]
    let length = max((heads.count + folds - 1) / folds, 1)
    for start in stride(from: 0, to: heads.count, by: length) {
      let columns = start..<min(start + length, heads.count)
      let missing = Array(repeating: "", count: length - columns.count)
      headRows.append(rows.count)
      rows.append([""] + heads[columns] + missing)
      for row in tally.rows {
        let numbers = (row.numbers + [row.numbers.reduce(0, +)]).map { Self.text($0, isChange: row.isChange) }
        rows.append([row.label] + numbers[columns] + missing)
      }
    }
    widths = rows[0].indices.map { column in
      (rows.map { TextWidth.of($0[column], bold: true) }.max() ?? 0) + (column == 0 ? 0.3 : Self.gap)
    }
  }

  private static func tally(of subject: ChartSubject, content: ChartContent, words: ChartWords) -> ChartTally {
    let extra = content.countRows
    let kinds = ChartSubject.order.filter { kind in
      subject.counts[kind, default: 0] != 0 || extra.contains { $0.counts[kind, default: 0] != 0 }
    }
    let heads = kinds.map { kind in
      kind == .communityFederation && subject.hasOnlyVillages ? words.villages : words.counted[kind] ?? kind.rawValue
    }
    let rows = [ChartCountRow(label: words.built, counts: subject.counts)] + extra
    return ChartTally(
      heads: heads,
      rows: rows.map { row in
        ChartTally.Row(label: row.label, numbers: kinds.map { row.counts[$0, default: 0] }, isChange: row.isChange)
      })
  }

  /// Width in em.
  var width: Double { widths.reduce(0, +) + 0.2 }

  func draw(into drawing: inout PageDrawing, x: Double, y: Double, note: Double, pitch: Double) {
    let ink = drawing.style.frame.ink
    let length = width * note
    let height = Double(rows.count) * pitch * note
    for row in headRows {
      let top = y + Double(row) * pitch * note
      drawing.rule(x: x, y: top, width: length, thickness: 0.086 * note, colour: ink)
      drawing.rule(x: x, y: top + pitch * note, width: length, thickness: 0.043 * note, colour: ink)
    }
    drawing.rule(x: x, y: y + height, width: length, thickness: 0.086 * note, colour: ink)
    for (index, row) in rows.enumerated() {
      var left = x + 0.1 * note
      for (column, cell) in row.enumerated() {
        defer { left += widths[column] * note }
        if cell.isEmpty { continue }
        let room = ChartRectangle(
          x: left, y: y + Double(index) * pitch * note, width: widths[column] * note, height: pitch * note)
        drawing.add(
          ChartText(
            string: cell, room: room, size: note, face: .sans, colour: ink, alignment: column == 0 ? .left : .right))
      }
    }
  }

  private static func text(_ number: Int, isChange: Bool) -> String {
    guard isChange, number != 0 else { return String(number) }
    return number > 0 ? "＋\(number)" : "−\(-number)"
  }
}
