import Foundation
import Tables
import Testing

@Suite("Writing")
struct WritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func roundTrip(_ sheets: SheetDraft...) throws -> Book {
    try XLSXWriter.write(sheets, to: folder.file("out.xlsx"))
    return try TableFile.read(at: folder.file("out.xlsx"))
  }

  @Test func valuesComeBackEqual() throws {
    let day = CellDate(year: 2021, month: 3, day: 15).map(Cell.date)
    let values: [Cell?] = [
      .text("013800138000"), .text("𠀀 龘 <&>\"' "), .text("two\r\nlines\tand _x000D_ and \u{1}"), .number(12),
      .number(-0.125),
      .boolean(true), day, CellDate(year: 1900, month: 2, day: 28).map(Cell.date),
      CellDate(year: 2021, month: 3, day: 1, precision: .month).map(Cell.date),
      CellDate(year: 2021, month: 3, day: 15, seconds: 48_600).map(Cell.date), .time(3600), .duration(129_600), nil,
      .text("=1+1"), .text("\u{FFFE}_x005F_（全角）"),
    ]
    let columns = values.indices.map { ColumnDraft(heading: "列\($0)", form: .decimal) }
    let book = try roundTrip(SheetDraft(name: "名册", columns: columns, rows: [values]))
    let cells = try #require(book.sheets.first?.rows.last?.cells)
    for (column, value) in values.enumerated() {
      #expect(cells.first { $0.column == column }?.value == value)
    }
    #expect(book.faults.isEmpty)
  }

  @Test func codesStayText() throws {
    let sheet = SheetDraft(
      name: "s", columns: [ColumnDraft(heading: "电话"), ColumnDraft(heading: "号", form: .integer)],
      rows: [[.number(13_800_138_000), .number(130_107_199_901_011_232)]])
    #expect(try roundTrip(sheet).cells["A2"] == .text("13800138000"))
    #expect(try roundTrip(sheet).cells["B2"] == .text("130107199901011232"))
  }

  @Test func titleNotesAndHead() throws {
    let columns = [ColumnDraft(heading: "编号"), ColumnDraft(heading: "名称")]
    let sheet = SheetDraft(
      name: "表", title: "花名册", columns: columns, rows: [[.text("1"), .text("红旗村")]], notes: ["请勿改动编号", "电话填文本"])
    let book = try roundTrip(sheet)
    #expect(book.texts == [["花名册"], ["请勿改动编号"], ["电话填文本"], ["编号", "名称"], ["1", "红旗村"]])
    #expect(book.sheets[0].merged.map(\.name) == ["A1:B1", "A2:B2", "A3:B3"])
  }

  @Test func namesOfSheetsAreMadeLawful() throws {
    let columns = [ColumnDraft(heading: "a")]
    let names = ["a/b", "A_B", "", "'x'", String(repeating: "长", count: 40), "history"]
    try XLSXWriter.write(names.map { SheetDraft(name: $0, columns: columns) }, to: folder.file("out.xlsx"))
    let read = try TableFile.read(at: folder.file("out.xlsx")).sheets.map(\.name)
    #expect(read == ["a_b", "A_B (2)", "Sheet", "x", String(repeating: "长", count: 31), "history (2)"])
  }

  @Test func longChoicesStandOnAHiddenSheet() throws {
    let choices = (1...100).map { "第\($0)社区居民委员会" }
    let columns = [ColumnDraft(heading: "类", choices: ["社区", "村"]), ColumnDraft(heading: "单位", choices: choices)]
    let book = try roundTrip(SheetDraft(name: "s", columns: columns))
    #expect(book.sheets.map(\.state) == [.visible, .hidden])
    #expect(book.sheets[1].rows.map { $0.cells[0].value } == choices.map(Cell.text))
  }

  @Test func equalSheetsGiveEqualBytes() async throws {
    let sheet = SheetDraft(name: "s", columns: [ColumnDraft(heading: "a")], rows: [[.text("x")]])
    try XLSXWriter.write([sheet], to: folder.file("1.xlsx"))
    // Long enough for a time of making to differ.
    try await Task.sleep(for: .seconds(1.1))
    try XLSXWriter.write([sheet], to: folder.file("2.xlsx"))
    #expect(
      try Fingerprint.sha256(ofFileAt: folder.file("1.xlsx")) == Fingerprint.sha256(ofFileAt: folder.file("2.xlsx")))
  }

  @Test func nothingIsLeftOfAFailure() throws {
    let long = SheetDraft(
      name: "s", columns: [ColumnDraft(heading: "a")], rows: [[.text(String(repeating: "长", count: 40_000))]])
    #expect(throws: TableRefusal.self) { try XLSXWriter.write([long], to: folder.file("out.xlsx")) }
    #expect(throws: TableRefusal.self) { try XLSXWriter.write([], to: folder.path + "/no/such.xlsx") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func separatedText() throws {
    let sheet = SheetDraft(
      name: "s", title: "left out", columns: [ColumnDraft(heading: "名,称"), ColumnDraft(heading: "户")],
      rows: [[.text("说\"好\""), .number(12)], [nil, .number(0.5)], [.text("x")]])
    let text = String(decoding: CSVWriter.bytes(of: sheet, encoding: .utf8WithBOM), as: UTF8.self)
    #expect(text == "\u{FEFF}\"名,称\",户\r\n\"说\"\"好\"\"\",12\r\n,0.5\r\nx,\r\n")
    let back = try TableFile.read(bytes: CSVWriter.bytes(of: sheet, encoding: .utf8), name: "s")
    #expect(back.texts == [["名,称", "户"], ["说\"好\"", "12"], ["", "0.5"], ["x"]])
    #expect(back.faults.isEmpty)
  }
}
