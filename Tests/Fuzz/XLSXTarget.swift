import Tables

/// Reads workbooks: archives as they come, and anything else as the parts of one, divided by the byte FF: sheet, styles,
/// shared texts, list of sheets. Changing compressed bytes at random would seldom reach what reads the parts.
@_cdecl("LLVMFuzzerTestOneInput")
public func readWorkbook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkReading { () throws(TableRefusal) in
    if bytes.starts(with: [0x50, 0x4B]) { return try TableFile.read(bytes: bytes, name: "fuzz.xlsx") }
    let parts = bytes.split(separator: 0xFF, maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    var workbook = HandMadeWorkbook(
      sheet: parts[0], styles: parts.count > 1 ? parts[1] : nil, shared: parts.count > 2 ? parts[2] : nil)
    if parts.count > 3 { workbook.parts[1].text = parts[3] }
    return try workbook.read()
  }
  return 0
}
