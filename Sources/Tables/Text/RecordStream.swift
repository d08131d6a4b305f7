extension TableFile {
  /// Reads a text file record by record in constant memory, for lists too long to be held as a sheet.
  ///
  /// - Parameters:
  ///   - path: a file of UTF-8, with or without a mark at its beginning, plain or compressed by gzip.
  ///   - body: called for every record that is not blank, with the line on which it begins (from 1) and its fields,
  ///     empty ones included. What it throws ends the reading.
  /// - Throws: `TableRefusal` if the file cannot be read, is not UTF-8, or has a misplaced quote.
  public static func forEachRecord(
    ofCSVAt path: String, _ body: (_ line: Int, _ fields: [String]) throws -> Void
  ) throws {
    let file = try GzipFile(path: path)
    var head: [UInt8] = []
    guard try file.read(into: &head) else { return }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    let separator = Separator(of: head)
    var reader = RecordReader(head, from: separator.start, line: separator.line, separator: separator.byte) {
      (chunk) throws(TableRefusal) in try file.read(into: &chunk)
    }
    head = []
    while try reader.next() {
      let record = reader.record
      if let place = reader.malformations.first {
        throw TableRefusal(place.rule, line: place.line, byte: place.offset - place.lineStart + 1)
      }
      if record.isBlank { continue }
      try body(record.line, try fields(of: record))
    }
  }

  private static func fields(of record: TextRecord) throws(TableRefusal) -> [String] {
    var fields: [String] = []
    fields.reserveCapacity(record.ends.count)
    for field in record.ends.indices {
      guard let text = String(validating: record.bytes[record.range(of: field)], as: UTF8.self) else {
        throw TableRefusal(.undecodableByte, line: record.line)
      }
      fields.append(text)
    }
    return fields
  }
}
