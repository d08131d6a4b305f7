import Tables
import Testing

@Suite("Workbooks made by hand")
struct WorkbookTests {
  @Test func kindsOfValue() throws {
    let book = try HandMadeWorkbook(
      rows: """
        <row r="2" hidden="1"><c r="B2"><v>12</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>\
        <c r="E2" t="str"><f>X</f><v>好</v></c><c r="F2" t="s"><v>1</v></c><c r="G2" t="d"><v>2021-03-15</v></c>\
        <c r="H2" t="inlineStr"><is><r><t>一</t></r><rPh><t>yi</t></rPh><r><t xml:space="preserve"> 二</t></r></is></c>\
        <c r="I2" t="s"><v>0</v></c></row>
        """,
      shared: "<sst><si><t/></si><si><t>共</t><rPh sb='0' eb='1'><t>gong</t></rPh><phoneticPr/></si></sst>"
    ).read()
    let date = try #require(CellDate(year: 2021, month: 3, day: 15))
    #expect(
      book.cells == [
        "B2": .number(12), "C2": .boolean(true), "D2": .error("#N/A"), "E2": .text("好"), "F2": .text("共"),
        "G2": .date(date), "H2": .text("一 二"),
      ])
    #expect(book.sheets[0].rows[0].isHidden)
    #expect(book.faults.isEmpty)
  }

  @Test func missingReferencesAndDisorder() throws {
    let counted = try HandMadeWorkbook(
      rows: "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"
    ).read()
    #expect(counted.cells == ["A1": .number(1), "C1": .number(2), "A3": .number(3)])
    let mixed = try HandMadeWorkbook(
      rows: #"<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>"#
    ).read()
    #expect(mixed.sheets[0].rows.map(\.number) == [3, 5])
    #expect(mixed.sheets[0].rows[1].cells.map(\.column) == [0, 1])
  }

  @Test func prefixesBackslashesAndCase() throws {
    var book = HandMadeWorkbook(
      sheet:
        #"<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>"#
    )
    book.parts[3].name = "XL\\Leaf.xml"
    let read = try book.read()
    #expect(read.cells == ["A1": .number(7)])
    #expect(read.sheets[0].merged.map(\.name) == ["A1:B2"])
  }

  @Test(arguments: [
    ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_xD840__xDC00_", "𠀀"),
    ("_x00ZZ_ _x12_", "_x00ZZ_ _x12_"),
    ("_xD840_", "_xD840_"), ("_x+00D_", "_x+00D_"),
  ]) func escapes(_ written: String, _ meant: String) throws {
    let book = try HandMadeWorkbook(rows: "<row><c t='inlineStr'><is><t>\(written)</t></is></c></row>").read()
    #expect(book.cells["A1"] == .text(meant))
  }

  @Test func faultsOfCells() throws {
    let book = try HandMadeWorkbook(
      rows:
        "<row><c><f>SUM(B1)</f></c><c><v>x</v></c><c t='s'><v>9</v></c><c><v>130107199901011234</v></c><c t='str'><f>A</f><v/></c></row>"
    ).read()
    #expect(book.faults.map(\.rule) == [.formulaWithoutValue, .unreadableValue, .missingSharedString, .roundedNumber])
    #expect(book.faults.map(\.column) == [0, 1, 2, 3])
    #expect(book.faults.allSatisfy { $0.sheet == "A" && $0.row == 1 })
    #expect(Array(book.cells.keys).sorted() == ["B1", "D1"])
  }

  @Test(arguments: ["nan", "inf", "0x10", "1e999", "--1"]) func whatSwiftReadsAndSheetsDoNot(_ text: String) throws {
    let book = try HandMadeWorkbook(rows: "<row><c><v>\(text)</v></c></row>").read()
    #expect(book.cells["A1"] == .text(text))
    #expect(book.faults.map(\.rule) == [.unreadableValue])
  }
}
