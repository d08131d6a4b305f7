import OrganisationGraph
public import Tables

/// Reads sheets of cells as records, by their headings: those of the project itself, and those that offices use.
public enum SheetReading {
  /// Reads every visible sheet of a book. Hidden sheets and empty ones are passed over and named; the sheet `choices`, in
  /// which our own workbooks keep the words of their lists, is passed over without a word.
  /// - Parameters:
  ///   - mapping: what people said about columns.
  ///   - ownWords: words that the office has added to open lists, by the list's name.
  public static func read(
    _ book: Book, file: String, mapping: SheetMapping = SheetMapping(), ownWords: [String: Set<String>] = [:]
  ) -> [IncomingSheet] {
    book.sheets.filter { book.encoding != nil || $0.name.lowercased() != "choices" }.map { sheet in
      let place = Place(file: file, sheet: book.encoding == nil ? sheet.name : nil)
      if sheet.state != .visible || sheet.rows.isEmpty {
        let rule = sheet.rows.isEmpty ? "import.emptySheet" : "import.hiddenSheet"
        return IncomingSheet(
          place: place, kind: nil, rows: [], findings: [Finding(rule: rule, severity: .info, place: place)], refused: 0)
      }
      var incoming = read(sheet, at: place, mapping)
      incoming.refuseUnknownWords(beside: ownWords)
      return incoming
    }
  }

  private static func read(_ sheet: Sheet, at place: Place, _ mapping: SheetMapping) -> IncomingSheet {
    if let head = SheetHead.find(in: sheet, fileName: place.file), !isCorrected(head, sheet, mapping) {
      return read(sheet, at: place, head)
    }
    let search = HeadSearch(grid: SheetGrid(sheet), mapping: mapping, title: sheet.name + place.file)
    switch search.first() {
    case .found(let head):
      // A sheet of the project's own that lost a column is no office form, however much of it one would understand.
      if mapping.formName == nil, !head.isRemembered, head.used.isEmpty,
        let own = SheetHead.closest(in: sheet), own.known > head.understood
      {
        return refused(lacking(nil, sheet, place))
      }
      return FormReading(head, search, at: place).sheet
    case .ambiguous(let forms, let lines):
      var here = place
      here.row = lines.rows.upperBound
      let names = forms.map(\.name.chinese)
      return refused(
        Finding(
          rule: "import.ambiguousForm", severity: .error, place: here,
          arguments: ["words": names.joined(separator: "、"), "value": names[0]]))
    case .lacking(let head): return refused(lacking(head, sheet, place))
    case .nothing: return refused(lacking(nil, sheet, place))
    }
  }

  private static func refused(_ finding: Finding) -> IncomingSheet {
    var place = finding.place ?? Place(file: "")
    if finding.rule != "import.ambiguousForm" { place.row = nil }
    return IncomingSheet(place: place, kind: nil, rows: [], findings: [finding], refused: 0)
  }

  /// What a sheet lacks that is not understood, said of the kind or form that comes closest.
  private static func lacking(_ head: FormHead?, _ sheet: Sheet, _ place: Place) -> Finding {
    let closest = SheetHead.closest(in: sheet)
    var kind = closest.map { Glossary.entity($0.kind).chinese }
    var missing = closest?.missing ?? []
    if let head, head.understood > max(closest?.known ?? 0, 2) {
      kind = head.form.name.chinese
      missing = head.missing.map(\.term.chinese)
    }
    return Finding(
      rule: kind == nil ? "import.unknownSheet" : "import.missingHeadings", severity: .error, place: place,
      arguments: ["kind": kind ?? "", "missing": missing.joined(separator: "、")])
  }

  /// Whether a correction speaks of one of the sheet's columns; then it is read as an office's own sheet is.
  private static func isCorrected(_ head: SheetHead, _ sheet: Sheet, _ mapping: SheetMapping) -> Bool {
    if mapping.formName != nil { return true }
    let lines = HeadingLines(SheetGrid(sheet), rows: head.row...head.row)
    return lines.headings.contains {
      mapping.correction(for: $0, letters: CellRange.columnName($0.column)) != nil
    } || mapping.remembered(lines) != nil
  }

  private static func read(_ sheet: Sheet, at place: Place, _ head: SheetHead) -> IncomingSheet {
    var headPlace = place
    headPlace.row = head.row
    var findings = head.unknown.map { column, heading in
      var cell = headPlace
      cell.column = column
      return Finding(rule: "import.unknownHeading", severity: .warning, place: cell, arguments: ["heading": heading])
    }
    var rows: [IncomingRow] = []
    var refused = 0
    let headCells = sheet.rows.first { $0.number == head.row }?.cells.map(\.value)
    for row in sheet.rows where row.number > head.row {
      if let first = row.cells.first?.value, first == headCells?.first, row.cells.map(\.value) == headCells { continue }
      let reading = RowReading(row, head: head, sheet: place)
      findings += reading.findings
      if reading.isRefused { refused += 1 }
      if let record = reading.record { rows.append(record) }
    }
    var incoming = IncomingSheet(
      place: headPlace, kind: head.kind, rows: rows, findings: findings, refused: refused)
    incoming.understandings = [SheetUnderstanding(head, headings: head.headings(in: sheet), at: place)]
    return incoming
  }
}
