import Foundation
import Testing

@Suite("The officer's whole road")
struct RoadTests {
  private static let kinds = [
    "districtFederation", "townshipFederation", "communityFederation", "jointFederation", "institutionFederation",
    "emergingFederation", "womensCommittee", "womensGroup", "microHome",
  ]

  @Test("From an empty ledger to the demonstration district")
  func begin() throws {
    let desk = try Desk()
    try desk.run("init").expect(0, "空台账“fulian.sqlite”已建好", "fulian import")
    let taken = try desk.run("import \(Desk.seeds) --yes")
    taken.expect(0, "导入预览", "已入账：第1批，新增3731条，修改0条", "fulian undo 1", "README.md：不是表格文件")
    let sums = try #require(taken.lines.first { $0.hasPrefix("合计") })
    #expect(sums.split(separator: " ") == ["合计", "3731", "0", "0", "0"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) == ["fulian.sqlite"])
  }

  @Test(
    "The totals of the published report, and half a year on",
    arguments: [
      ("2022-12-31", [1, 5, 41, 1, 35, 81, 20, 11, 302], 497, 38_126, 35),
      ("2023-06-30", [1, 5, 41, 1, 38, 86, 17, 11, 309], 509, 38_143, 38),
    ])
  func totals(day: String, byKind: [Int], total: Int, women: Int, done: Int) throws {
    let status = try Desk.withDemonstration().run("status --as-of \(day) --format json").expect()
    #expect(try Self.kinds.map { try status.number("organisations.byKind.\($0)") } == byKind)
    #expect(try status.number("organisations.total") == total)
    #expect(try status.number("women") == women)
    #expect(try status.number("conversion.done") == done)
    #expect(try status.number("findings.error") == 0)
  }

  @Test("What was changed on the next day does not count yet")
  func dates() throws {
    let desk = try Desk.withDemonstration()
    let early = try desk.run("status --as-of 1900 --format json").expect()
    #expect(try early.number("organisations.total") == 0)
    let month = try desk.run("status --as-of 2022-12 --format json")
    #expect(month.data == (try desk.run("status --as-of 2022-12-31 --format json").data))
    #expect(month.data == (try desk.run("status --as-of 2022 --format json").data))
  }

  @Test("The same folder again changes nothing, and asks for nothing")
  func again() throws {
    let desk = try Desk.withDemonstration()
    let before = try desk.ledger()
    try desk.run("import \(Desk.seeds)").expect(0, "与台账一致，没有需要入账的内容")
    #expect(try desk.ledger() == before)
    #expect(try #require(desk.run("history --format json").json()["batches"] as? [Any]).count == 1)
  }

  @Test("The page of the state, as it stands on the terminal")
  func page() throws {
    let page = try Desk.withDemonstration().run("status --as-of 2022-12-31").lines
    #expect(page[0] == "井川矿区妇女联合会组织网络概况  截至2022年12月31日")
    #expect(page[1] == String(repeating: "=", count: 50))
    #expect(page.contains("类别              在册"))
    #expect(page.contains("妇女微家           302"))
    #expect(page.contains("合计               497"))
    #expect(page.contains("社区（村）妇女38,126人。"))
    #expect(page.contains { $0.hasPrefix("会改联：") && $0.contains("已完成35家") })
  }

  @Test("Coverage, conversion and findings are those that the sheets are made to show")
  func figures() throws {
    let desk = try Desk.withDemonstration()
    let conversion = try desk.run("conversion --as-of 2022-12-31 --format json").expect()
    #expect(try conversion.number("done") == 35)
    #expect(try conversion.number("byStage.filed") == 26)
    #expect(try conversion.number("byStage.plaque") == 6)
    #expect(try conversion.number("villages.done") == 12)
    let rows = try #require(desk.run("coverage --as-of 2022-12-31 --format json").json()["rows"] as? [[String: Any]])
    let emerging = try #require(rows.first { $0["measure"] as? String == "emergingUnits" })
    #expect(emerging["covered"] as? Int == 125, "130, of which 5 have staff unknown")
    #expect(emerging["exempt"] as? Int == 5)
    #expect(emerging["unknown"] as? Int == 8)
    let findings = try #require(
      desk.run("check --as-of 2022-12-31 --format json").json()["findings"] as? [[String: Any]])
    let uncovered = findings.filter { ($0["rule"] as? String) == "L16" }
    #expect(uncovered.count == 36, "39, of which 3 have staff unknown")
    #expect(uncovered.allSatisfy { ($0["file"] as? String) == "单位.xlsx" && ($0["row"] as? Int) != nil })
  }

  @Test("A ledger from division codes, in one command")
  func divisions() throws {
    let desk = try Desk()
    try desk.put("areas.csv", "code,name", "990107,云河区")
    try desk.put("streets.csv", "code,name,areaCode", "990107001,青石街道办事处,990107", "990107100,大坪镇,990107")
    try desk.put(
      "villages.csv", "code,name,streetCode", "990107001001,南纬路社区居委会,990107001", "990107100200,贾庄村委会,990107100")
    try desk.run("init --divisions . --district 990107").expect(0, "云河区，街道乡镇2个，社区村2个")
    #expect(try desk.run("status --format json").number("organisations.total") == 5)
    try desk.run("status").expect(0, "云河区妇联组织网络概况", "妇女数：未知")
    try desk.run("history 1").expect(0, "按区划代码建账", "areas.csv", "SHA-256")
    try desk.run("init --divisions . --district 990107").expect(2, "已经存在")
    try desk.run("init --divisions . --district 990108 --ledger b.sqlite").expect(2, "990108")
    try desk.run("init --divisions . --ledger b.sqlite").expect(64, "--district")
    #expect(!desk.has("b.sqlite"))
  }
}
