/// Finds what separates the fields of a text, and where its records begin.
struct Separator {
  /// One byte of ASCII.
  let byte: UInt8
  /// Where the first record begins: after the line `sep=;` if there is one.
  let start: Int
  /// The line on which it begins, from 1.
  let line: Int

  private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
  // Enough for title lines and an uneven head; the rest of the file does not change the answer.
  private static let examinedRecords = 100
  private static let examinedBytes = 64 << 10

  /// Looks at the beginning of a text.
  init(of text: [UInt8]) {
    if let (separator, start) = Self.declared(in: text) {
      (byte, self.start, line) = (separator, start, 2)
      return
    }
    (start, line) = (0, 1)
    let head = [UInt8](text.prefix(Self.examinedBytes))
    var best = (byte: UInt8(ascii: ","), records: 0, fields: 0)
    for candidate in Self.candidates {
      let (records, fields) = Self.agreement(in: head, separator: candidate)
      if (records, fields) > (best.records, best.fields) { best = (candidate, records, fields) }
    }
    byte = best.byte
  }

  /// The separator that the first line declares for spreadsheet programs, as in `sep=;`.
  private static func declared(in text: [UInt8]) -> (UInt8, Int)? {
    let line = text.prefix(8)
    guard line.count >= 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=", line[4] < 0x80,
      line[4] != UInt8(ascii: "\""), line[4] >= 0x20 || line[4] == UInt8(ascii: "\t")
    else { return nil }
    switch (line.dropFirst(5).first, line.dropFirst(6).first) {
    case (nil, _): return (line[4], 5)
    case (UInt8(ascii: "\r"), UInt8(ascii: "\n")): return (line[4], 7)
    case (UInt8(ascii: "\r"), _), (UInt8(ascii: "\n"), _): return (line[4], 6)
    default: return nil
    }
  }

  /// How many records share the most frequent number of fields above one, and that number.
  private static func agreement(in head: [UInt8], separator: UInt8) -> (records: Int, fields: Int) {
    var reader = RecordReader(head, separator: separator)
    var counts: [Int: Int] = [:]
    // A refusal here is raised again, with its place, when the whole text is read.
    while reader.record.number < examinedRecords, (try? reader.next()) == true {
      if reader.record.ends.count > 1 { counts[reader.record.ends.count, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { ($0.value, $0.key) } ?? (0, 0)
  }
}
