/// Something wrong with a file: which rule it breaks, where, and the value that shows it. Words are made elsewhere.
public struct TableFault: Sendable, Hashable {
  /// The rule that is broken; it also says what `value` holds.
  public var rule: TableRule
  /// The name of the sheet.
  public var sheet: String?
  /// The row as the program shows it, from 1.
  public var row: Int?
  /// The column, from 0.
  public var column: Int?
  /// The line of a text file or of a workbook's part, from 1.
  public var line: Int?
  /// The byte within the line, from 1.
  public var byte: Int?
  /// The offending value; its meaning depends on the rule.
  public var value: String?

  /// A fault from its parts.
  public init(
    rule: TableRule, sheet: String? = nil, row: Int? = nil, column: Int? = nil, line: Int? = nil, byte: Int? = nil,
    value: String? = nil
  ) {
    self.rule = rule
    self.sheet = sheet
    self.row = row
    self.column = column
    self.line = line
    self.byte = byte
    self.value = value
  }

  /// One line in English: the rule, the place and the value.
  public var plainDescription: String {
    var places: [String] = []
    if let sheet { places.append("sheet \(sheet)") }
    if let row, let column {
      places.append("cell \(CellRange.cellName(row: row, column: column))")
    } else if let row {
      places.append("row \(row)")
    } else if let column {
      places.append("column \(CellRange.columnName(column))")
    }
    if let line { places.append("line \(line)") }
    if let byte { places.append("byte \(byte)") }
    let place = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
    return rule.plainDescription + place + (value.map { ": \($0)" } ?? "")
  }
}

/// A whole file is refused: nothing of it may be used.
public struct TableRefusal: Error, Sendable, Hashable {
  /// Why, at least one.
  public var faults: [TableFault]

  /// A refusal for these reasons.
  public init(faults: [TableFault]) { self.faults = faults }

  /// A refusal for one reason.
  init(_ rule: TableRule, line: Int? = nil, byte: Int? = nil, value: String? = nil) {
    faults = [TableFault(rule: rule, line: line, byte: byte, value: value)]
  }

  /// A refusal because a file passes one of the fixed limits.
  init(_ limit: TableLimit, line: Int? = nil) {
    self.init(.tooLarge, line: line, value: limit.rawValue)
  }
}
