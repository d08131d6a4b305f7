import Foundation
import Testing

@Suite("Reports at the desk")
struct ReportTests {
  @Test("Text, workbook and page, alone and together")
  func forms() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("report --as-of 2022").expect(
      0, "组织网络。截至2022年12月31日，井川矿区共有在册妇女组织497个（比2021年底增加50个）", "妇女微家302个",
      "应建162家，已建125家，覆盖率77.2%（2021年底为59.9%，即97/162）")
    let quiet = try desk.run("报告 --as-of 2022 --xlsx 报告.xlsx").expect()
    #expect(quiet.text.isEmpty && desk.has("报告.xlsx"))
    try desk.run("report --as-of 2022 --xlsx 1.xlsx --pdf 1.pdf --text").expect(0, "会改联", "1.pdf")
    #expect(try desk.bytes("1.xlsx") == desk.bytes("报告.xlsx"))
    try desk.run("report --as-of 2022 --out 2.pdf").expect()
    #expect(try desk.bytes("1.pdf") == desk.bytes("2.pdf"))
    try desk.run("report --as-of 2022 --out 2.xlsx").expect()
    #expect(try desk.bytes("1.xlsx") == desk.bytes("2.xlsx"))
    try desk.run("report --township 天轮街道 --as-of 2023-06-30 --lang en").expect(0, "天轮街道 has 156")
    try desk.run("report --township 无名镇 --as-of 2022").expect(2, "没有“无名镇”这个街道乡镇")
    try desk.run("report --as-of 2022 --pdf 没有/1.pdf").expect(2, "写不进")
  }

  @Test("Every figure names a command that runs, and that of a coverage figure lists as many rows")
  func commands() throws {
    let desk = try Desk.withDemonstration()
    for place in ["", " --township 天轮街道"] {
      let figures = try #require(
        try desk.run("report --as-of 2022\(place) --format json").json()["figures"] as? [[String: Any]])
      for figure in figures {
        let command = try #require(figure["command"] as? String)
        #expect(command.hasPrefix("fulian "))
        let words = command.dropFirst("fulian ".count)
        guard words.hasPrefix("coverage") else { continue }
        let entries = try desk.run("\(words) --format json").expect().json()["entries"] as? [[String: Any]] ?? []
        let name = try #require(figure["figure"] as? String)
        let part = try #require(name.split(separator: ".").last.map(String.init))
        let sum = entries.reduce(0) { $0 + ($1[part] as? Int ?? 0) }
        #expect(sum == figure["value"] as? Int, "\(words)")
      }
      for words in Set(figures.compactMap { $0["command"] as? String }) where !words.contains("coverage") {
        try desk.run(String(words.dropFirst("fulian ".count))).expect()
      }
    }
  }
}
