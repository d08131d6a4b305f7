/// The strip at the foot of a page: legend on the left, counts in the middle, unit and day with room for the seal on the
/// right; one under the other where the sheet is too narrow.
struct FootStrip {
  private let legend: Legend
  /// The counts, in one band or folded into more where that is too wide.
  private let tables: [CountTable]
  private let seal: [String]
  private let sealWidth: Double
  /// Height of a row in em of the notes.
  private let pitch: Double
  private let leastRows: Int
  private let sealFace: ChartText.Face
  /// The least height in points, for a seal.
  private let leastHeight: Double
  private static let gap = 1.5
  private let above: Double

  /// Where everything stands, for a width and a size.
  private struct Arrangement {
    var note: Double
    var table: CountTable
    var legendRows: Int
    var isOneBand: Bool
    var sealBesideTable: Bool
    var height: Double
  }

  /// - Parameters:
  ///   - isTight: whether rows stand as close as they can, for a sheet that has no room to give away.
  ///   - badgeSize: size of a badge's word in the legend, in em of the notes.
  ///   - sealRoom: the height in points to keep for a seal.
  init(
    _ subject: ChartSubject, content: ChartContent, words: ChartWords, isTight: Bool, sealRoom: Double,
    badgeSize: Double
  ) {
    pitch = max(isTight ? 1.45 : 1.75, subject.badges.isEmpty ? 0 : 1.2 * badgeSize)
    above = isTight ? 0.5 : 0.9
    leastRows = isTight ? 2 : 3
    // A sheet is one page: a face fewer makes a third of its file and of the time that it takes.
    sealFace = isTight ? .serifBold : .serif
    leastHeight = sealRoom
    legend = Legend(subject, words: words, badgeSize: badgeSize)
    tables = (1...4).map { CountTable(subject, content: content, words: words, folds: $0) }
    seal = [content.unitName + words.seal, content.asOfWords]
    sealWidth = seal.map { TextWidth.ofSerif($0) * Self.sealSize }.max() ?? 0
  }

  private static let sealSize = 1.14

  /// The height that the strip takes of a page `width` points wide; nil where the notes would be under `minimum` points.
  func height(width: Double, note: Double, minimum: Double) -> Double? {
    arrange(width: width, note: note, minimum: minimum)?.height
  }

  func draw(
    into drawing: inout PageDrawing, x: Double, bottom: Double, width: Double, note: Double, minimum: Double
  ) {
    guard let plan = arrange(width: width, note: note, minimum: minimum) else { return }
    let note = plan.note
    let table = plan.table
    let row = pitch * note
    let top = bottom - plan.height
    drawing.rule(x: x, y: top, width: width, thickness: 0.05 * note, colour: drawing.style.frame.hairline)
    let y = top + above * note / 2
    legend.draw(into: &drawing, x: x, y: y, rows: plan.legendRows, note: note, pitch: pitch)
    let tableHeight = Double(table.rows.count) * row
    var tableX = x
    var tableY = y + Double(plan.legendRows) * row + above * note / 2
    if plan.isOneBand {
      // Half way between legend and seal.
      let free = width - (legend.width(rows: plan.legendRows) + table.width + sealWidth) * note
      tableX = x + legend.width(rows: plan.legendRows) * note + (legend.isEmpty ? 0 : free / 2)
      tableY = y
    }
    table.draw(into: &drawing, x: tableX, y: tableY, note: note, pitch: pitch)
    let block = plan.sealBesideTable ? max(tableHeight, Double(seal.count) * row) : Double(seal.count) * row
    // A seal is set over the date, with its own room above it.
    let sealTop =
      leastHeight > 0 ? bottom - block : plan.sealBesideTable ? tableY : tableY + tableHeight + 0.5 * row
    let step = min(block / Double(seal.count), 1.4 * row)
    for (index, line) in seal.enumerated() {
      drawing.add(
        ChartText(
          string: line,
          room: ChartRectangle(
            x: x + width - sealWidth * note, y: sealTop + block / 2 + (Double(index) - 1) * step,
            width: sealWidth * note, height: step),
          size: Self.sealSize * note, face: sealFace, colour: drawing.style.frame.ink, alignment: .centre))
    }
  }

  private func arrange(width: Double, note wished: Double, minimum: Double) -> Arrangement? {
    for table in tables {
      var note = wished
      while note >= minimum, note > 0.5 {
        if var plan = arrange(table, ems: width / note, note: note) {
          if leastHeight > 0 { plan.height = max(plan.height, leastHeight + Double(seal.count) * pitch * plan.note) }
          return plan
        }
        note *= 0.95
      }
    }
    return nil
  }

  private func arrange(_ table: CountTable, ems: Double, note: Double) -> Arrangement? {
    let sealRows = seal.count
    // One band first, of as few rows as the table has, or one more.
    let least = max(table.rows.count, leastRows)
    for rows in least...(least + 2) {
      if legend.width(rows: rows) + table.width + sealWidth + 2 * Self.gap <= ems {
        return Arrangement(
          note: note, table: table, legendRows: rows, isOneBand: true, sealBesideTable: true,
          height: (Double(rows) * pitch + above) * note)
      }
    }
    guard let rows = legend.rows(within: ems), table.width <= ems, sealWidth <= ems else { return nil }
    let beside = table.width + sealWidth + Self.gap <= ems
    let below = beside ? Double(max(table.rows.count, sealRows)) : Double(table.rows.count + sealRows) + 0.5
    return Arrangement(
      note: note, table: table, legendRows: rows, isOneBand: false, sealBesideTable: beside,
      height: ((Double(rows) + below) * pitch + above * 1.5) * note)
  }
}
