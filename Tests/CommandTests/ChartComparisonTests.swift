import Foundation
import Testing

@Suite("Charts of what changed")
struct ChartComparisonTests {
  private let desk: Desk

  init() throws { desk = try Desk.withSmallDistrict() }

  @Test("The days stand in order, and are days")
  func days() throws {
    try desk.run("chart compare 2022-12-31 2020-12-31 --out 图.svg").expect(64, "chart compare 2020-12-31 2022-12-31")
    try desk.run("chart compare 2022-12-31 2020-12-31 --out 图.svg --lang en").expect(
      64, "chart compare 2020-12-31 2022-12-31")
    try desk.run("chart compare 昨天 2020-12-31 --out 图.svg").expect(64, "昨天")
    try desk.run("chart compare 2020-12-31 2020-13 --out 图.svg").expect(64, "2020-13")
    try desk.run("chart compare 2020-12-31 --out 图.svg").expect(64)
    #expect(!desk.has("图.svg"))
  }

  @Test("What came is marked, what went is struck through and in no count")
  func marks() throws {
    try desk.put(
      "妇联组织.csv", "编号,名称,简称,组织类别,上级组织编号,状态,起始日期,终止日期,终止原因",
      "A-4,甲微家,,妇女微家,A-3,正常,2020-01-01,2022-03-01,撤销")
    try desk.run("import 妇联组织.csv --yes").expect(0, "修改1条")
    try desk.run("chart compare 2020-12-31 2022-12-31 --out 图.svg").expect()
    let text = try desk.text("图.svg")
    #expect(text.contains(">新增<") && text.contains(">撤销<") && text.contains("org-A-4"))
    #expect(text.contains("line-through") || text.contains("甲微家"))
    #expect(text.contains(">比2020年12月31日<") && text.contains(">＋1<") && text.contains(">−1<"))
    // Seven in being, and one that went.
    #expect(text.contains(">7<"))
    try desk.run("chart compare 2021-12-31 2021-12-31 --out 同.svg").expect()
    let same = try desk.text("同.svg")
    #expect(!same.contains(">新增<") && !same.contains(">撤销<"))
  }
}
