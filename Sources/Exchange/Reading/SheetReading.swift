import OrganisationGraph
public import Tables

/// Reads sheets of cells as records, by their headings.
public enum SheetReading {
  /// Reads every visible sheet of a book. Hidden sheets and empty ones are passed over and named.
  public static func read(_ book: Book, file: String) -> [IncomingSheet] {
    book.sheets.map { sheet in
      let place = Place(file: file, sheet: book.encoding == nil ? sheet.name : nil)
      if sheet.state != .visible || sheet.rows.isEmpty {
        let rule = sheet.rows.isEmpty ? "import.emptySheet" : "import.hiddenSheet"
        return IncomingSheet(
          place: place, kind: nil, rows: [], findings: [Finding(rule: rule, severity: .info, place: place)], refused: 0)
      }
      return read(sheet, at: place)
    }
  }

  private static func read(_ sheet: Sheet, at place: Place) -> IncomingSheet {
    guard let head = SheetHead.find(in: sheet, fileName: place.file) else {
      let closest = SheetHead.closest(in: sheet)
      let finding = Finding(
        rule: closest == nil ? "import.unknownSheet" : "import.missingHeadings", severity: .error, place: place,
        arguments: [
          "kind": closest.map { Glossary.entity($0.kind).chinese } ?? "",
          "missing": closest?.missing.joined(separator: "、") ?? "",
        ])
      return IncomingSheet(place: place, kind: nil, rows: [], findings: [finding], refused: 0)
    }
    var headPlace = place
    headPlace.row = head.row
    var findings = head.unknown.map { column, heading in
      var cell = headPlace
      cell.column = column
      return Finding(rule: "import.unknownHeading", severity: .warning, place: cell, arguments: ["heading": heading])
    }
    var rows: [IncomingRow] = []
    var refused = 0
    for row in sheet.rows where row.number > head.row {
      let reading = RowReading(row, head: head, sheet: place)
      findings += reading.findings
      if reading.isRefused { refused += 1 }
      if let record = reading.record { rows.append(record) }
    }
    return IncomingSheet(place: headPlace, kind: head.kind, rows: rows, findings: findings, refused: refused)
  }
}
