/// A text file's content as UTF-8, and the encoding that it came in.
struct DecodedText {
  enum Encoding: String {
    case utf8 = "utf-8"
    case utf8WithMark = "utf-8-sig"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case gb18030 = "gb18030"
  }

  let utf8: [UInt8]
  let encoding: Encoding

  // Encoding a line back takes time, and nobody counts further.
  private static let longestLine = 64 << 10

  /// How many bytes of the file a stretch of a line took; `nil` if that is too long to find out.
  func originalLength(of range: Range<Int>) -> Int? {
    switch encoding {
    case .utf8, .utf8WithMark: range.count
    case _ where range.count > Self.longestLine: nil
    case .utf16LittleEndian, .utf16BigEndian: String(decoding: utf8[range], as: UTF8.self).utf16.count * 2
    case .gb18030: GB18030.encode(String(decoding: utf8[range], as: UTF8.self)).count
    }
  }
}

/// Finds the encoding of a text: a mark at the beginning, else the pattern of UTF-16, else strict UTF-8, else GB18030.
func decodeText(_ bytes: [UInt8]) throws(TableRefusal) -> DecodedText {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    let text = bytes[3...]
    if let bad = text.withUnsafeBufferPointer(firstByteNotUTF8(in:)) { throw undecodable(bytes, at: bad + 3) }
    return try checked(DecodedText(utf8: [UInt8](text), encoding: .utf8WithMark))
  }
  if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes, .utf16LittleEndian) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes, .utf16BigEndian) }
  if let encoding = unmarkedUTF16(bytes) { return try decodeUTF16(bytes, encoding) }
  guard let notUTF8 = bytes.withUnsafeBufferPointer(firstByteNotUTF8(in:)) else {
    return try checked(DecodedText(utf8: bytes, encoding: .utf8))
  }
  if let bad = bytes.withUnsafeBufferPointer(GB18030.firstBadByte(in:)) {
    if bytes.contains(0) { throw TableRefusal(.notATable, value: "binary") }
    // The encoding that reads further is the one that was meant.
    throw undecodable(bytes, at: max(bad, notUTF8))
  }
  guard let text = bytes.withUnsafeBufferPointer(GB18030.decode) else { throw undecodable(bytes, at: notUTF8) }
  return try checked(DecodedText(utf8: [UInt8](text.utf8), encoding: .gb18030))
}

/// No text holds the byte 0; other kinds of file do.
private func checked(_ text: DecodedText) throws(TableRefusal) -> DecodedText {
  if text.utf8.contains(0) { throw TableRefusal(.notATable, value: "binary") }
  return text
}

/// UTF-16 without its mark shows in its separators and line ends: a zero byte on one side of each, never on the other.
private func unmarkedUTF16(_ bytes: [UInt8]) -> DecodedText.Encoding? {
  guard bytes.count % 2 == 0, bytes.prefix(4096).contains(0) else { return nil }
  var littleEndian = 0
  var bigEndian = 0
  for index in stride(from: 0, to: min(bytes.count, 4096), by: 2) {
    switch (bytes[index], bytes[index + 1]) {
    case (0x09, 0), (0x0A, 0), (0x0D, 0), (0x2C, 0), (0x3B, 0): littleEndian += 1
    case (0, 0x09), (0, 0x0A), (0, 0x0D), (0, 0x2C), (0, 0x3B): bigEndian += 1
    default: break
    }
  }
  if bigEndian == 0 { return littleEndian > 0 ? .utf16LittleEndian : nil }
  return littleEndian == 0 ? .utf16BigEndian : nil
}

private func decodeUTF16(_ bytes: [UInt8], _ encoding: DecodedText.Encoding) throws(TableRefusal) -> DecodedText {
  let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
  let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  let start = isMarked ? 2 : 0
  var utf8: [UInt8] = []
  utf8.reserveCapacity(bytes.count)
  var decoder = UTF16()
  var units = stride(from: start, to: bytes.count - 1, by: 2)
    .lazy.map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8 }.makeIterator()
  var offset = start
  while true {
    switch decoder.decode(&units) {
    case .scalarValue(let scalar):
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      offset += UTF16.width(scalar) * 2
    case .emptyInput:
      if bytes.count % 2 == 1 { throw undecodable(bytes, at: bytes.count - 1) }
      return try checked(DecodedText(utf8: utf8, encoding: encoding))
    case .error: throw undecodable(bytes, at: offset)
    }
  }
}

private func undecodable(_ bytes: [UInt8], at offset: Int) -> TableRefusal {
  let before = bytes[..<offset]
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let value = "0x" + String(bytes[offset], radix: 16, uppercase: true)
  return TableRefusal(.undecodableByte, line: line, byte: offset - lineStart + 1, value: value)
}
