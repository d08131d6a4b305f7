/// Reads a text file as one sheet whose cells are all text.
func readTextTable(_ bytes: [UInt8], name: String) throws(TableRefusal) -> Book {
  if bytes.count > TableLimit.textBytes { throw TableRefusal(.fileSize) }
  let text = try decodeText(bytes)
  let separator = Separator(of: text.utf8)
  var reader = RecordReader(text.utf8, from: separator.start, line: separator.line, separator: separator.byte)
  let allowance = Allowance()
  var rows: [SheetRow] = []
  var width: Int?
  var uneven = FaultList()
  while try reader.next() {
    let record = reader.record
    if record.isBlank { continue }
    if record.number > TableLimit.rowCount { throw TableRefusal(.rows, line: record.line) }
    if let width, width != record.ends.count {
      let value = "\(record.ends.count)/\(width)"
      uneven.append(TableFault(rule: .unevenRecord, row: record.number, line: record.line, value: value))
    }
    width = width ?? record.ends.count
    let cells = try cells(of: record, allowance)
    if cells.isEmpty { continue }
    rows.append(SheetRow(number: record.number, cells: cells))
  }
  let faults = faults(reader.malformations, in: text) + uneven.faults
  return Book(
    encoding: text.encoding.rawValue, delimiter: String(UnicodeScalar(separator.byte)),
    sheets: [Sheet(name: name, rows: rows)], faults: faults)
}

private func cells(of record: TextRecord, _ allowance: Allowance) throws(TableRefusal) -> [PlacedCell] {
  var cells: [PlacedCell] = []
  cells.reserveCapacity(record.ends.count)
  for field in record.ends.indices {
    let range = record.range(of: field)
    if range.isEmpty { continue }
    try allowance.spend(content: Allowance.costOfCell + Allowance.cost(ofText: range.count))
    cells.append(PlacedCell(column: field, value: .text(String(decoding: record.bytes[range], as: UTF8.self))))
  }
  if !cells.isEmpty { try allowance.spend(content: Allowance.costOfRow) }
  return cells
}

private func faults(_ malformations: [RecordReader.Malformation], in text: DecodedText) -> [TableFault] {
  var faults = FaultList()
  for (index, place) in malformations.enumerated() {
    var byte: Int?
    if index < TableLimit.listedFaults { byte = text.originalLength(of: place.lineStart..<place.offset).map { $0 + 1 } }
    faults.append(TableFault(rule: place.rule, line: place.line, byte: byte))
  }
  return faults.faults
}
