import Foundation
import Testing

@Suite("Preview of an import")
struct PreviewTests {
  /// Two micro-homes of one community, one with a changed figure; the community has more.
  private static let head = "编号,名称,组织类别,状态,所在区域编号,成员数"
  private static let rows = ["W-0001,一家亲·妇女微家,妇女微家,正常,Q1-07,9", "W-0002,巾帼灯房妇女微家,妇女微家,正常,Q1-07,10"]

  private func desk(_ rows: [String] = Self.rows) throws -> Desk {
    let desk = try Desk.withDemonstration()
    try desk.put("微家.csv", (["天轮街道妇女微家登记表,,,,,", Self.head] + rows).joined(separator: "\n"))
    return desk
  }

  @Test("A dry run shows every changed cell, whether it corrects or changes, and what the sheet leaves out")
  func dryRun() throws {
    let desk = try desk()
    let run = try desk.run("import 微家.csv --dry-run")
    run.expect(0, "修改  微家.csv第3行“一家亲·妇女微家”（W-0001）：成员数：7 → 9（更正现有记录）", "台账里有、表里没有列出的", "，保留不动：", "井架广场社区）")
    #expect(!run.text.contains("巾帼灯房"), "what stays as it is is not listed")
    let json = try desk.run("import 微家.csv --dry-run --format json").expect(0).json()
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.map { $0["effect"] as? String } == ["changed", "unchanged"])
    let cells = try #require(rows.first?["cells"] as? [[String: Any]])
    #expect(cells.map { $0["field"] as? String } == ["members"])
    #expect(cells.first?["old"] as? String == "7" && cells.first?["new"] as? String == "9")
    #expect(rows.first?["manner"] as? String == "correction")
    let missing = try #require(json["missing"] as? [[String: Any]])
    #expect(!missing.isEmpty && missing.allSatisfy { $0["region"] as? String == "井架广场社区" })
  }

  @Test("As of a day a changed name opens a version, and one undo takes all of it back")
  func asOf() throws {
    let desk = try desk(["W-0001,一家亲之家,妇女微家,正常,Q1-07,9"])
    try desk.run("export 前").expect(0)
    try desk.run("import 微家.csv --as-of 2023-06-30 --yes").expect(0, "（自2023-06-30起变更，原记录保留）", "新增1条，修改1条")
    try desk.run("export 后 --as csv").expect(0)
    let after = try String(contentsOf: desk.url("后/组织.csv"), encoding: .utf8)
    #expect(after.contains("一家亲之家") && after.contains("一家亲·妇女微家"))
    try desk.run("import 微家.csv --as-of 2023-06-30 --dry-run").expect(0, "不变")
    try desk.run("undo 2").expect(0)
    try desk.run("export 再").expect(0)
    #expect(try desk.files(in: "再") == desk.files(in: "前"))
  }

  @Test("What a sheet leaves out is kept, refused or dissolved, as is chosen")
  func missing() throws {
    let desk = try desk()
    try desk.run("import 微家.csv --missing refuse --yes").expect(2, "条本表没有列出：", "整批都没有导入")
    try desk.run("import 微家.csv --missing dissolve --yes").expect(64, "--as-of")
    try desk.run("import 微家.csv --missing dissolve --as-of 2023-06-30 --yes").expect(0, "，自2023-06-30起撤销：", "已入账")
    let left = try desk.run("import 微家.csv --dry-run --as-of 2023-07-01 --format json").json()["missing"] as? [Any]
    #expect(left?.isEmpty == true)
  }

  @Test(
    "The sender's own sheet comes back with a column of remarks, also where it was refused", arguments: [true, false])
  func sheetBack(isRefused: Bool) throws {
    let bad = "W-0003,海棠小院·妇女微家13990719900101123X,妇女微家,正常,Q1-06,十五"
    let desk = try desk(Self.rows + (isRefused ? [bad] : []))
    try desk.run("import 微家.csv --dry-run --format xlsx --out 回.xlsx").expect(isRefused ? 2 : 0)
    let sheets = try #require(desk.run("table 回.xlsx --format json").json()["sheets"] as? [[String: Any]])
    let cells = try #require(sheets.first?["cells"] as? [String: Any])
    #expect(cells["A1"] as? String == "天轮街道妇女微家登记表")
    #expect(cells["A2"] as? String == "编号" && cells["G2"] as? String == "核对意见")
    #expect(cells["A3"] as? String == "W-0001" && cells["B4"] as? String == "巾帼灯房妇女微家")
    #expect((cells["G3"] as? String) == "修改：成员数：7 → 9（更正现有记录）")
    #expect((cells["G4"] as? String) == "不变")
    if isRefused {
      let remark = try #require(cells["G5"] as? String)
      #expect(remark.hasPrefix("不能入账") && remark.contains("身份证号"))
      #expect(!cells.values.contains { ($0 as? String)?.contains("19900101") ?? false })
    }
    #expect(sheets.map { $0["name"] as? String } == ["微家", "台账有本表没有"])
  }
}
