import Foundation
import Testing

@Suite("Solving a covering problem from a file")
struct PlanSolveTests {
  private let desk: Desk

  /// Four places with 5, 4, 3 and 2 women; the last is covered by nobody.
  init() throws {
    desk = try Desk()
    try desk.put("题.cov", "# four places", "4 3 5", "5 4 3 2", "2 1 2", "2 0 1", "2 1 2", "1 0")
  }

  @Test(
    "Number, budget, share, all",
    arguments: [
      ("--sites 1", 9, [0]), ("--sites 2", 12, [0, 1]), ("--budget 2", 9, [0]), ("--reach 50%", 1, [1]),
      ("--cover-all", 3, [0, 1]),
    ])
  func questions(options: String, objective: Int, sites: [Int]) throws {
    let run = try desk.run("plan solve 题.cov \(options) --format json").expect()
    let answer = try run.json()
    #expect(answer["status"] as? String == "optimal" && answer["sites"] as? [Int] == sites)
    #expect(try run.number("objective") == objective && run.number("bound") == objective)
    #expect(answer["outOfReach"] as? [Int] == [3])
  }

  @Test("The certificate proves a bound")
  func certificate() throws {
    let answer = try desk.run("规划 求解 题.cov --sites 1 --format json").expect().json()
    let prices = try #require(answer["certificate"] as? [Int])
    let scale = try #require(answer["certificateScale"] as? Int)
    let women = [5, 4, 3, 2]
    #expect(prices.count == 4 && zip(prices, women).allSatisfy { $0 >= 0 && $0 <= scale * $1 })
    let dearest = [prices[0] + prices[1], prices[1] + prices[2], prices[0]].max() ?? 0
    #expect((14 * scale - prices.reduce(0, +) + dearest) / scale == 9)
  }

  @Test("In words, with what nobody reaches")
  func words() throws {
    try desk.run("plan solve 题.cov --sites 1").expect(0, "选1个点，费用2，覆盖9人（共14人）", "已证明最优", "有1处")
    try desk.run("plan solve 题.cov --sites 1 --lang en").expect(0, "1 sites at a cost of 2 reach 9 of 14", "Proved")
  }

  @Test("What cannot be is said")
  func refusals() throws {
    try desk.run("plan solve 题.cov --reach 100%").expect(2, "这个要求达不到")
    try desk.run("plan solve 题.cov --reach viel").expect(64, "不是比例")
    try desk.run("plan solve 题.cov").expect(64, "须选一个")
    try desk.run("plan solve 题.cov --sites 1 --budget 2").expect(64, "须选一个")
    try desk.run("plan solve 无.cov --sites 1").expect(2, "打不开“无.cov”")
    try desk.put("坏.cov", "4 3 5", "5 4 3 2", "2 1")
    try desk.run("plan solve 坏.cov --sites 1").expect(2, "文件不完整")
    try desk.put("错.cov", "1 1 1", "5", "1", "1 7")
    try desk.run("plan solve 错.cov --sites 1").expect(2, "第0个点覆盖的7不存在")
  }
}
