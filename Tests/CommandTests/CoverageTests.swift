import Foundation
import Testing

@Suite("Coverage and gaps at the officer's desk")
struct CoverageCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test("A figure, its rows and its rule agree")
  func oneFigure() throws {
    let table = try desk.run("coverage --as-of 2022-12-31 --measure 四新 --level district").expect(0, "77.2%")
    #expect(table.lines.contains("井川矿区   162   125    37        11         6     8       5   77.2%"))
    let rows = try desk.run("coverage --as-of 2022-12-31 --measure 四新 --part 未建").expect(0, "四新单位 · 未建：37行")
    #expect(rows.lines.filter { $0.contains("单位.xlsx“四新单位”表第") }.count == 37)
    try desk.run("coverage --as-of 2022-12-31 --measure 四新 --explain").expect(
      0, "去掉女职工数未知的", "coverage.minimumWomenEmerging", "台账设置（同默认）", "口径内有99家单位的妇联有第二上级")
  }

  @Test(
    "It can be divided in every way, in both languages and every form",
    arguments: ["region", "sector", "kind", "scheme", "mode"])
  func divided(grouping: String) throws {
    for words in ["", "--lang en", "--format json", "--out 覆盖.xlsx", "--out 覆盖.csv", "--cover activity"] {
      try desk.run("coverage --as-of 2022-12-31 --by \(grouping) \(words)").expect()
    }
    #expect(desk.has("覆盖.xlsx") && desk.has("覆盖.csv"))
  }

  @Test("Where there is nothing due, there is no rate; nothing is whole that is not")
  func undefined() throws {
    let page = try desk.run("coverage --as-of 2022-12-31 --measure 女性社会组织").expect()
    #expect(page.lines.contains { $0.contains("墨岭乡") && $0.hasSuffix("—") })
    try desk.run("coverage --as-of 1980-01-01").expect(0, "覆盖  截至1980年1月1日")
    try desk.run("gaps --as-of 1980-01-01").expect(0, "社区（村）0个")
    let empty = try Desk()
    try empty.run("init").expect()
    try empty.run("coverage --explain").expect(0, "没有可列的数字")
    try desk.run("coverage --measure 微家 --by 行业").expect(0, "不能这样分")
    try empty.run("gaps").expect(0, "没有社区（村）在岗人员不超过1人")
  }

  @Test("Gaps: the lists are cut on the screen only")
  func gaps() throws {
    let page = try desk.run("gaps --as-of 2022-12-31 --top 2").expect(0, "平硐巷社区", "水帘峪村", "另有39行", "P-0112")
    #expect(!page.text.contains("镇东里社区    井楼镇    有"))
    let whole = try desk.run("gaps --as-of 2022-12-31 --all").expect()
    #expect(!whole.text.contains("另有"))
    let json = try desk.run("空白 --as-of 2022-12-31 --format json").expect().json()
    #expect((json["communities"] as? [Any])?.count == 41 && (json["units"] as? [Any])?.count == 64)
    try desk.run("gaps --as-of 2022-12-31 --top 2 --out 空白.csv").expect()
    let rows = String(decoding: try desk.bytes("空白.csv"), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.filter { $0.contains("单位.xlsx") }.count == 64)
  }

  @Test("A question put wrongly is refused with what may be asked")
  func refused() throws {
    try desk.run("coverage --measure 微信群").expect(64, "微家")
    try desk.run("coverage --level street").expect(64, "township（街道乡镇）")
    try desk.run("coverage --sector 快递物流").expect(64, "--rows")
    try desk.run("coverage --region 无此地").expect(2, "没有“无此地”这个区域")
    try desk.run("gaps --top 0").expect(64, "--top")
  }
}
