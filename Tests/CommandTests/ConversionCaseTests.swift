import Foundation
import Testing

@Suite("A case at the officer's desk, from survey to filing") struct ConversionCaseTests {
  private let desk: Desk
  private static let day = "2023-12-31"

  init() throws { desk = try Desk.withDemonstration() }

  /// Runs `conversion advance` for the bureau of justice.
  @discardableResult private func advance(_ words: String, _ code: Int32 = 0, _ said: String...) throws -> Run {
    let run = try desk.run("conversion advance H-009 \(words)")
    #expect(run.code == code, "\(words): \(run.all)")
    for text in said { #expect(run.all.contains(text), "\(words): \(run.all)") }
    return run
  }

  private func numbers() throws -> [String: Int] {
    let status = try desk.run("status --as-of \(Self.day) --format json").expect()
    let conversion = try desk.run("conversion --as-of \(Self.day) --format json").expect()
    return [
      "total": try status.number("organisations.total"),
      "federations": try status.number("organisations.byKind.institutionFederation"),
      "committees": try status.number("organisations.byKind.womensCommittee"),
      "done": try conversion.number("done"), "inProgress": try conversion.number("inProgress"),
    ]
  }

  @Test("each wrong turn is refused with what is missing, the last gate makes the federation, and all is undone")
  func wholeCase() throws {
    let untouched = try desk.ledger()
    let before = try numbers()
    try advance("批复 --date 2022-09-01 --paper 批复 --number 1号 --approver 区妇联", 2, "早于“请示”的2022-09-20，先后颠倒")
    try advance("批复 --date 2999-09-01 --paper 批复 --number 1号 --approver 区妇联", 2, "还没有发生")
    try advance("批复 --date 2023-01-05", 2, "还缺3项", "缺文件：批复", "缺文号：批复", "缺批准单位：批复")
    try advance("选举 --date 2023-01-05 --paper 报告", 2, "没有“批复”的记录", "缺选举结果")
    try advance("开会 --date 2023-01-05", 2, "没有“开会”这个环节", "请示、批复")
    try advance("暂缓 --date 2023-01-05", 2, "--result 原因")
    #expect(try desk.ledger() == untouched, "what is refused writes nothing")
    try advance("批复 --date 2023-01-05 --paper 批复 --number 1号 --approver 区妇联 --dry-run", 0, "可以登记")
    #expect(try desk.ledger() == untouched, "a trial writes nothing")
    try advance("批复 --date 2023-01-05 --paper 批复 --number 1号 --approver 区妇联", 0, "记为第2批")
    try advance("筹备 --date 2023-01-20 --waive 方案未成文", 0, "因“方案未成文”免缺", "缺文件：筹备工作方案")
    try advance(
      "选举 --date 2023-02-20 --paper 报告 --due 21 --present 13 --chair 赵新兰 --vice 钱小梅/兼职 --executives 7", 0,
      "应到21人，实到13人，不足3分之2", "“候选人批复”还没有记录")
    let last = try advance(
      "结果批复 --date 2023-03-01 --paper 批复 --number 4号 --approver 区妇联", 0,
      "2023-03-01井川矿区司法局妇女委员会（JW-006）转为井川矿区司法局妇女联合会（J-039）")
    #expect(last.text.contains("fulian undo 5"))
    let after = try numbers()
    #expect(after["total"] == before["total"])
    #expect(after["federations"] == (before["federations"] ?? 0) + 1)
    #expect(after["committees"] == (before["committees"] ?? 0) - 1)
    #expect(after["done"] == (before["done"] ?? 0) + 1)
    #expect(after["inProgress"] == (before["inProgress"] ?? 0) - 1)
    try desk.run("coverage --measure institutions --rows --as-of \(Self.day)").expect(0, "井川矿区司法局妇女联合会")
    try desk.run("lineage 井川矿区司法局妇女委员会 --as-of \(Self.day)").expect(0, "由井川矿区司法局妇女委员会（JW-006）改成")
    let picture = try desk.run("chart organisation J-039 --as-of \(Self.day) --out 图.svg")
    picture.expect()
    #expect(String(decoding: try desk.bytes("图.svg"), as: UTF8.self).contains("司法局"))
    try advance("挂牌 --date 2023-03-08", 0)
    try advance("备案 --date 2023-03-20 --paper 备案表 --approver 区妇联", 0)
    try desk.run("conversion show 井川矿区司法局 --as-of \(Self.day)").expect(
      0, "已完成", "主席赵新兰", "副主席钱小梅（兼职）", "方案未成文", "新组织：井川矿区司法局妇女联合会（J-039）")
    for batch in stride(from: 7, through: 2, by: -1) { try desk.run("undo \(batch)").expect() }
    #expect(try numbers() == before)
    #expect(try desk.run("conversion show H-009").expect().text.contains("新组织") == false)
  }

  @Test("a case is begun by its unit's name, corrected, and found again by it")
  func beginning() throws {
    try desk.run("conversion open 井川矿区燃气有限公司 --owner 王某 --women 25").expect(0, "已立：H-", "记为第2批")
    try desk.run("conversion open 井川矿区燃气有限公司").expect(2, "已有一件")
    try desk.run("conversion open 无此单位").expect(2, "没有叫“无此单位”的单位")
    try desk.run("conversion advance 井川矿区燃气有限公司 摸底 --date 2023-07-01 --paper 摸底表").expect()
    try desk.run("conversion set 井川矿区燃气有限公司 --blocker 等批").expect(0, "已改")
    try desk.run("conversion set 井川矿区燃气有限公司 --blocker 等批").expect(0, "没有改动")
    try desk.run("conversion show 井川矿区燃气有限公司").expect(0, "责任人：王某", "存在问题：等批", "条件成熟", "条件研判记录")
    try desk.run("conversion show 无此单位").expect(2, "没有找到“无此单位”的会改联")
  }

  @Test("other drives go by their own stages and found their own bodies")
  func otherDrives() throws {
    try desk.run("conversion open 南斜井社区 --drive 微家创建 --name 春天里妇女微家").expect(0, "微家创建")
    let cases = try desk.run("conversion table --drive 微家创建 --format json").expect().json()["cases"]
    let id = try #require((cases as? [[String: Any]])?.first?["id"] as? String)
    try desk.run("conversion advance \(id) 请示 --date 2023-07-01 --paper 请示 --number 1").expect(2, "没有“请示”这个环节")
    try desk.run("conversion advance \(id) 选点 --date 2023-07-01").expect()
    try desk.run("conversion advance \(id) 申请 --date 2023-07-03 --paper 申请").expect()
    try desk.run("conversion advance \(id) 批复 --date 2023-07-05 --paper 批复 --approver 天轮街道妇联").expect()
    try desk.run("conversion advance \(id) 成立 --date 2023-07-08").expect(0, "成立春天里妇女微家")
    try desk.run("conversion table --drive 微家创建 --as-of 2023-12-31").expect(0, "已完成1个")
    let status = try desk.run("status --as-of 2023-12-31 --format json").expect()
    #expect(try status.number("organisations.byKind.microHome") == 310)
    #expect(try status.number("conversion.done") == 38, "drives never share a total")
  }

  @Test("the rules are a sheet: written, given a stage of the office's own, and taken", arguments: ["xlsx", "csv"])
  func rules(ending: String) throws {
    let before = try desk.run("conversion rules --format json").expect().data
    try desk.run("conversion rules --write 规则.\(ending)").expect(0, "--load 规则.\(ending)")
    try desk.run("conversion rules --load 规则.\(ending)").expect(0, "已装入4个专项")
    #expect(try desk.run("conversion rules --format json").expect().data == before)
    try desk.put(
      "改.csv", "专项,类别,环节,位置,须先有,文件,限期（天）,算完成,目标件数,截止日期", "会改联,机关事业单位,请示,办理,,请示（文号）,30,,40,2023-12-31",
      "会改联,机关事业单位,党组会研究,办理,请示,会议纪要,15,,,", "会改联,机关事业单位,选举,办理,党组会研究,,,必须,,", "会改联,机关事业单位,暂缓,旁支,,,,,,")
    try desk.run("conversion rules --load 改.csv").expect(0, "已装入1个专项")
    try desk.run("conversion advance H-009 党组会研究 --date 2023-01-03").expect(2, "缺文件：会议纪要")
    try desk.run("conversion advance H-009 党组会研究 --date 2023-01-03 --paper 会议纪要").expect()
    try desk.run("conversion --as-of 2023-01-10").expect(0, "党组会研究")
    try desk.put("错.csv", "专项,类别,环节,位置", "甲,机关事业单位,请示,中途")
    try desk.run("conversion rules --load 错.csv").expect(2, "第2行的“中途”读不懂")
    try desk.put("缺.csv", "专项,类别,环节,位置,算完成", "甲,机关事业单位,请示,办理,")
    try desk.run("conversion rules --load 缺.csv").expect(2, "没有写哪一步算完成")
  }
}
