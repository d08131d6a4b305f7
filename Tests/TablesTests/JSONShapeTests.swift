import Foundation
import Tables
import Testing

@Suite("The JSON form of a book")
struct JSONShapeTests {
  private func json(_ book: Book) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(book), as: UTF8.self)
  }

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
      {"findings":[],"sheets":[{"cells":{"AA3":0.5,"AB3":false,"AC3":{"t":"date","v":"2021-03-05"},"AD3":{"t":"datetime","v":"2021-03-05T00:01:00"},"AE3":{"t":"time","v":"00:01:00"},"AF3":{"t":"timedelta","v":90.5},"AG3":{"t":"error","v":"#N/A"},"Y3":"好","Z3":12},"hiddenRows":[3],"merged":["A6:B7"],"name":"S","state":"veryHidden"}]}
      """#
    #expect(try json(Book(sheets: [sheet])) == wanted)
  }

  @Test func faults() throws {
    let fault = TableFault(rule: .strayQuote, line: 2, byte: 7)
    let wanted = #"""
      {"delimiter":",","encoding":"utf-8","findings":[{"byte":7,"line":2,"message":"a quote where none may be (line 2, byte 7)","rule":"strayQuote"}],"sheets":[]}
      """#
    #expect(try json(Book(encoding: "utf-8", delimiter: ",", sheets: [], faults: [fault])) == wanted)
  }
}
