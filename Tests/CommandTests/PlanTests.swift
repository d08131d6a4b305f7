import Foundation
import Testing

@Suite("Where to build next, at the officer's desk")
struct PlanTests {
  private let desk: Desk
  private static let day = "--as-of 2022-12-31"

  init() throws { desk = try Desk.withDemonstration() }

  /// Rows of the demonstration sheets as the coverage command opens them.
  private func rows(_ measure: String) throws -> [[String: Any]] {
    let answer = try desk.run("coverage --measure \(measure) --rows \(Self.day) --format json").expect().json()
    return try #require(answer["entries"] as? [[String: Any]])
  }

  /// Identities of the units that the sheet of units calls 未成熟.
  private func unripe() throws -> Set<String> {
    try desk.run("export 导出 --replace").expect()
    let lines = String(decoding: try desk.bytes("导出/单位.csv"), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count > 200)
    return Set(lines.filter { $0.contains(",未成熟,") }.compactMap { $0.split(separator: ",").first.map(String.init) })
  }

  private func plan(_ options: String) throws -> [String: Any] {
    try desk.run("plan \(options) \(Self.day) --format json").expect().json()
  }

  private func picks(_ plan: [String: Any]) throws -> [[String: Any]] {
    try #require(plan["picks"] as? [[String: Any]])
  }

