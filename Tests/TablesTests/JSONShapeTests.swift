import Foundation
import Tables
import Testing

@Suite("The JSON form of a book")
struct JSONShapeTests {
  private func json(_ book: Book) -> String { String(decoding: book.jsonBytes(), as: UTF8.self) }

  @Test func everyKindOfValue() throws {
    let values: [Cell?] = [
      .text("好"), .number(12), .number(0.5), .boolean(false), CellDate(year: 2021, month: 3, day: 5).map(Cell.date),
      CellDate(year: 2021, month: 3, day: 5, seconds: 60).map(Cell.date), .time(60), .duration(90.5), .error("#N/A"),
    ]
    let cells = values.enumerated().compactMap { column, value in
      value.map { PlacedCell(column: column + 24, value: $0) }
    }
    let sheet = Sheet(
      name: "S", state: .veryHidden, merged: [CellRange(firstRow: 6, firstColumn: 0, lastRow: 7, lastColumn: 1)],
      rows: [SheetRow(number: 3, isHidden: true, cells: cells)])
    let wanted = #"""
      {"sheets":[{"name":"S","state":"veryHidden","merged":["A6:B7"],"hiddenRows":[3],"cells":{"Y3":"好","Z3":12,"AA3":0.5,"AB3":false,"AC3":{"t":"date","v":"2021-03-05"},"AD3":{"t":"datetime","v":"2021-03-05T00:01:00"},"AE3":{"t":"time","v":"00:01:00"},"AF3":{"t":"timedelta","v":90.5},"AG3":{"t":"error","v":"#N/A"}}}],"findings":[]}
      """#
    #expect(json(Book(sheets: [sheet])) == wanted)
  }

  @Test func faults() throws {
    let fault = TableFault(rule: .strayQuote, line: 2, byte: 7)
    let wanted = #"""
      {"encoding":"utf-8","delimiter":",","sheets":[],"findings":[{"rule":"strayQuote","message":"a quote where none may be (line 2, byte 7)","line":2,"byte":7}]}
      """#
    #expect(json(Book(encoding: "utf-8", delimiter: ",", sheets: [], faults: [fault])) == wanted)
  }

  @Test func escapes() throws {
    let texts = ["\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}\u{2028}", "😀\u{feff}e\u{301}", "", "长于十五个字节的一段文字\n"]
    let sheet = Sheet(
      name: "引\"号\\",
      rows: [SheetRow(number: 1, cells: texts.enumerated().map { PlacedCell(column: $0, value: .text($1)) })])
    let read = try JSONSerialization.jsonObject(with: Data(Book(sheets: [sheet]).jsonBytes())) as? [String: Any]
    let found = try #require((read?["sheets"] as? [[String: Any]])?.first)
    #expect(found["name"] as? String == sheet.name)
    let cells = try #require(found["cells"] as? [String: String])
    for (column, text) in texts.enumerated() {
      #expect(cells[CellRange.cellName(row: 1, column: column)].map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: [
    (12.0, "12"), (-3.0, "-3"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e300, "1e+300"), (-1.5e-7, "-1.5e-07"),
    (.infinity, "null"),
  ]) func numbers(_ number: Double, _ text: String) {
    let sheet = Sheet(name: "", rows: [SheetRow(number: 1, cells: [PlacedCell(column: 0, value: .number(number))])])
    #expect(json(Book(sheets: [sheet])).contains(#"{"A1":\#(text)}"#))
  }
}
