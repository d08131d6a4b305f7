import Foundation
import Testing

@Suite("Reading any sheet")
struct TableTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("A text file is read without a ledger, in its own encoding")
  func text() throws {
    let book = try desk.run("table \(Desk.seeds)/妇女微家.csv --format json").expect().json()
    #expect(book["encoding"] as? String == "gb18030")
    #expect(book["delimiter"] as? String == ",")
    let sheets = try #require(book["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["name"] as? String } == ["妇女微家"])
    let cells = try #require(sheets[0]["cells"] as? [String: Any])
    #expect(cells["A1"] as? String == "编号")
    #expect(cells["A2"] as? String == "W-0001")
    try desk.run("table \(Desk.seeds)/妇女微家.csv").expect(0, "W-0001", "一家亲·妇女微家")
    #expect(!desk.has("fulian.sqlite"))
  }

  @Test("A workbook is read sheet by sheet, dates as dates")
  func workbook() throws {
    let book = try desk.run("table \(Desk.seeds)/会改联.xlsx --format json").expect().json()
    let sheets = try #require(book["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["name"] as? String } == ["会改联", "会改联进展"])
    let cells = try #require(sheets[1]["cells"] as? [String: Any])
    #expect(cells.values.contains { ($0 as? [String: Any])?["t"] as? String == "date" })
  }

  @Test("A file that cannot be read is refused with its reason, as JSON where asked for")
  func refusal() throws {
    try desk.put("假.xlsx", "%PDF-1.4")
    try desk.run("table 假.xlsx").expect(2, "假.xlsx：不是表格文件（内容是pdf）")
    let run = try desk.run("table 假.xlsx --format json").expect(2)
    let findings = try #require(run.json()["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["table.notATable"])
    #expect((findings[0]["message"] as? String)?.contains("pdf") == true)
    try desk.run("table 没有.csv --format json").expect(2)
  }
}
