extension Book {
  /// The book as compact JSON in UTF-8: `encoding`, `delimiter`, `sheets` and, as `findings`, the faults.
  ///
  /// The cells of a sheet are one object from names such as `B3` to values. Text, numbers and truth values stand for
  /// themselves, all else is `{"t": kind, "v": value}`.
  public func jsonBytes() -> [UInt8] {
    var json = JSONWriter(capacity: sheets.reduce(1024) { $0 + $1.expectedJSONLength })
    json.open("{")
    if let encoding { json.member("encoding", encoding) }
    if let delimiter { json.member("delimiter", delimiter) }
    json.key("sheets")
    json.list(sheets) { $1.write($0) }
    json.key("findings")
    json.list(faults) { $1.write($0) }
    json.close("}")
    return json.bytes
  }
}

extension Sheet {
  /// Room for names, marks and unescaped text: a book of a million cells should not be copied as it grows.
  fileprivate var expectedJSONLength: Int {
    var length = 1024
    for row in rows {
      for cell in row.cells {
        length += 14
        switch cell.value {
        case .text(let text), .error(let text): length += text.utf8.count
        case .number, .boolean: length += 4
        case .date, .time, .duration: length += 30
        }
      }
    }
    return length
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ sheet: Sheet) {
    open("{")
    member("name", sheet.name)
    member("state", sheet.state.rawValue)
    key("merged")
    list(sheet.merged) { $1.value($0.name) }
    key("hiddenRows")
    list(sheet.rows.lazy.filter(\.isHidden).map(\.number)) { $1.value($0) }
    key("cells")
    writeCells(of: sheet)
    close("}")
  }

  private mutating func writeCells(of sheet: Sheet) {
    var columnNames: [String] = []
    open("{")
    for row in sheet.rows {
      let number = String(row.number)
      for cell in row.cells {
        while columnNames.count <= cell.column { columnNames.append(CellRange.columnName(columnNames.count)) }
        key(columnNames[cell.column], number)
        write(cell.value)
      }
    }
    close("}")
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .text(let text): value(text)
    case .number(let number): value(number)
    case .boolean(let isTrue): value(isTrue)
    case .date(let date): kind(date.seconds == nil ? "date" : "datetime") { $0.value(date.isoText) }
    case .time: kind("time") { $0.value(cell.text) }
    case .duration(let seconds): kind("timedelta") { $0.value(seconds) }
    case .error(let text): kind("error") { $0.value(text) }
    }
  }

  private mutating func kind(_ name: String, _ writeValue: (inout JSONWriter) -> Void) {
    open("{")
    member("t", name)
    key("v")
    writeValue(&self)
    close("}")
  }

  fileprivate mutating func write(_ fault: TableFault) {
    open("{")
    member("rule", fault.rule.rawValue)
    member("message", fault.plainDescription)
    if let sheet = fault.sheet { member("sheet", sheet) }
    for (name, number) in [("row", fault.row), ("column", fault.column), ("line", fault.line), ("byte", fault.byte)] {
      guard let number else { continue }
      key(name)
      value(number)
    }
    if let value = fault.value { member("value", value) }
    close("}")
  }
}
