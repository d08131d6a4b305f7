import Foundation
import Testing

@Suite("Following the cases at the officer's desk")
struct FollowingTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test("Without a subcommand the table of stages, as before; another drive by name")
  func table() throws {
    let plain = try desk.run("conversion --as-of 2022-12-31").expect(0, "应改62家，已完成35家，办理中9家")
    #expect(try desk.run("conversion table --as-of 2022-12-31").expect().data == plain.data)
    #expect(try desk.run("--as-of 2022-12-31 conversion").expect().data == plain.data)
    try desk.run("conversion --drive 村妇代会改妇联 --as-of 2022-12-31").expect(0, "应办12个，已完成12个")
    try desk.run("conversion --drive 扶贫").expect(64, "会改联、村妇代会改妇联、四新组建、微家创建")
  }

  @Test("The board fits the terminal", arguments: [40, 64, 80, 132])
  func board(columns: Int) throws {
    let run = try desk.run("conversion board --as-of 2022-12-31", environment: ["COLUMNS": "\(columns)"])
      .expect(0, "共62件，已完成35件，超过限期3件", "102天 超", "已完成26件")
    let start = try #require(run.lines.firstIndex { $0.hasPrefix("未摸底 3件") })
    let end = try #require(run.lines.firstIndex { $0.hasPrefix("天数为") })
    // A Han character takes two places, three bytes.
    let widths = run.lines[start..<end].map { line in line.count + line.count { $0.utf8.count == 3 } }
    #expect(widths.allSatisfy { $0 <= columns } && widths.max() ?? 0 > columns / 2)
  }

  @Test("Who has been at 批复 for more than 60 days, and who is responsible")
  func ageing() throws {
    let run = try desk.run("conversion ageing --stage 批复 --over 60 --as-of 2022-12-31").expect(0, "有1件", "商务局", "组织联络部")
    #expect(!run.text.contains("园林绿化中心"))
    let json = try desk.run("会改联 滞留 --stage approved --over 60 --as-of 2022-12-31 --format json").expect()
    #expect(try json.number("count") == 1)
    try desk.run("conversion ageing --owner 办公室 --as-of 2022-12-31").expect(0, "科技和工业信息化局", "220")
    try desk.run("conversion ageing --owner 无此人").expect(2, "现有责任人")
    try desk.run("conversion ageing --stage 申请").expect(64, "没有“申请”这个环节")
  }

  @Test("The table sent up, as page, workbook and text in the national encoding")
  func report() throws {
    let page = try desk.run("conversion report --year 2022").expect(0, "截至2022年12月31日", "其中2022年完成9家", "另：村妇代会改妇联12个")
    #expect(page.lines.contains { $0.hasPrefix("合计        62        55      35           9       9      16") })
    try desk.run("conversion report --as-of 2022-12-31 --out 表.xlsx").expect()
    try desk.run("table 表.xlsx").expect(0, "会改联情况表（截至2022年12月31日）", "井川妇字〔2021〕8号")
    try desk.run("conversion report --as-of 2022-12-31 --out 表.csv --encoding gb18030").expect()
    try desk.run("conversion report --as-of 2022-12-31 --out 表8.csv").expect()
    #expect(try desk.bytes("表.csv").starts(with: [0xB5, 0xA5, 0xCE, 0xBB, 0xD0, 0xD4]), "单位性质 in GB18030")
    #expect(try desk.bytes("表8.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    let cells = try desk.run("table 表.csv --format csv").expect().text
    #expect(cells.contains("合计,62,55,35,9,9,16,1,1,2,1,3,6,8,9,9,35,34,52,0,52,0,263"))
    #expect(cells == (try desk.run("table 表8.csv --format csv").expect().text))
    try desk.run("conversion report --year 2099").expect(64, "还没有数")
  }

  @Test("Which units with 15 women or more have neither committee nor federation")
  func missing() throws {
    try desk.run("conversion missing --as-of 2022-12-31").expect(0, "单位3家", "D-571", "D-534", "D-522", "另有2家女职工数未知")
    try desk.run("conversion missing --as-of 2022-12-31 --women 22").expect(0, "单位1家", "D-571")
    try desk.run("conversion missing --as-of 2022-12-31 --women 5 --township 墨岭乡 --all-kinds").expect(
      0, "D-049", "D-556")
  }

  @Test(
    "In both languages and every form",
    arguments: ["board", "ageing", "report", "missing", "table", "board --all", "report --drive 村"])
  func forms(command: String) throws {
    let plain = try desk.run("conversion \(command) --as-of 2022-12-31").expect()
    let english = try desk.run("conversion \(command) --as-of 2022-12-31 --lang en").expect(0, "as of 2022-12-31")
    #expect(english.data != plain.data)
    for words in ["--format json", "--format csv", "--out 文.xlsx", "--out 文.csv", "--out 文.json"] {
      try desk.run("conversion \(command) --as-of 2022-12-31 \(words)").expect()
    }
    #expect(desk.has("文.xlsx") && desk.has("文.csv") && desk.has("文.json"))
    let empty = try Desk()
    try empty.run("init").expect()
    try empty.run("conversion \(command)").expect()
  }
}
