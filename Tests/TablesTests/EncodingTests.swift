import Tables
import Testing

@Suite("Encodings of text")
struct EncodingTests {
  private let text = "名称,备注\n红旗村𠀀,龘\n"

  private func sheet(_ rows: [[String]]) -> SheetDraft {
    SheetDraft(
      name: "s", columns: rows[0].map { ColumnDraft(heading: $0) },
      rows: rows.dropFirst().map { $0.map { Cell.text($0) } })
  }

  @Test func utf8WithAndWithoutMark() throws {
    let plain = try TableFile.read(bytes: Array(text.utf8), name: "a")
    let marked = try TableFile.read(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "a")
    #expect(plain.texts == [["名称", "备注"], ["红旗村𠀀", "龘"]])
    #expect(marked.texts == plain.texts)
    #expect([plain.encoding, marked.encoding] == ["utf-8", "utf-8-sig"])
  }

  @Test(arguments: [true, false], ["\u{FEFF}", ""]) func utf16(_ isLittle: Bool, _ mark: String) throws {
    let bytes = (mark + text).utf16.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let book = try TableFile.read(bytes: bytes, name: "a")
    #expect(book.texts == [["名称", "备注"], ["红旗村𠀀", "龘"]])
    #expect(book.encoding == (isLittle ? "utf-16le" : "utf-16be"))
  }

  @Test func gb18030GoesOutAndComesBack() throws {
    let rows = [["名称", "备注"], ["红旗村𠀀", "龘 € é"]]
    let bytes = CSVWriter.bytes(of: sheet(rows), encoding: .gb18030)
    #expect(bytes.prefix(4) == [0xC3, 0xFB, 0xB3, 0xC6])
    let book = try TableFile.read(bytes: bytes, name: "a")
    #expect(book.encoding == "gb18030")
    #expect(book.texts == rows)
  }

  @Test func badByteIsNamedWithItsPlace() {
    let bytes: [UInt8] = Array("a,b\n1,".utf8) + [0xD6, 0xD0, 0x81, 0x20] + Array("\n".utf8)
    #expect(throws: TableRefusal(faults: [TableFault(rule: .undecodableByte, line: 2, byte: 5, value: "0x81")])) {
      try TableFile.read(bytes: bytes, name: "a")
    }
  }

  @Test func badByteInUTF8IsNotTakenForGB18030() {
    let bytes = Array("编号,名称\n1,红旗村\n".utf8) + [0xFF, 0x0A]
    #expect(throws: TableRefusal(faults: [TableFault(rule: .undecodableByte, line: 3, byte: 1, value: "0xFF")])) {
      try TableFile.read(bytes: bytes, name: "a")
    }
  }

  @Test func placesAreThoseOfTheFile() throws {
    let bytes =
      CSVWriter.bytes(of: sheet([["名称", "备注"], ["红旗村", "x"]]), encoding: .gb18030) + [0xB4, 0xE5, 0x2C, 0x22, 0x61]
    let fault = try #require(try TableFile.read(bytes: bytes, name: "a").faults.first)
    #expect(fault == TableFault(rule: .unclosedQuote, line: 3, byte: 4))
  }
}
