import Foundation
import Testing

@Suite("Two dates, reported figures and findings at the desk")
struct DatesTests {
  @Test("Half a year compared, in every form")
  func compare() throws {
    let desk = try Desk.withDemonstration()
    let page = try desk.run("compare 2022-12-31 2023-06-30").expect(0, "变动明细", "并入虎头鞋绣微家（W-0092）")
    let homes = try #require(page.lines.first { $0.hasPrefix("妇女微家") })
    #expect(homes.split(separator: " ") == ["妇女微家", "302", "309", "7", "新建+9，撤销−1，合并−1"])
    let figures = try #require(
      desk.run("对比 2022-12-31 2023-06-30 --format json").json()["figures"] as? [[String: Any]])
    let total = try #require(figures.first { $0["figure"] as? String == "organisations.total" })
    #expect(total["difference"] as? Int == 12)
    try desk.run("compare 2022-12-31 2023-06-30 --out 对比.xlsx").expect()
    #expect(desk.has("对比.xlsx"))
    try desk.run("compare 2022-12-31 2023-06-30 --lang en --cause renamed").expect(0, "Name before", "Q2-07")
    try desk.run("compare 2022-12-31 2023-06-30 --cause 改嫁").expect(64, "不是变动原因")
    try desk.run("compare 昨天").expect(64, "不是日期")
  }

  @Test("The years, and a village that is no more")
  func trendAndLineage() throws {
    let desk = try Desk.withDemonstration()
    let trend = try desk.run("trend --from 2018 --as-of 2022").expect()
    #expect(trend.lines.contains { $0.hasPrefix("2020-12-31") && $0.contains("190") && $0.contains("35.6%") })
    try desk.run("trend --by week").expect(64, "不是期间")
    try desk.run("lineage 草帽垴村 --as-of 2023-06-30").expect(0, "柏垴镇桃林坡村妇女联合会 Z-132", "W-0021")
    try desk.run("lineage 无名村").expect(2, "过去也没有")
  }

  @Test("302 against 297: five rows")
  func reconcile() throws {
    let desk = try Desk.withDemonstration()
    let page = try desk.run("reconcile B-33 --as-of 2023-06-30 --strict").expect(0, "差额已说明")
    #expect(page.lines.filter { $0.hasPrefix("B-33") && $0.contains("休眠、暂停") }.count == 5)
    try desk.run("对账 B-99").expect(2, "没有编号为“B-99”的上报数字")
  }

  @Test("A finding accepted, and the acceptance undone")
  func acceptance() throws {
    let desk = try Desk.withDemonstration()
    let day = "--as-of 2022-12-31"
    try desk.run("check accept L10 Z-139 --reason 小村，五人够用 \(day)").expect(0, "第2批", "fulian undo 2")
    try desk.run("check \(day)").expect(0, "另有1条已认可")
    #expect(!(try desk.run("check \(day)").text.contains("墨岭乡槲叶沟村妇女联合会有执委5名")))
    try desk.run("check assign L11 J-015 --owner 霍迎春 --due 2022-11-30 \(day)").expect()
    try desk.run("check \(day)").expect(0, "责任人：霍迎春，期限2022-11-30，已过期")
    try desk.run("undo 2").expect()
    try desk.run("check \(day)").expect(0, "墨岭乡槲叶沟村妇女联合会有执委5名")
    try desk.run("check accept L10 Z-101 --reason 无 \(day)").expect(2, "没有L10的问题")
  }

  @Test("Two of one name, made one by hand and two again")
  func merge() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("duplicates --as-of 2022-12-31").expect(0, "W-0016", "W-0018", "名称相同")
    try desk.run("merge W-0016 W-0018 --double --as-of 2022-12-31").expect(64, "没有合并", "--yes")
    try desk.run("merge W-0016 W-0018 --double --as-of 2022-12-31 --yes").expect(0, "第2批")
    #expect(try desk.run("status --as-of 2022-12-31 --format json").number("organisations.byKind.microHome") == 301)
    try desk.run("undo 2").expect()
    #expect(try desk.run("status --as-of 2022-12-31 --format json").number("organisations.byKind.microHome") == 302)
  }
}