  @Test("The most women for so many of each, recounted from the rows of coverage")
  func counts() throws {
    let plan = try plan("--micro-homes 10 --emerging 5 --institutions 5")
    #expect(plan["isOptimal"] as? Bool == true)
    let picks = try picks(plan)
    #expect(
      ["microHome", "emerging", "institution"].map { kind in picks.count { $0["kind"] as? String == kind } } == [
        10, 5, 5,
      ])
    let unripe = try unripe()
    let open = try rows("四新").filter { row in
      row["eligible"] as? Int == 1 && row["organisation"] as? Int == 0
        && !unripe.contains(row["id"] as? String ?? "")
    }
    let best = open.compactMap { $0["women"] as? Int }.sorted(by: >).prefix(5)
    let chosen = picks.filter { $0["kind"] as? String == "emerging" }
    #expect(chosen.compactMap { $0["adds"] as? Int } == Array(best))
    for pick in chosen {
      let unit = open.first { $0["id"] as? String == pick["unit"] as? String }
      #expect(unit?["women"] as? Int == pick["adds"] as? Int && unit?["women"] as? Int == pick["lostWithout"] as? Int)
    }
    let residents = try rows("居民妇女")
    for pick in picks where pick["kind"] as? String == "microHome" {
      let community = try #require(residents.first { $0["id"] as? String == pick["community"] as? String })
      let (women, reached) = (community["eligible"] as? Int ?? 0, community["organisation"] as? Int ?? 0)
      #expect(pick["covers"] as? Int == women - reached)
      #expect(pick["adds"] as? Int == 30)
      let words = try #require(pick["reason"] as? String)
      #expect(words.contains("现有微家够得着\(reached)名"), "\(words)")
    }
    let women = try #require(plan["women"] as? [String: Int])
    #expect(
      women == [
        "residents": 300,
        "staff": picks.filter { $0["kind"] as? String != "microHome" }.reduce(0) { $0 + ($1["adds"] as? Int ?? 0) },
      ])
  }

  @Test("Before is what coverage says, after is that and what the picks add, township by township")
  func beforeAndAfter() throws {
    let plan = try plan("--micro-homes 12 --emerging 4 --worst-first")
    let changes = try #require(plan["changes"] as? [[String: Any]])
    for (kind, measure) in [("residents", "居民妇女"), ("staff", "女职工")] {
      let own = changes.filter { $0["women"] as? String == kind }
      let entries = try rows(measure)
      #expect(
        own.reduce(0) { $0 + ($1["before"] as? Int ?? 0) }
          == entries.reduce(0) { $0 + ($1["organisation"] as? Int ?? 0) })
      let picks = try picks(plan).filter { ($0["kind"] as? String == "microHome") == (kind == "residents") }
      for change in own {
        let township = change["township"] as? String
        let added = picks.filter { $0["township"] as? String == township }.reduce(0) { $0 + ($1["adds"] as? Int ?? 0) }
        #expect((change["after"] as? [Int])?.last == (change["before"] as? Int ?? 0) + added)
      }
    }
  }

  @Test(
    "What cannot be met is named, and what is silly is refused",
    arguments: [
      ("--micro-homes 10 --quota 天轮街道:微家:5-5 --quota 槐泉街道:6-", "“妇女微家至多10个”；“天轮街道妇女微家5个”；“槐泉街道各类合计至少6个”"),
      ("--micro-homes 1 --each-community", "这几条不能同时做到"), ("--micro-homes 1 --budget 3", "只能是一样"), ("", "只能是一样"),
      ("--reach 40%", "一次只问一类"), ("--reach 140% --kinds 微家", "不是比例"), ("--micro-homes=-1", "不能是负数"),
      ("--micro-homes 1 --must 火星", "不是可建的点"), ("--micro-homes 1 --quota 火星:3", "可以填：天轮街道"),
      ("--micro-homes 1 --quota 天轮街道:多", "读不懂"), ("--everyone --kinds 飞船", "可以填：微家、四新、会改联"),
      ("--everyone --years 0", "1到10"),
      ("--micro-homes 1 --seconds 0", "应大于0"),
    ])
  func refused(options: String, words: String) throws {
    let run = try desk.run("plan \(options) \(Self.day)")
    #expect(run.code == 2 || run.code == 64)
    #expect(run.all.contains(words), "\(run.all)")
  }

  @Test("Budget, share, everyone, years: each keeps what was asked")
  func goals() throws {
    let budget = try plan("--budget 60")
    #expect(budget["cost"] as? Int ?? 0 <= 60)
    let share = try plan("--reach 25% --kinds 微家")
    let change = try #require(share["changes"] as? [[String: Any]])
    let (women, after) = (
      change.reduce(0) { $0 + ($1["count"] as? Int ?? 0) },
      change.reduce(0) { $0 + (($1["after"] as? [Int])?.last ?? 0) }
    )
    #expect(after * 4 >= women && (after - 30) * 4 < women)
    let all = try plan("--everyone --kinds 四新")
    let unripe = try unripe()
    let ready = try rows("四新").filter { row in
      row["eligible"] as? Int == 1 && row["organisation"] as? Int == 0
        && !unripe.contains(row["id"] as? String ?? "") && row["women"] as? Int != 0
    }
    let units = Set(try picks(all).compactMap { $0["unit"] as? String })
    #expect(units.isSuperset(of: ready.compactMap { $0["id"] as? String }))
    #expect(
      try picks(all).allSatisfy { pick in
        pick["planned"] is String || ready.contains { $0["id"] as? String == pick["unit"] as? String }
      })
    let years = try picks(try plan("--micro-homes 9 --emerging 3 --years 3"))
    for year in 1...3 {
      #expect(years.count { $0["kind"] as? String == "microHome" && ($0["year"] as? Int ?? 9) <= year } == 3 * year)
    }
  }

  @Test("A sheet adds sites that reach by list, by neighbours and by distance")
  func sheet() throws {
    try desk.put(
      "候选.csv", "名称,类别,所在社区或单位,覆盖,可服务人数,人天,相邻,经度,纬度,半径（米）", "平硐巷社区,地点,,,,,南斜井社区,114.0500,38.0000,",
      "南斜井社区,地点,,,,,,114.0500,38.0040,", "水帘峪村,地点,,,,,,114.2000,38.1000,", "一号驿站,微家,,平硐巷社区、水帘峪村,900,2,,,,",
      "二号驿站,微家,平硐巷社区,,800,2,,,,", "三号驿站,微家,,,700,2,,114.0500,38.0010,450")
    let plan = try plan("--micro-homes 3 --candidates 候选.csv")
    let picks = try picks(plan)
    #expect(picks.map { $0["name"] as? String } == ["一号驿站", "二号驿站", "三号驿站"])
    #expect(picks.map { $0["adds"] as? Int } == [900, 800, 700])
    let words = try #require(picks.last?["reason"] as? String)
    #expect(
      words.contains("平硐巷社区") && words.contains("南斜井社区") && !words.contains("水帘峪村"), "445 m are within 450: \(words)")
    try desk.put("错.csv", "名称,类别,覆盖", "驿站,微家,火星社区")
    try desk.run("plan --micro-homes 1 --candidates 错.csv \(Self.day)").expect(2, "第2行：台账里没有能覆盖的“火星社区”")
    try desk.put("缺.csv", "名称,覆盖", "驿站,平硐巷社区")
    try desk.run("plan --micro-homes 1 --candidates 缺.csv \(Self.day)").expect(2, "没有“类别”这一列")
  }

  @Test("A plan is kept, compared, drawn, adopted, followed, and taken back")
  func keeping() throws {
    try desk.run("plan save 明年 --micro-homes 8 --emerging 3 --institutions 2 \(Self.day)").expect(0, "已存")
    try desk.run("plan save 明年 --micro-homes 1 \(Self.day)").expect(2, "已有叫“明年”的规划")
    try desk.run("plan save 后年 --micro-homes 8 --emerging 4 \(Self.day)").expect(0)
    try desk.run("plan compare 明年 后年").expect(0, "只有“明年”建的", "两个都建的")
    try desk.run("plan show 去年").expect(2, "没有存过叫“去年”的规划", "后年、明年")
    try desk.run("plan progress 明年").expect(2, "没有采纳")
    let untouched = try desk.run("status --as-of 2023-01-02 --format json").expect().data
    try desk.run("chart township 天轮街道 --plan 明年 \(Self.day) --out 前.svg").expect()
    #expect(String(decoding: try desk.bytes("前.svg"), as: UTF8.self).contains("（筹）"))
    try desk.run("plan adopt 明年 --from 2023-01-01").expect(0, "13个入账（第2批）")
    try desk.run("plan adopt 明年").expect(2, "已采纳（第2批）")
    #expect(
      try desk.run("status --as-of 2023-01-02 --format json").expect().data == untouched, "planned ones count nowhere")
    try desk.run("chart township 天轮街道 --as-of 2023-01-02 --out 后.svg").expect()
    #expect(String(decoding: try desk.bytes("后.svg"), as: UTF8.self).contains("（筹）"))
    try desk.run("plan progress 明年 --as-of 2023-06-30").expect(
      0, "已建0个，筹建中10个，逾期未建0个，已由别的代替3个", "井川矿区公共交通有限公司妇女联合会")
    try desk.run("plan progress 明年 --as-of 2024-02-01 --format json").expect()
    let late = try desk.run("plan progress 明年 --as-of 2024-02-01").expect().text
    #expect(late.contains("逾期未建10个"))
    let kept = try desk.run(
      "plan --micro-homes 10 --emerging 5 --institutions 3 --keep --as-of 2023-01-02 --format json"
    ).expect().json()
    #expect(try picks(kept).count { $0["planned"] is String } == 13)
    try desk.run("undo 2").expect()
    try desk.run("plan list").expect(0, "未采纳")
    #expect(try desk.run("status --as-of 2023-01-02 --format json").expect().data == untouched)
    try desk.run("plan drop 明年").expect(0, "已删去")
    try desk.run("plan show 明年").expect(2)
  }
}
