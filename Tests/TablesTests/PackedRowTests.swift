import Tables
import Testing

@Suite("Rows hold their values packed")
struct PackedRowTests {
  @Test func everyValueComesBack() {
    let long = String(repeating: "长", count: 30)
    let dates = [
      CellDate(year: 1, month: 1, day: 1), CellDate(year: 9999, month: 12, day: 31, seconds: 86_399.999),
      CellDate(year: 2021, month: 7, day: 1, precision: .year), CellDate(year: 2021, month: 7, day: 1, seconds: 0),
    ].compactMap { $0.map(Cell.date) }
    let numbers = [0, 1, -1, 0.1, 2_147_483_648, 1e300, .leastNonzeroMagnitude].map(Cell.number)
    let texts = ["", "a", String(repeating: "b", count: 64), String(repeating: "c", count: 65), long]
    let values =
      dates + numbers + texts.map(Cell.text) + texts.map(Cell.error)
      + [.boolean(true), .boolean(false), .time(0.5), .duration(-1e9)]
    for step in [1, 3] {
      let cells = values.enumerated().map { PlacedCell(column: $0 * step + step - 1, value: $1) }
      var row = SheetRow(number: 1_048_576, isHidden: true, cells: cells)
      #expect(row.cells == cells)
      #expect(row.number == 1_048_576)
      row.cells.removeFirst()
      #expect(row.cells == Array(cells.dropFirst()))
    }
    #expect(SheetRow(number: 1, cells: []).cells.isEmpty)
  }

  @Test func zeroKeepsItsSign() {
    let row = SheetRow(number: 1, cells: [PlacedCell(column: 0, value: .number(-0.0))])
    guard case .number(let number)? = row.cells.first?.value else {
      Issue.record("no number")
      return
    }
    #expect(number.sign == .minus)
  }

  @Test func sharedTextsOfAnyLength() throws {
    let texts = ["短", String(repeating: "长", count: 40), "", "_x000D_"]
    let shared = "<sst>" + texts.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"
    let cells = (0..<5).map { "<c t='s'><v>\($0)</v></c>" }.joined()
    let book = try HandMadeWorkbook(rows: "<row>\(cells)</row>", shared: shared).read()
    #expect(book.cells == ["A1": .text(texts[0]), "B1": .text(texts[1]), "D1": .text("\r")])
    #expect(book.faults.map(\.rule) == [.missingSharedString])
  }

  @Test func rowOfTooManyCells() {
    let cells = String(repeating: "<c r='A1'><v>1</v></c>", count: 16_385)
    #expect(
      refusedRules { () throws(TableRefusal) in try HandMadeWorkbook(rows: "<row>\(cells)</row>").read() } == [
        .tooLarge
      ])
  }

  @Test func textThatTooManyCellsShare() {
    let shared = "<sst><si><t>\(String(repeating: "x", count: 200_000))</t></si></sst>"
    let row = "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 100) + "</row>"
    func rules(_ rowCount: Int) -> [TableRule] {
      refusedRules { () throws(TableRefusal) in
        try HandMadeWorkbook(rows: String(repeating: row, count: rowCount), shared: shared).read()
      }
    }
    #expect(rules(6).isEmpty)
    #expect(rules(7) == [.tooLarge])
  }

  @Test func rowsOfOneNumberBecomeOne() throws {
    let rows =
      "<row r='3'><c r='B3'><v>1</v></c></row><row r='2'><c><v>2</v></c></row>"
      + "<row r='3' hidden='1'><c r='A3'><v>3</v></c><c r='B3'><v>4</v></c></row><row r='3'><c r='D3'><v>5</v></c></row>"
    let sheet = try HandMadeWorkbook(rows: rows).read().sheets[0]
    #expect(sheet.rows.map(\.number) == [2, 3])
    #expect(sheet.rows.map(\.isHidden) == [false, true])
    #expect(sheet.rows[1].cells.map(\.column) == [0, 1, 3])
    #expect(sheet.rows[1].cells.map(\.value) == [.number(3), .number(4), .number(5)])
  }
}
