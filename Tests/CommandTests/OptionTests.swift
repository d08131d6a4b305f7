import Foundation
import Testing

@Suite("Options and names of commands")
struct OptionTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test(
    "Every command has a Chinese name that does the same",
    arguments: [
      ("status", "概况"), ("coverage", "覆盖"), ("gaps", "空白"), ("conversion", "会改联"), ("check", "核对"), ("history", "历史"),
      ("terms", "换届"), ("target", "目标"), ("scorecard", "强基增效"), ("stars", "破难争星"), ("history 1", "历史 1"),
      ("conversion table", "会改联 表"), ("conversion board", "会改联 看板"), ("conversion ageing", "会改联 滞留"),
      ("conversion report", "会改联 报表"), ("conversion missing", "会改联 缺组织"), ("conversion flow", "会改联 进展"),
      ("conversion forecast", "会改联 预测"), ("conversion show H-009", "会改联 详情 H-009"),
    ])
  func readingAliases(english: String, chinese: String) throws {
    let options = english.hasPrefix("history") ? "" : " --as-of 2022-12-31"
    let run = try desk.run(english + options).expect()
    #expect(!run.data.isEmpty)
    #expect(run.data == (try desk.run(chinese + options).expect().data))
  }

  @Test("So do those that write")
  func writingAliases() throws {
    try desk.put("目标.csv", "编号,指标,目标值", "M-9,妇女微家,500")
    try desk.run("导入 目标.csv --yes").expect(0, "第2批")
    try desk.run("撤销 2").expect(0, "记为第3批")
    try desk.run("目标 定 微家 500 --by 2028").expect(0, "记为第4批")
    try desk.run("导出 表").expect(0, "已写入“表”")
    try desk.run("建账 --ledger 新.sqlite").expect(0, "空台账")
    try desk.run("读表 目标.csv").expect(0, "妇女微家")
    try desk.run("模板 微家").expect(0, "已写好“妇女微家模板.xlsx”")
    try desk.run("出图 总图 --out 图.gv").expect(0, "已画好“图.gv”")
    try desk.run("出图 街道乡镇 天轮街道 --out 图.gv").expect()
    try desk.run("出图 四新 --out 图.gv").expect()
    try desk.run("出图 会改联 --out 图.gv").expect()
    try desk.run("出图 关系图 W-0001 --out 图.gv").expect()
    try desk.run("出图 样式 --out 样式.json").expect(0, "样式.json")
    let small = try Desk.withSmallDistrict()
    try small.run("出图 全图 --out 图.gv").expect(0, "已画好“图.gv”")
    try small.run("出图 图册 --out 册.pdf").expect(0, "已画好“册.pdf”")
    try small.run("出图 对比图 2020 2022 --out 图.gv").expect(0, "已画好“图.gv”")
  }

  @Test("Options are understood before and after the name of the command")
  func beforeAndAfter() throws {
    try FileManager.default.moveItem(at: desk.url("fulian.sqlite"), to: desk.url("x.sqlite"))
    let after = try desk.run("status --ledger x.sqlite --as-of 2022-12-31 --format json --lang en").expect()
    #expect(try after.number("organisations.total") == 497)
    for words in [
      "--ledger x.sqlite --as-of 2022-12-31 --format json --lang en status",
      "--ledger x.sqlite status --as-of=2022-12-31 --format=json --lang=en",
      "--format json --lang en 概况 --as-of 2022-12-31 --ledger x.sqlite",
    ] {
      #expect(try desk.run(words).expect().data == after.data)
    }
    try desk.run("--ledger x.sqlite --as-of 2022 --out 图.svg chart overview").expect(0, "已画好“图.svg”")
    try desk.run("--ledger x.sqlite chart --as-of 2022 township 139907001 --out 图.svg").expect(0, "已画好“图.svg”")
    try desk.run("--ledger x.sqlite export 表").expect()
  }

  @Test("The ledger is that of --ledger, else of FULIAN_LEDGER, else fulian.sqlite here")
  func whichLedger() throws {
    try desk.run("init --ledger 空.sqlite").expect()
    let named = ["FULIAN_LEDGER": "空.sqlite"]
    let total = { (words: String, environment: [String: String]) in
      try desk.run("status --format json --as-of 2022 \(words)", environment: environment).number("organisations.total")
    }
    #expect(try total("", [:]) == 497)
    #expect(try total("", named) == 0)
    #expect(try total("--ledger fulian.sqlite", named) == 497)
    #expect(try total("", ["FULIAN_LEDGER": ""]) == 497)
  }

  @Test("On its own the program says where things stand and what comes next")
  func alone() throws {
    try desk.run("").expect(0, "井川矿区妇女联合会组织网络概况", "接下来：", "fulian check", "fulian chart sheet")
    try desk.run("--as-of 2022-12-31").expect(0, "截至2022年12月31日", "302")
    try desk.run("--lang en").expect(0, "Next:")
    #expect(try desk.run("--as-of 2022 --format json").expect().number("organisations.total") == 497)
    let empty = try Desk()
    try empty.run("").expect(0, "还没有台账（fulian.sqlite）", "fulian init --divisions", "fulian import")
    try empty.run("--lang en").expect(0, "There is no ledger yet")
    #expect(!empty.has("fulian.sqlite"))
  }

  @Test(
    "Help is in Chinese, in English where asked for",
    arguments: [
      "", "init", "import", "export", "status", "coverage", "gaps", "conversion", "conversion table",
      "conversion show", "conversion open", "conversion advance", "conversion set", "conversion template",
      "conversion rules", "conversion board", "conversion ageing", "conversion report", "conversion missing",
      "conversion flow", "conversion forecast", "terms", "compare", "trend", "target",
      "target set", "scorecard", "stars", "report", "reconcile",
      "lineage", "check", "check accept", "duplicates", "merge", "chart", "chart overview", "chart township",
      "chart sheet", "chart book", "chart emerging", "chart conversion", "chart organisation", "chart compare",
      "chart style", "history", "undo", "table", "template", "plan", "plan ask", "plan save",
      "plan list", "plan show", "plan compare", "plan adopt", "plan progress", "plan drop", "plan solve",
    ])
  func help(command: String) throws {
    for words in ["help \(command)", "\(command) --help"] {
      let page = try desk.run(words).expect()
      #expect(page.text.contains("fulian"))
      #expect(page.text.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" })
      let english = try desk.run("\(words) --lang en").expect()
      #expect(english.data != page.data)
      #expect(!page.text.contains("for detailed help") && !page.text.contains("<options>"))
      #expect(!page.text.contains("OPTIONS:") && english.text.contains("OPTIONS:"))
    }
  }

  @Test("The locale chooses the language, --lang before it")
  func language() throws {
    try desk.run("status --as-of 2022", environment: ["LANG": "en_US.UTF-8"]).expect(
      0, "Micro-home", "as of 2022-12-31")
    try desk.run("status --as-of 2022", environment: ["LANG": "C.UTF-8"]).expect(0, "妇女微家")
    try desk.run("status --lang zh", environment: ["LC_ALL": "en_GB.UTF-8"]).expect(0, "妇女微家")
    try desk.run("status --lang fr").expect(64, "--lang应为zh或en")
  }
}
