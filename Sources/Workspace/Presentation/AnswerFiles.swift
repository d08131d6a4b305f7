public import Foundation
import Tables

extension Answer {
  /// The answer as JSON with sorted keys, or as it writes itself.
  public func jsonData() throws -> Data {
    if let written = json as? WrittenJSON { return Data(written.bytes()) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(json)
  }

  /// The tables of the page as separated text, one under the other with a blank line between; UTF-8 with a mark, so
  /// that spreadsheet programs show Chinese.
  /// - Parameter inGB18030: writes the national encoding instead, for programs that know no other.
  public func csvData(inGB18030: Bool = false) -> Data {
    var data = Data()
    for (number, table) in page.tables.enumerated() {
      let encoding: TextEncoding = inGB18030 ? .gb18030 : number == 0 ? .utf8WithBOM : .utf8
      let bytes = CSVWriter.bytes(of: table.draft, encoding: encoding)
      if number > 0 { data.append(contentsOf: [13, 10]) }
      data.append(contentsOf: bytes)
    }
    return data
  }

  /// The tables of the page as a workbook, a sheet each; or the sheets that the answer brings.
  public func writeWorkbook(to path: String) throws(Refusal) {
    do {
      try XLSXWriter.write(sheets?() ?? page.tables.map(\.draft), to: path)
    } catch {
      throw Refusal.unwritable(path)
    }
  }
}

extension PageTable {
  /// The table as a sheet.
  var draft: SheetDraft {
    SheetDraft(
      name: title, title: title,
      columns: columns.enumerated().map { position, column in
        ColumnDraft(heading: column.heading, form: form(of: position))
      },
      rows: rows.map { $0.map(\.tableCell) })
  }

  private func form(of position: Int) -> ColumnDraft.Form {
    guard columns[position].isFigure else { return .text }
    for row in rows where position < row.count {
      switch row[position] {
      case .rate: return .rate
      case .decimal: return .decimal
      case .number: return .integer
      default: continue
      }
    }
    return .integer
  }
}

extension PageTable.Cell {
  /// The value in a sheet: 0, 未知 and — stay three things there too.
  var tableCell: Tables.Cell? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(text)
    case .number(let number): .number(Double(number))
    case .rate(let rate?): .number(Figures.shownRate(rate))
    case .decimal(let number?): .number(number)
    case .rate(nil), .decimal(nil): .text("—")
    case .unknown(let language): .text(TerminalPage.unknown(language))
    }
  }
}
