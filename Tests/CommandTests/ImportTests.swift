import Foundation
import Testing

@Suite("Import")
struct ImportTests {
  private static let head = "编号,名称,组织类别,状态,上级组织编号,所在区域编号,起始日期"

  @Test("One bad cell keeps all out: its row and column are named, and the ledger is the same to the byte")
  func badCell() throws {
    let desk = try Desk.withDemonstration()
    let before = try desk.ledger()
    try desk.put(
      "新.csv", Self.head, "S-801,甲妇联,四新妇联,正常,Z-115,Q2-04,2023-05-01", "S-802,乙妇联,四新妇联,正常,Z-115,Q2-04,五月一日")
    let run = try desk.run("import 新.csv --yes")
    run.expect(2, "新.csv第3行G列：“起始日期”填的是“五月一日”，应为日期", "有1处不能入账，整批都没有导入")
    #expect(try desk.ledger() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == ["fulian.sqlite", "新.csv"])
  }

  @Test(
    "Whatever is wrong is said with its place",
    arguments: [
      ("S-801,甲妇联,四新,正常,Z-115,Q2-04,2023", "第2行C列：“组织类别”填的是“四新”，应为以下之一：区妇联、"),
      ("S-801,甲妇联,四新妇联,正常,Z-999,Q2-04,2023", "第2行E列：“上级组织编号”填的是“Z-999”，但“组织”里没有这个编号"),
      ("S-801,甲妇联,四新妇联,正常,S-801,Q2-04,2023", "第2行E列：“上级组织编号”填的是它自己的编号"),
      ("S-801,,四新妇联,正常,Z-115,Q2-04,2023", "第2行B列：“名称”没有填"),
      ("S-001,甲妇联,四新妇联,正常,Z-115,Q2-04,2024", "第2行G列：编号“S-001”"),
      ("S-801,甲妇联13990719900101123X,四新妇联,正常,Z-115,Q2-04,2023", "第2行B列：“名称”里有像身份证号的18位数字"),
    ])
  func refused(row: String, sentence: String) throws {
    let desk = try Desk.withDemonstration()
    try desk.put("新.csv", Self.head, row)
    for form in ["table", "csv"] {
      let run = try desk.run("import 新.csv --yes --format \(form)").expect(2, "新.csv\(sentence)")
      #expect(!run.all.contains("19900101"))
    }
    let found = try #require(desk.run("import 新.csv --format json").expect(2).json()["findings"] as? [[String: Any]])
    let message = try #require(found.first?["message"] as? String)
    #expect(sentence.contains(message.prefix(6)))
    #expect(found.first?["row"] as? Int == 2)
  }

  @Test("Away from a terminal nothing is taken without --yes")
  func withoutTerminal() throws {
    let desk = try Desk.withDemonstration()
    let before = try desk.ledger()
    try desk.put("新.csv", Self.head, "S-801,甲妇联,四新妇联,正常,Z-115,Q2-04,2023-05-01")
    try desk.run("import 新.csv").expect(64, "请加“--yes”", "没有入账")
    try desk.run("import 新.csv --format json").expect(64, "--yes")
    #expect(try desk.ledger() == before)
    try desk.run("import 新.csv --yes").expect(0, "第2批，新增1条，修改0条")
  }

  @Test(
    "At a terminal it asks, and takes yes for an answer",
    .enabled(if: Desk.hasTerminals, "this machine gives out no pseudo-terminals"),
    arguments: [("是\n", true), ("y\n", true), ("否\n", false), ("\n", false), ("\u{4}", false)])
  func atTerminal(answer: String, isTaken: Bool) throws {
    let desk = try Desk.withDemonstration()
    try desk.put("新.csv", Self.head, "S-801,甲妇联,四新妇联,正常,Z-115,Q2-04,2023-05-01")
    try desk.run("import 新.csv", typing: answer).expect(0, "以上1条入账吗？（是/否）", isTaken ? "已入账：第2批" : "没有入账")
    let batches = try #require(desk.run("history --format json").json()["batches"] as? [Any])
    #expect(batches.count == (isTaken ? 2 : 1))
  }

  @Test("A dry run shows and takes nothing, whatever else is said")
  func dryRun() throws {
    let desk = try Desk.withDemonstration()
    let before = try desk.ledger()
    try desk.put("新.csv", Self.head, "S-801,甲妇联,四新妇联,正常,Z-115,Q2-04,2023-05-01")
    try desk.run("import 新.csv --dry-run --yes").expect(0, "新增", "组织")
    #expect(try desk.run("import 新.csv --dry-run --format json").expect().number("new") == 1)
    #expect(try desk.ledger() == before)
  }

  @Test("Files that are not there, are no tables or hold nothing")
  func noTables() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("import 没有.csv").expect(2, "没有“没有.csv”这个文件或文件夹")
    try desk.put("说明.txt", "%PDF-1.4")
    try desk.run("import 说明.txt").expect(2, "说明.txt：不是表格文件（内容是pdf）")
    try FileManager.default.createDirectory(at: desk.url("空"), withIntermediateDirectories: true)
    try desk.run("import 空").expect(2, "没有可导入的表格文件")
    try desk.put("天气.csv", "日期,天气", "周一,晴")
    try desk.run("import 天气.csv --yes").expect(2, "天气.csv：没有认出这张表")
    try desk.put("缺列.csv", "编号,名称,组织类别,届次", "S-801,甲,四新妇联,1")
    try desk.run("import 缺列.csv --yes").expect(2, "看起来是“组织”表，但缺少必需的列：状态")
  }

  @Test("What was left out is named, and does not hinder")
  func leftOut() throws {
    let desk = try Desk.withDemonstration()
    try desk.put("新.csv", "甲区四新妇联一览表", Self.head + ",经办", "S-801,甲妇联,四新妇联,正常,Z-115,Q2-04,2023-05-01,王", "合计,1,,,,,,")
    try desk.run("import 新.csv --yes").expect(0, "第2行H列：没有认出列“经办”，这一列未导入", "第4行：是合计行，未导入", "新增1条")
  }
}
