/// Reads the cells of one sheet as they stream past.
final class SheetPart: PartReader {
  // Steps follow one another and never overlap; checking every one would only take time.
  @exclusivity(unchecked) private var reading: SheetReading

  init(values: CellValues, _ allowance: Allowance) { reading = SheetReading(values: values, allowance) }

  var merged: [CellRange] { reading.merged }
  var faults: [TableFault] { reading.faults.faults }
  /// The rows read, by rising number.
  func finishedRows() -> [SheetRow] { reading.rows.finished() }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) { try reading.start(name, attributes) }
  func end(_ name: XMLName) throws(TableRefusal) { try reading.end(name) }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableRefusal) { try reading.text(bytes) }
}

/// How far the reading of a sheet has come.
private struct SheetReading {
  private(set) var merged: [CellRange] = []
  private(set) var faults = FaultList()

  var rows = SheetRows()
  private var values: CellValues
  private let allowance: Allowance

  private var isInData = false
  private var isInRow = false
  private var isInCell = false
  private var isInInline = false
  private var phoneticDepth = 0
  private var capture = Capture.none
  private var raw = RawCell()

  private enum Capture { case none, value, inline }

  init(values: CellValues, _ allowance: Allowance) {
    self.values = values
    self.allowance = allowance
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) {
    if isInCell {
      startInCell(name)
    } else if isInRow {
      if name == "c" { try startCell(attributes) }
    } else if isInData {
      if name == "row" { try startRow(attributes) }
    } else if name == "sheetData" {
      isInData = true
    } else if name == "mergeCell" {
      try merge(attributes)
    }
  }

  mutating func end(_ name: XMLName) throws(TableRefusal) {
    if isInCell {
      switch name {
      case "v", "t": capture = .none
      case "is": isInInline = false
      case "rPh": phoneticDepth -= 1
      case "c": try endCell()
      default: break
      }
    } else if isInRow {
      guard name == "row" else { return }
      isInRow = false
      try rows.endRow(allowance)
    } else if isInData, name == "sheetData" {
      isInData = false
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableRefusal) {
    switch capture {
    case .none: return
    case .value: raw.value.append(contentsOf: bytes)
    case .inline: raw.inline.append(contentsOf: bytes)
    }
    if raw.value.count + raw.inline.count > TableLimit.cellBytes { throw TableRefusal(.cellLength) }
  }

  private mutating func startRow(_ attributes: XMLAttributes) throws(TableRefusal) {
    var number: Int?
    var isHidden = false
    attributes.forEach { name, value in
      switch name {
      case "r": number = wholeNumber(value)
      case "hidden": isHidden = value.pointee == 0x31 || value.pointee == 0x74  // `1` or `true`
      default: break
      }
    }
    isInRow = true
    try rows.startRow(number: number, isHidden: isHidden)
  }

  private mutating func startCell(_ attributes: XMLAttributes) throws(TableRefusal) {
    raw.clear()
    var reference: CellReference?
    attributes.forEach { name, value in
      switch name {
      case "r": reference = CellReference(value)
      case "s": raw.style = wholeNumber(value) ?? 0
      case "t": raw.kind = RawCell.Kind(XMLName(value))
      default: break
      }
    }
    isInCell = true
    isInInline = false
    phoneticDepth = 0
    capture = .none
    raw.column = try rows.place(column: reference?.column)
  }

  private mutating func startInCell(_ name: XMLName) {
    switch name {
    case "v": capture = .value
    case "f": raw.hasFormula = true
    case "is": isInInline = true
    case "t": if isInInline, phoneticDepth == 0 { capture = .inline }
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  private mutating func endCell() throws(TableRefusal) {
    isInCell = false
    capture = .none
    let (value, rule) = try values.value(of: raw)
    if let rule {
      let shown = rule == .formulaWithoutValue ? nil : String(decoding: raw.value.prefix(100), as: UTF8.self)
      faults.append(TableFault(rule: rule, row: rows.number, column: raw.column, value: shown))
    }
    guard let value else { return }
    try allowance.spend(content: Allowance.costOfCell)
    switch value {
    case .text(let text), .error(let text): try allowance.spend(shownText: text.utf8.count)
    default: break
    }
    try rows.append(PlacedCell(column: raw.column, value: value))
  }

  private mutating func merge(_ attributes: XMLAttributes) throws(TableRefusal) {
    guard let range = attributes["ref"].flatMap(CellRange.init(reference:)) else { return }
    if merged.count > TableLimit.listCount { throw TableRefusal(.listLength) }
    if range.lastColumn >= TableLimit.columnCount { throw TableRefusal(.columns) }
    if range.lastRow > TableLimit.rowCount { throw TableRefusal(.rows) }
    merged.append(range)
  }
}
