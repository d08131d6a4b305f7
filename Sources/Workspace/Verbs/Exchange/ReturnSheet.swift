import Exchange
import OrganisationGraph
import Tables

/// The sender's own sheet, to be sent back: every cell where it stood, and at the end of each row what was found in it.
struct ReturnSheet: Sendable {
  /// A file as it was read.
  struct Source: Sendable {
    let file: String
    let book: Book
  }

  let preview: ImportPreview
  let findings: [Finding]
  let words: PreviewWords

  /// A sheet for each visible one of the sources, and one of what they leave out.
  func drafts(of sources: [Source]) -> [SheetDraft] {
    let drafts = sources.flatMap { source in
      source.book.sheets.filter { $0.state == .visible && !$0.rows.isEmpty }.map { sheet in
        draft(of: sheet, at: Place(file: source.file, sheet: source.book.encoding == nil ? sheet.name : nil))
      }
    }
    return drafts + missing()
  }

  private func draft(of sheet: Sheet, at place: Place) -> SheetDraft {
    let opinions = opinions(at: place)
    let width = (sheet.rows.flatMap { $0.cells.map(\.column) }.max() ?? -1) + 1
    let known = preview.sheets.first { $0.place.file == place.file && $0.place.sheet == place.sheet }?.place.row
    let head = known ?? sheet.rows.first?.number ?? 1
    var rows = Self.rows(of: sheet, width: width)
    for index in rows.indices {
      guard let opinion = opinions[rows[index].number] else { continue }
      rows[index].cells.append(.text(opinion))
    }
    let headings = rows.first { $0.number == head }?.cells ?? []
    var columns = (0..<width).map { column in
      let below = rows.filter { $0.number > head }.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      return ColumnDraft(
        heading: (column < headings.count ? headings[column]?.text : nil) ?? "", form: Self.form(below))
    }
    columns.append(ColumnDraft(heading: Term("核对意见", "Remarks")(words.language)))
    var draft = SheetDraft(name: sheet.name, columns: columns)
    draft.rowsAbove = rows.filter { $0.number < head }.map(\.cells)
    draft.rows = rows.filter { $0.number > head }.map(\.cells)
    return draft
  }

  /// The rows by number, blank ones among them, so that every row keeps the number by which the remarks call it.
  private static func rows(of sheet: Sheet, width: Int) -> [(number: Int, cells: [Cell?])] {
    let blank = [Cell?](repeating: nil, count: width)
    let last = sheet.rows.last?.number ?? 0
    let isDense = last < sheet.rows.count + 1000
    var filled = Dictionary(
      sheet.rows.map { row in
        var cells = blank
        for cell in row.cells { cells[cell.column] = shown(cell.value) }
        return (row.number, cells)
      }, uniquingKeysWith: { first, _ in first })
    if isDense, last > 0 { for number in 1...last where filled[number] == nil { filled[number] = blank } }
    return filled.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The cell as it was, but for identity numbers, which are not sent on.
  private static func shown(_ cell: Cell) -> Cell {
    let text = cell.text
    if CreditCode.isSound(text), !IdentityNumber.isGenuine(text) { return cell }
    return IdentityNumber.isIn(text) ? .text(IdentityNumber.masked(text)) : cell
  }

  /// Numbers stay numbers.
  private static func form(_ cells: [Cell]) -> ColumnDraft.Form {
    let numbers = cells.compactMap { if case .number(let number) = $0 { number } else { nil } }
    if numbers.isEmpty { return .text }
    return numbers.allSatisfy { $0 == $0.rounded() } ? .integer : .decimal
  }

  /// By row number: what taking it would do, what it would change, and everything found in it.
  private func opinions(at place: Place) -> [Int: String] {
    let isHere: (Place) -> Bool = { $0.file == place.file && $0.sheet == place.sheet }
    let linked = Dictionary(grouping: preview.rows.filter { !$0.isMain }, by: \.place)
    var parts: [Int: [String]] = [:]
    for row in preview.rows where row.isMain && isHere(row.place) {
      guard let number = row.place.row else { continue }
      let changes = words.changes(of: row, with: linked[row.place] ?? [])
      let id = row.effect == .new ? row.subject.map { Term("（编号\($0.id)）", " (\($0.id))")(words.language) } ?? "" : ""
      parts[number, default: []].append(
        words.effect(row.effect) + id + (changes.isEmpty ? "" : Term("：", ": ")(words.language) + changes))
    }
    for finding in findings {
      guard let found = finding.place, isHere(found), let number = found.row else { continue }
      let column = found.columnLetters.map { Term("\($0)列：", "Column \($0): ")(words.language) } ?? ""
      parts[number, default: []].append(column + FindingSentences.statement(finding, words.language))
    }
    return parts.mapValues { $0.joined(separator: "\n") }
  }

  private func missing() -> [SheetDraft] {
    if preview.missing.isEmpty { return [] }
    let headings = [
      Term("编号", "ID"), Term("名称", "Name"), Term("所在区域", "Region"), Term("应在", "Belongs in"),
    ]
    return [
      SheetDraft(
        name: Term("台账有本表没有", "Not in the sheets")(words.language),
        columns: headings.map { ColumnDraft(heading: $0(words.language)) },
        rows: preview.missing.map { record in
          [
            .text(record.subject.id), .text(record.subject.name), record.region.map(Cell.text),
            .text(FindingSentences.location(Place(file: record.place.file, sheet: record.place.sheet), words.language)),
          ]
        })
    ]
  }
}
