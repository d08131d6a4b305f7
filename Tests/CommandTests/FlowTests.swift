import Foundation
import Testing

@Suite("Flow and forecast at the desk")
struct FlowTests {
  @Test("The last row of the flow is the table of the conversion")
  func lastRow() throws {
    let desk = try Desk.withDemonstration()
    let flow = try desk.run("conversion flow --as-of 2022-12-31 --format json").expect()
    let last = try #require((try flow.json()["points"] as? [[String: Any]])?.last)
    let table = try desk.run("conversion --as-of 2022-12-31 --format json")
    for key in ["done", "inProgress", "eligible"] { #expect(last[key] as? Int == (try table.number(key))) }
    let stages = try #require(try table.json()["byStage"] as? [String: Int])
    #expect(last["byStage"] as? [String: Int] == stages.filter { $0.value > 0 })
    let page = try desk.run("conversion flow --as-of 2022-12-31").expect(0, "会改联进展（按月）", "有85%的把握在2027年4月底前办完")
    let cells = try #require(page.lines.first { $0.hasPrefix("2022-12-31") }).split(separator: " ").map(String.init)
    #expect(
      cells == [
        "2022-12-31", "35", "3", "3", "4", "3", "3", "2", "2", "2", "1", "2", "3", "6", "26", "1", "1", "2", "1",
      ])
  }

  @Test("In every form: the ending says which")
  func forms() throws {
    let desk = try Desk.withDemonstration()
    for (ending, mark) in [("pdf", "%PDF"), ("png", "\u{89}PNG"), ("svg", "<?xml"), ("gv", "digraph"), ("xlsx", "PK")] {
      try desk.run("conversion flow --as-of 2022-12-31 --out 进展.\(ending)").expect()
      let start = try desk.bytes("进展.\(ending)").prefix(7)
      #expect(
        String(decoding: start, as: Unicode.ASCII.self).dropFirst(ending == "png" ? 1 : 0).hasPrefix(
          mark.dropFirst(ending == "png" ? 1 : 0)))
    }
    try desk.run("会改联 进展 --by quarter --as-of 2022-12-31 --out 季.csv").expect()
    #expect(String(decoding: try desk.bytes("季.csv"), as: UTF8.self).contains("2022-09-30,32,2"))
    let svg = String(decoding: try desk.bytes("进展.svg"), as: UTF8.self)
    for text in ["井川矿区会改联进展（按月）", "完成 35", "候选人批复 1", "2027年4月"] { #expect(svg.contains(text)) }
    try desk.run("conversion flow --as-of 2022-12-31 --ink line --paper A3 --lang en --out e.pdf").expect()
    try desk.run("conversion flow --as-of 2022-12-31 --out 没有/1.pdf").expect(2, "写不进")
    try desk.run("conversion flow --from 2023 --as-of 2022").expect(64, "晚于截至日期")
    try desk.run("conversion flow --by week").expect(64, "不是期间")
  }

  @Test("The forecast, its backtest, and where there is none")
  func forecast() throws {
    let desk = try Desk.withDemonstration()
    let run = try desk.run("conversion forecast --as-of 2022-12-31").expect(0, "55个整月，完成35家", "2026年4月底", "2027年4月底")
    #expect(run.data == (try desk.run("会改联 预测 --as-of 2022-12-31").expect().data))
    try desk.run("conversion forecast --as-of 2023-06-30 --backtest --lang en").expect(
      0, "Asked on 44 month ends from 2019-08")
    try desk.run("conversion forecast --as-of 2018-12-31").expect(0, "推算不出日期")
    try desk.run("conversion forecast --drive 村妇代会改妇联 --as-of 2022").expect(0, "已全部办完")
    try desk.run("conversion forecast --months 3").expect(64, "--months应在6到600之间")
    try desk.run("conversion forecast --drive 扫雪").expect(64, "没有“扫雪”")
  }
}
