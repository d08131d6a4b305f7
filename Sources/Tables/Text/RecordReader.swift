/// One record of separated text: its fields end to end, so that reading on allocates nothing.
struct TextRecord {
  /// The fields' bytes without their quotes.
  fileprivate(set) var bytes: [UInt8] = []
  /// Where each field ends in `bytes`.
  fileprivate(set) var ends: [Int] = []
  /// The record's number, from 1; blank lines count.
  fileprivate(set) var number = 0
  /// The line on which the record begins, from 1.
  fileprivate(set) var line = 1
  fileprivate(set) var isQuoted = false

  var isBlank: Bool { bytes.isEmpty && ends.count == 1 && !isQuoted }

  /// The bytes of a field, counted from 0.
  func range(of field: Int) -> Range<Int> { (field == 0 ? 0 : ends[field - 1])..<ends[field] }
}

/// Reads records of separated text one by one, from memory or from chunks.
///
/// A quote opens a field only as its first character. What is malformed is read as spreadsheet programs read it, and
/// noted as a fault.
struct RecordReader {
  /// Puts the next bytes in the place of the old ones; false at the end.
  typealias Refill = (inout [UInt8]) throws(TableRefusal) -> Bool

  /// A malformed place. Offsets count the bytes of the input.
  struct Malformation {
    let rule: TableRule
    let line: Int
    let lineStart: Int
    let offset: Int
  }

  private(set) var record = TextRecord()
  private(set) var malformations: [Malformation] = []

  private let separator: UInt8
  private let refill: Refill?
  private var chunk: [UInt8]
  private var position: Int
  private var chunkStart = 0
  private var line: Int
  private var lineStart: Int

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// - Parameters:
  ///   - bytes: the first chunk, UTF-8 or any encoding that keeps ASCII.
  ///   - start: where to begin in it; `line` is the line of that place.
  init(_ bytes: [UInt8], from start: Int = 0, line: Int = 1, separator: UInt8, refill: Refill? = nil) {
    chunk = bytes
    position = start
    lineStart = start
    self.line = line
    self.separator = separator
    self.refill = refill
  }

  /// Reads the next record into `record`; false at the end.
  mutating func next() throws(TableRefusal) -> Bool {
    record.bytes.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
    record.isQuoted = false
    guard try peek() != nil else { return false }
    record.number += 1
    record.line = line
    while try readField() {
      if record.ends.count >= TableLimit.columnCount { throw TableRefusal(.columns, line: record.line) }
    }
    return true
  }

  /// Reads a field with what ends it; true if another follows in this record.
  private mutating func readField() throws(TableRefusal) -> Bool {
    let fieldStart = record.bytes.count
    var isStray = false
    var followsQuote = false
    if try peek() == Self.quote {
      record.isQuoted = true
      followsQuote = true
      try readQuoted(from: fieldStart)
    }
    while let byte = try peek() {
      switch byte {
      case separator:
        position += 1
        record.ends.append(record.bytes.count)
        return true
      case Self.feed, Self.carriageReturn:
        record.ends.append(record.bytes.count)
        try endLine(byte)
        return false
      default:
        // Text after a closing quote, or a quote within unquoted text.
        if !isStray, followsQuote || byte == Self.quote {
          isStray = true
          note(.strayQuote, at: chunkStart + position)
        }
        takeRun()
        try checkLength(from: fieldStart)
      }
    }
    record.ends.append(record.bytes.count)
    return false
  }

  private mutating func readQuoted(from fieldStart: Int) throws(TableRefusal) {
    let opening = Malformation(rule: .unclosedQuote, line: line, lineStart: lineStart, offset: chunkStart + position)
    position += 1
    var previous: UInt8 = 0
    while let byte = try peek() {
      position += 1
      if byte == Self.quote {
        guard try peek() == Self.quote else { return }
        position += 1
      } else if byte == Self.carriageReturn || (byte == Self.feed && previous != Self.carriageReturn) {
        beginLine()
      } else if byte == Self.feed {
        lineStart = chunkStart + position
      }
      previous = byte
      record.bytes.append(byte)
      if record.bytes.count & 0xFFF == 0 { try checkLength(from: fieldStart) }
    }
    malformations.append(opening)
  }

  /// Takes this byte and all that follow up to the next special one.
  private mutating func takeRun() {
    var end = position + 1
    while end < chunk.count {
      let byte = chunk[end]
      if byte == separator || byte == Self.quote || byte == Self.feed || byte == Self.carriageReturn { break }
      end += 1
    }
    record.bytes.append(contentsOf: chunk[position..<end])
    position = end
  }

  private mutating func endLine(_ byte: UInt8) throws(TableRefusal) {
    position += 1
    if byte == Self.carriageReturn, try peek() == Self.feed { position += 1 }
    beginLine()
  }

  private mutating func beginLine() {
    line += 1
    lineStart = chunkStart + position
  }

  private func checkLength(from fieldStart: Int) throws(TableRefusal) {
    if record.bytes.count - fieldStart > TableLimit.cellBytes { throw TableRefusal(.cellLength, line: record.line) }
  }

  private mutating func note(_ rule: TableRule, at offset: Int) {
    // A hostile file has one on every byte: keep what is listed and a little more.
    if malformations.count > TableLimit.listCount { return }
    malformations.append(Malformation(rule: rule, line: line, lineStart: lineStart, offset: offset))
  }

  private mutating func peek() throws(TableRefusal) -> UInt8? {
    if position < chunk.count { return chunk[position] }
    guard let refill else { return nil }
    chunkStart += chunk.count
    position = 0
    guard try refill(&chunk) else {
      chunk.removeAll()
      return nil
    }
    return chunk.first
  }
}
