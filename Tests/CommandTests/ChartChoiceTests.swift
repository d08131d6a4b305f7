import Foundation
import Testing

@Suite("Which organisation a chart is about")
struct ChartChoiceTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test(
    "A township is named by code, by identity or by name",
    arguments: ["township", "organisation"], ["Z-011", "天轮街道", "天轮街道妇联", "井川矿区天轮街道妇女联合会"])
  func names(kind: String, name: String) throws {
    try desk.run("chart \(kind) 139907001 --as-of 2022-12-31 --out a.gv").expect()
    try desk.run("chart \(kind) \(name) --as-of 2022-12-31 --out b.gv").expect()
    #expect(try desk.bytes("a.gv") == desk.bytes("b.gv"))
  }

  @Test("An unknown township is answered with those that there are")
  func unknownTownship() throws {
    let run = try desk.run("chart township 天轮 --out a.svg")
    run.expect(2, "没有“天轮”这个街道乡镇", "139907001", "139907002", "139907101", "139907102", "139907201")
    #expect(!desk.has("a.svg"))
    try desk.run("chart township 天轮 --out a.svg --lang en").expect(2, "There is no township “天轮”")
  }

  @Test("An unknown organisation is answered with those whose names have the word, and their number")
  func unknownOrganisation() throws {
    let day = "--as-of 2022-12-31 --out a.svg"
    try desk.run("chart organisation 微家 \(day)").expect(2, "没有“微家”这个组织", "巷口议事·妇女微家（W-0015，南斜井社区妇联）", "等302个")
    try desk.run("chart organisation 微家 \(day) --lang en").expect(
      2, "There is no organisation “微家”", "(W-0015, 南斜井社区妇联)", "and 294 more")
    let none = try desk.run("chart organisation 月球妇联 \(day)").expect(2, "没有“月球妇联”这个组织。")
    #expect(!none.complaints.contains("："))
    #expect(!desk.has("a.svg"))
  }

  @Test("Namesakes are told apart by identity and superior", arguments: ["township", "organisation"])
  func namesakes(kind: String) throws {
    let words = "chart \(kind) 收银台妇女微家 --as-of 2022-12-31 --out a.svg"
    try desk.run(words).expect(
      2, "叫“收银台妇女微家”的组织有4个，请用编号", "（W-0266，南斜井社区妇联）", "W-0119", "W-0062", "（W-0235，镇东里社区妇联）")
    try desk.run(words + " --lang en").expect(2, "4 organisations are named", "(W-0266, 南斜井社区妇联)")
    #expect(!desk.has("a.svg"))
    try desk.run("chart \(kind) W-0266 --as-of 2022-12-31 --out a.svg").expect()
    #expect(try desk.text("a.svg").contains("org-W-0266"))
  }
}
