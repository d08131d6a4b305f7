import Foundation
import Testing

@Suite("A township's own register of micro-homes")
struct WildSheetTests {
  /// One micro-home with another head, and two new ones; the township has more.
  private func lines(community: String = "磨盘岭村") -> String {
    [
      "井楼镇妇女微家登记表,,,,", "序号,所属社区（村）,微家名称,微家长,成员数", "1,\(community),广场舞韵妇女微家,钱多多,30",
      "2,磨盘岭村,向阳花妇女微家,孙小小,5", "3,磨盘岭村,月季妇女微家,李新新,6",
    ].joined(separator: "\n")
  }

  @Test("Two new, one changed head, the missing listed; taken in one batch, and again without a change")
  func taken() throws {
    let desk = try Desk.withDemonstration()
    try desk.put("微家.csv", lines())
    let json = try desk.run("import 微家.csv --dry-run --format json").expect(0).json()
    #expect(json["new"] as? Int == 2 && json["changed"] as? Int == 1 && json["refused"] as? Int == 0)
    let rows = try #require(json["rows"] as? [[String: Any]])
    let changed = try #require(rows.first { $0["effect"] as? String == "changed" && $0["isMain"] as? Bool == true })
    #expect(changed["id"] as? String == "W-0017")
    #expect((changed["successions"] as? [String])?.first?.contains("→ 钱多多") == true)
    let missing = try #require(json["missing"] as? [[String: Any]])
    #expect(!missing.isEmpty && !missing.contains { $0["id"] as? String == "W-0017" })
    try desk.run("export 前").expect(0)
    try desk.run("import 微家.csv --yes").expect(0, "“向阳花妇女微家”（W-0321）", "“月季妇女微家”（W-0322）", "第2批")
    try desk.run("import 微家.csv --yes").expect(0, "与台账一致")
    try desk.run("undo 2").expect(0)
    try desk.run("export 后").expect(0)
    #expect(try desk.files(in: "前") == desk.files(in: "后"))
    try desk.run("import 微家.csv --dry-run").expect(0, "“向阳花妇女微家”（W-0323）")
  }

  @Test("A misspelt community is refused with the one that was meant")
  func misspelt() throws {
    let desk = try Desk.withDemonstration()
    try desk.put("微家.csv", lines(community: "磨盆岭村"))
    try desk.run("import 微家.csv --yes").expect(2, "微家.csv第3行B列：", "没有“磨盆岭村”，台账里有“磨盘岭村”", "整批都没有导入")
  }
}
