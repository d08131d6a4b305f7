/// A PDF with a fixed date of making, so that the same page gives the same file.
enum PdfBytes {
  /// Writes zero hours of 2000-01-01 over the date, in place, since a PDF counts its bytes.
  static func withFixedDate(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (D:".utf8)
    let date = Array("20000101000000".utf8)
    guard var start = bytes.indices.last.map({ $0 - mark.count - date.count }) else { return bytes }
    var result = bytes
    // The date stands near the end of the file, behind the pages.
    while start >= 0 {
      if bytes[start] == mark[0], bytes[start..<(start + mark.count)].elementsEqual(mark) {
        result.replaceSubrange((start + mark.count)..<(start + mark.count + date.count), with: date)
        break
      }
      start -= 1
    }
    return result
  }
}
