import OrganisationGraph

/// The counts in the corner of a page. Every row's total is the sum of what stands before it.
struct CountTable {
  private(set) var rows: [[String]] = []
  private var widths: [Double] = []
  private static let gap = 0.9

  init(_ subject: ChartSubject, content: ChartContent, words: ChartWords) {
    let tally = subject.tally ?? Self.tally(of: subject, content: content, words: words)
    rows.append([""] + tally.heads + [words.total])
    for row in tally.rows {
      rows.append(
        [row.label] + (row.numbers + [row.numbers.reduce(0, +)]).map { Self.text($0, isChange: row.isChange) })
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
    drawing.rule(x: x, y: y, width: length, thickness: 0.086 * note, colour: ink)
    drawing.rule(x: x, y: y + pitch * note, width: length, thickness: 0.043 * note, colour: ink)
    drawing.rule(x: x, y: y + height, width: length, thickness: 0.086 * note, colour: ink)
    for (index, row) in rows.enumerated() {
      var left = x + 0.1 * note
      for (column, cell) in row.enumerated() {
        let room = ChartRectangle(
          x: left, y: y + Double(index) * pitch * note, width: widths[column] * note, height: pitch * note)
        drawing.add(
          ChartText(
            string: cell, room: room, size: note, face: .sans, colour: ink, alignment: column == 0 ? .left : .right))
        left += widths[column] * note
      }
    }
  }

  private static func text(_ number: Int, isChange: Bool) -> String {
    guard isChange, number != 0 else { return String(number) }
    return number > 0 ? "＋\(number)" : "−\(-number)"
  }
}
