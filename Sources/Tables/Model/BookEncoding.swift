extension Book: Encodable {
  private enum Key: String, CodingKey { case encoding, delimiter, sheets, findings }

  /// Writes `encoding`, `delimiter`, `sheets` and, as `findings`, the faults.
  public func encode(to encoder: any Encoder) throws {
    var book = encoder.container(keyedBy: Key.self)
    try book.encodeIfPresent(encoding, forKey: .encoding)
    try book.encodeIfPresent(delimiter, forKey: .delimiter)
    try book.encode(sheets, forKey: .sheets)
    try book.encode(faults, forKey: .findings)
  }
}

extension Sheet: Encodable {
  private enum Key: String, CodingKey { case name, state, merged, hiddenRows, cells }

  /// Writes the cells as one object from names such as `B3` to values.
  public func encode(to encoder: any Encoder) throws {
    var sheet = encoder.container(keyedBy: Key.self)
    try sheet.encode(name, forKey: .name)
    try sheet.encode(state.rawValue, forKey: .state)
    try sheet.encode(merged.map(\.name), forKey: .merged)
    try sheet.encode(rows.filter(\.isHidden).map(\.number), forKey: .hiddenRows)
    var cells = sheet.nestedContainer(keyedBy: CellName.self, forKey: .cells)
    for row in rows {
      for cell in row.cells { try cells.encode(cell.value, forKey: CellName(row: row.number, column: cell.column)) }
    }
  }
}

extension Cell: Encodable {
  private enum Key: String, CodingKey { case kind = "t", value = "v" }

  /// Writes text, numbers and truth values as themselves, all else as `{"t": kind, "v": value}`.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try encodePlain(text, to: encoder)
    case .number(let number): try encodePlain(number, to: encoder)
    case .boolean(let isTrue): try encodePlain(isTrue, to: encoder)
    case .date(let date): try encode(date.seconds == nil ? "date" : "datetime", date.isoText, to: encoder)
    case .time(let seconds): try encode("time", ClockTime(seconds: seconds).text, to: encoder)
    case .duration(let seconds): try encode("timedelta", seconds, to: encoder)
    case .error(let text): try encode("error", text, to: encoder)
    }
  }

  private func encodePlain(_ value: some Encodable, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  private func encode(_ kind: String, _ value: some Encodable, to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(value, forKey: .value)
  }
}

private struct CellName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(row: Int, column: Int) { stringValue = CellRange.cellName(row: row, column: column) }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
