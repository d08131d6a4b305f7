import OrganisationGraph
import Tables

/// Looks for the headings of an office's own sheet, and for the form that understands them best.
struct HeadSearch {
  enum Result {
    case found(FormHead)
    /// Several forms fit equally well.
    case ambiguous([Form], HeadingLines)
    /// The nearest form and what it lacks.
    case lacking(FormHead)
    case nothing
  }

  let grid: SheetGrid
  let mapping: SheetMapping
  /// Name of sheet and file; the rows above the headings speak too.
  let title: String

  /// How far down headings are looked for, and over how many lines they may go.
  private static let depth = 10
  private static let height = 3

  /// The headings among the first rows.
  func first() -> Result {
    let starts = grid.sheet.rows.prefix(Self.depth).map(\.number)
    return best(at: starts, upTo: starts.last ?? 0)
  }

  /// Headings that begin in this row, within a sheet.
  func head(at row: Int) -> FormHead? {
    if case .found(let head) = best(at: [row], upTo: row + Self.height) { return head }
    return nil
  }

  /// Whether a row looks like headings: at least three words that forms know, and at least half of its cells.
  static func mayBeHead(_ cells: [Int: Cell]) -> Bool {
    guard cells.count >= 3 else { return false }
    let known = cells.values.filter { cell in
      if case .text(let text) = cell { Form.knownKeys.contains(HeadingKey.full(text)) } else { false }
    }.count
    return known >= 3 && known * 2 >= cells.count
  }

  private func best(at starts: [Int], upTo limit: Int) -> Result {
    var complete: [(head: FormHead, score: Int)] = []
    var nearest: FormHead?
    let forms = mapping.formName.map { name in Form.all.filter { $0.name == Form.named(name)?.name } } ?? Form.all
    for start in starts where !isTitle(start) {
      let title = title + titleAbove(start)
      for end in start..<(start + Self.height) where end <= limit && grid.hasRow(end) {
        if !(start...end).allSatisfy(grid.hasRow) { break }
        let lines = HeadingLines(grid, rows: start...end)
        if lines.headings.count < 2 { continue }
        if mapping.formName == nil, let (form, words) = mapping.remembered(lines) {
          return .found(FormHead(form, lines, mapping: mapping, remembered: words))
        }
        for form in forms {
          let head = FormHead(form, lines, mapping: mapping)
          if head.isComplete {
            complete.append((head, head.score(title: title)))
          } else if head.understood >= 2, head.understood > nearest?.understood ?? 0 {
            nearest = head
          }
        }
      }
    }
    // Equal scores: the earlier rows, the fewer of them.
    guard let top = complete.map(\.score).max(), let first = complete.first(where: { $0.score == top }) else {
      return nearest.map { .lacking($0) } ?? .nothing
    }
    let equals = complete.filter { $0.score == top && $0.head.lines.rows == first.head.lines.rows }
    return equals.count > 1 ? .ambiguous(equals.map(\.head.form), first.head.lines) : .found(first.head)
  }

  /// Whether a row is a title, or a line for the unit and the day: one text, or a few with a colon among them.
  private func isTitle(_ row: Int) -> Bool {
    let texts = Set(grid.headingTexts(row).values)
    return texts.count < 2 || texts.count <= 3 && texts.contains { halfWidth($0).contains(":") }
  }

  private func titleAbove(_ row: Int) -> String {
    grid.sheet.rows.prefix(Self.depth).filter { $0.number < row }.flatMap(\.cells).map(\.value.text).joined()
  }
}
