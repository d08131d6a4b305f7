import Testing

@testable import Tables

@Suite("Heights of rows")
struct RowHeightTests {
  @Test(
    "A text takes as many lines as its width asks for",
    arguments: [("短", 1), ("一二三四五六七八九十", 2), ("a\nb", 2), ("", 1), ("一二三四五六七八九\n十", 2)])
  func lines(text: String, count: Int) {
    #expect(ColumnWidths.lineCount(of: text, width: 20) == count)
  }

  @Test("A row whose text is broken states its height, any other does not")
  func heights() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "长句子，", count: 40)
    let sheet = SheetDraft(
      name: "表", columns: [ColumnDraft(heading: "说明")], rows: [[.text("短")], [.text(long)], [.number(1)]])
    try XLSXWriter.write([sheet], to: folder.file("out.xlsx"))
    let xml = try ZipArchive.withArchive(at: folder.file("out.xlsx")) { (archive) throws(TableRefusal) in
      var bytes: [UInt8] = []
      try archive.read("xl/worksheets/sheet1.xml", Allowance()) { (chunk) throws(TableRefusal) in bytes += chunk }
      return String(decoding: bytes, as: UTF8.self)
    }
    let rows = xml.split(separator: "<row ").dropFirst().map { $0.prefix { $0 != ">" }.contains("ht=\"100\"") }
    #expect(rows == [false, false, true, false])
  }
}
