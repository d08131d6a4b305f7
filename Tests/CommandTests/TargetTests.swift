import Foundation
import Testing

@Suite("Targets and scores at the officer's desk")
struct TargetCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test("A target is set, changed, listed and taken back")
  func setting() throws {
    try desk.run("target set 四新 30 --by 2027-12-31 --region 天轮街道 --as-of 2022-12-31").expect(
      0, "天轮街道四新妇联到2027年12月31日达到30", "记为第2批")
    let listed = try desk.run("target --as-of 2022-12-31").expect(0, "M-4", "M-1 四新妇联：还差69")
    #expect(listed.lines.contains { $0.hasPrefix("M-4 天轮街道四新妇联：") })
    try desk.run("target set 四新妇联 40 --by 2027 --region 139907001").expect(0, "记为第3批")
    #expect(!(try desk.run("target").expect().text.contains("M-5")), "the same figure, region and day")
    try desk.run("target set 四新 40 --by 2027 --region 天轮街道").expect(0, "没有改动")
    try desk.run("undo 3").expect()
    try desk.run("undo 2").expect()
    #expect(!(try desk.run("target").expect().text.contains("M-4")))
  }

  @Test("A target put wrongly is refused with what may be said")
  func refused() throws {
    try desk.run("target set 微信群 3 --by 2027").expect(64, "microHomes（妇女微家）")
    try desk.run("target set 微家 3 --by 明年").expect(64, "不是日期")
    try desk.run("target set 微家 3 --by 2027 --region 无此地").expect(2, "没有“无此地”这个区域")
    try desk.run("target set 微家 --by 2027").expect(64)
    let empty = try Desk()
    try empty.run("init").expect()
    try empty.run("target").expect(0, "还没有目标")
  }

  @Test("The tables of scores are written, edited and taken back", arguments: ["csv", "xlsx"])
  func editing(ending: String) throws {
    let before = try desk.run("scorecard --as-of 2022-12-31 --format json").expect()
    try desk.run("scorecard --write 表.\(ending)").expect(0, "--load 表.\(ending)")
    try desk.run("scorecard --load 表.\(ending)").expect(0, "已装入16项")
    #expect(try desk.run("scorecard --as-of 2022-12-31 --format json").expect().data == before.data)
    try desk.put("改.csv", "代号,方面,权重,第1档,第2档", "microHomes,扩覆盖,3,90%,1", "microHomesWithHead,增活力,1,0.5,")
    try desk.run("scorecard --load 改.csv").expect(0, "已装入2项")
    // 39 of 41 is one step of two: 1.5 of 3; and 1 of 1: 2.5 of 4.
    try desk.run("scorecard --as-of 2022-12-31").expect(0, "按台账得62.50分")
    #expect(try desk.run("stars --as-of 2022-12-31").expect(0, "3星", "2022年5星").code == 0)
  }

  @Test("Every row that pulls an indicator down is listed with its place in the sheets")
  func rows() throws {
    let page = try desk.run("scorecard --as-of 2022-12-31 --rows").expect(0, "差在哪里", "Z-113", "W-0214")
    #expect(page.lines.filter { $0.hasPrefix("四新覆盖  ") && $0.contains("单位.xlsx“四新单位”表第") }.count == 37)
  }

  @Test("A table that cannot be used changes nothing")
  func unusable() throws {
    let before = try desk.run("stars --as-of 2022 --format json").expect().data
    let wrong = [
      "代号,权重,第1档\n微家,1,1", "代号,权重,第1档\nmicroHomes,一,1", "代号,权重,第1档,第2档\nmicroHomes,1,1,0.5", "甲,乙\n1,2",
      "代号,权重,第1档\nmicroHomes,-1,1", "代号,权重,第1档\n",
    ]
    for text in wrong {
      try desk.put("错.csv", text)
      try desk.run("stars --load 错.csv").expect(2, "错.csv")
    }
    try desk.run("stars --load 无.csv").expect(2)
    try desk.run("stars --write 无/表.csv").expect(2)
    try desk.run("stars --write 表.txt").expect(64)
    try desk.run("stars --write a.csv --load a.csv").expect(64)
    #expect(try desk.run("stars --as-of 2022 --format json").expect().data == before)
  }

  @Test("In both languages and every form", arguments: ["target", "scorecard", "stars", "scorecard --rows"])
  func forms(command: String) throws {
    for words in ["--lang en", "--format json", "--format csv", "--out 文.xlsx", "--out 文.csv"] {
      try desk.run("\(command) --as-of 2022-12-31 \(words)").expect()
    }
    #expect(desk.has("文.xlsx") && desk.has("文.csv"))
  }
}
