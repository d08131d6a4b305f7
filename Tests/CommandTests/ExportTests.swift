import Foundation
import Testing

@Suite("Export")
struct ExportTests {
  @Test(
    "Exported, imported into an empty ledger and exported again, every byte is the same",
    arguments: ["csv", "gb18030", "xlsx"])
  func roundTrip(form: String) throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export first --as \(form)").expect(0, "已写入“first”")
    try desk.run("init --ledger copy.sqlite").expect()
    try desk.run("import first --yes --ledger copy.sqlite").expect(0, "新增3731条，修改0条")
    try desk.run("export second --as \(form) --ledger copy.sqlite").expect()
    #expect(try desk.files(in: "first") == desk.files(in: "second"))
    try desk.run("export a --ledger fulian.sqlite").expect()
    try desk.run("export b --ledger copy.sqlite").expect()
    #expect(try desk.files(in: "a") == desk.files(in: "b"))
  }

  @Test("An export imports into its own ledger without a change")
  func intoItself() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export sheets --as xlsx").expect()
    try desk.run("import sheets/台账.xlsx").expect(0, "没有需要入账的内容")
  }

  @Test("Text is in the encoding asked for")
  func encodings() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export a").expect()
    try desk.run("export b --as gb18030").expect()
    #expect(try desk.files(in: "a").count == 16)
    #expect(try desk.files(in: "a").values.allSatisfy { $0.starts(with: [0xEF, 0xBB, 0xBF]) })
    let regions = try desk.bytes("b/区域.csv")
    #expect(regions.starts(with: [0xB1, 0xE0, 0xBA, 0xC5]), "编号 in GB18030")
  }

  @Test("Telephone numbers are in full, and said to be; with --mask-phones none is")
  func phones() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export full").expect(0, "个完整电话", "--mask-phones")
    #expect(String(decoding: try desk.bytes("full/人员.csv"), as: UTF8.self).contains("1990000"))
    let masked = try desk.run("export masked --mask-phones").expect()
    #expect(!masked.text.contains("完整电话"))
    for (_, bytes) in try desk.files(in: "masked") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("1990000"))
    }
    try desk.run("import masked/人员.csv --dry-run").expect(2, "不像电话号码")
  }

  @Test("Files that are there already stay as they are, but for --replace")
  func replace() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export out").expect()
    try desk.put("out/区域.csv", "mine")
    try desk.run("export out").expect(2, "没有覆盖", "--replace")
    #expect(try desk.bytes("out/区域.csv") == Data("mine\n".utf8))
    try desk.run("export out --replace").expect()
    #expect(try desk.bytes("out/区域.csv") != Data("mine\n".utf8))
  }
}
