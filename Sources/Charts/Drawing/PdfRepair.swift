/// Two places where cairo 1.16 leaves the PDF specification, put right without moving a byte, since a PDF counts them.
enum PdfRepair {
  /// Dates begin with `D:` (ISO 32000-1, 7.9.4), and the number of bookmarks in sight is not negative (12.3.3).
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for mark in ["/CreationDate (", "/ModDate ("] {
      guard let start = end(ofLast: mark, in: result), start + 16 <= result.count else { continue }
      let date = result[start..<(start + 15)]
      guard date.last == UInt8(ascii: "Z"), date.dropLast().allSatisfy(isDigit) else { continue }
      // Seconds and zone make room: both are zero.
      result.replaceSubrange(start..<(start + 16), with: Array("D:".utf8) + date.prefix(12) + Array(") ".utf8))
    }
    if let start = end(ofLast: "/Type /Outlines", in: result),
      let dictionary = result[start...].firstIndex(of: UInt8(ascii: ">")),
      let minus = result[start..<dictionary].firstIndex(of: UInt8(ascii: "-"))
    {
      result[minus] = UInt8(ascii: " ")
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// What is sought stands near the end of the file, behind the pages.
  private static func end(ofLast mark: String, in bytes: [UInt8]) -> Int? {
    let mark = Array(mark.utf8)
    var start = bytes.count - mark.count
    while start >= 0 {
      if bytes[start] == mark[0], bytes[start..<(start + mark.count)].elementsEqual(mark) { return start + mark.count }
      start -= 1
    }
    return nil
  }
}
