import OrganisationGraph
import Tables

/// Reads an office's own sheet from its headings down: blocks, captions, totals, remarks and records.
struct FormReading {
  private let search: HeadSearch
  private var head: FormHead
  private let place: Place
  private var township: String?
  private var community: String?
  /// What the leftmost column of regions said last, for sheets whose merged cells were lost.
  private var carried: [Int: Cell] = [:]
  private var firstRowOfSum = 0
  private var firstRowOfSheet = 0
  private(set) var sheet: IncomingSheet

  init(_ first: FormHead, _ search: HeadSearch, at place: Place) {
    self.search = search
    self.place = place
    head = first
    var headPlace = place
    headPlace.row = first.lines.rows.upperBound
    sheet = IncomingSheet(
      place: headPlace, kind: first.form.parts.first?.kind, rows: [], findings: [], refused: 0)
    readTitle()
    begin(first)
    read()
  }

  private mutating func readTitle() {
    for row in search.grid.sheet.rows.prefix(while: { $0.number < head.lines.rows.lowerBound }) {
      for cell in row.cells {
        let caption = RegionCaption(senderIn: cell.value.text) ?? RegionCaption(cell.value.text)
        guard let caption else { continue }
        sheet.regionNames.append(caption.name)
        take(caption)
      }
    }
  }

  /// Takes up the headings of a block.
  private mutating func begin(_ next: FormHead) {
    let isRepeated = sheet.understandings.contains { $0.columns == SheetUnderstanding(next, at: place).columns }
    head = next
    carried = [:]
    firstRowOfSum = next.lines.rows.upperBound + 1
    if firstRowOfSheet == 0 { firstRowOfSheet = firstRowOfSum }
    if isRepeated { return }
    sheet.understandings.append(SheetUnderstanding(next, at: place))
    for heading in next.unknown {
      var cell = place
      cell.row = next.lines.rows.upperBound
      cell.column = heading.column
      sheet.findings.append(
        Finding(
          rule: "import.unknownHeading", severity: .warning, place: cell,
          arguments: ["heading": IdentityNumber.masked(heading.shown)]))
    }
    let words = next.form.columns.map(\.word.term.chinese).joined(separator: "、")
    sheet.findings += next.misnamed.map {
      Finding(
        rule: "import.unknownField", severity: .error, place: place,
        arguments: ["heading": $0.column, "value": $0.field, "words": words])
    }
  }

  private mutating func read() {
    var next = head.lines.rows.upperBound + 1
    for row in search.grid.sheet.rows where row.number >= next {
      let cells = search.grid.cells(row.number)
      if HeadSearch.mayBeHead(cells), let other = search.head(at: row.number) {
        begin(other)
        next = other.lines.rows.upperBound + 1
        continue
      }
      var here = place
      here.row = row.number
      if let finding = TemplateRow.finding(row, at: here) {
        sheet.findings.append(finding)
        continue
      }
      switch RowSort(cells, head: head) {
      case .blank: continue
      case .total:
        sheet.findings.append(Finding(rule: "L33", severity: .info, place: here))
        sheet.totals.append(total(cells, here))
        firstRowOfSum = row.number + 1
      case .note: sheet.findings.append(Finding(rule: "import.remarkRow", severity: .info, place: here))
      case .caption(let caption): take(caption)
      case .record: record(cells, row.number, here)
      }
    }
  }

  private mutating func take(_ caption: RegionCaption) {
    if caption.isTownship {
      township = caption.name
      community = nil
    } else {
      community = caption.name
    }
    carried = [:]
  }

  private mutating func record(_ cells: [Int: Cell], _ number: Int, _ here: Place) {
    var filled = cells
    for column in head.columns.keys where filled[column] == nil {
      if let cell = search.grid.mergedDown(number, column) { filled[column] = cell }
    }
    if let column = leftmostRegion {
      if let cell = filled[column] { carried[column] = cell } else { filled[column] = carried[column] }
    }
    let row = FormRow(filled, head: head, place: here, township: township, community: community)
    sheet.findings += row.findings
    if row.isRefused { sheet.refused += 1 } else { sheet.drafts += row.drafts }
  }

  /// The column of townships or communities that comes first in the sheet: there, a blank cell means the one above.
  private var leftmostRegion: Int? {
    let saying = head.columns.filter { head.form.columns[$0.value].meaning != .ignored }.map(\.key).min()
    guard let saying, let position = head.columns[saying] else { return nil }
    return [.township, .community].contains(head.form.columns[position].meaning) ? saying : nil
  }

  private func total(_ cells: [Int: Cell], _ here: Place) -> SheetTotal {
    var figures: [Int: Int] = [:]
    var columns: [Int: Int] = [:]
    let schema = head.form.parts.first?.kind.schema ?? []
    for (column, position) in head.columns {
      guard let target = head.form.columns[position].targets.first, target.part == 0,
        let field = schema.firstIndex(where: { $0.name == target.field }), schema[field].type == .count,
        let cell = cells[column], let value = try? CellReader.value(of: cell, for: schema[field]),
        let figure = value.integer
      else { continue }
      figures[field] = figure
      columns[field] = column
    }
    return SheetTotal(
      place: here, firstRow: firstRowOfSum, firstRowOfSheet: firstRowOfSheet, figures: figures, columns: columns)
  }
}
