import Foundation
import Testing

@Suite("A township's own sheets, and templates")
struct TownshipSheetsTests {
  @Test(
    "A township's workbook is named after it and comes back without a change", arguments: ["139907101", "井楼镇", "Z-013"])
  func export(township: String) throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export out --township \(township)").expect(0, "井楼镇.xlsx", "不含其他街道乡镇", "个完整电话")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.url("out").path) == ["井楼镇.xlsx"])
    try desk.run("import out").expect(0, "没有需要入账的内容")
    try desk.run("export out --township \(township)").expect(2, "没有覆盖")
    try desk.run("export out --township \(township) --replace --lang en").expect(0, "nothing of other townships")
  }

  @Test("As text, with the hidden part beside it")
  func text() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("导出 out --township 139907201 --as csv").expect(0, "fulian.csv", "组织.csv")
    try desk.run("import out").expect(0, "没有需要入账的内容")
    try desk.run("export x --township 天气").expect(2, "没有“天气”这个街道乡镇", "墨岭乡")
    #expect(!desk.has("x"))
  }

  @Test("A conflict is refused with its three values, and settled by --conflicts")
  func conflict() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("export out --township 139907001 --as csv").expect()
    try desk.put("区域.csv", "编号,名称,层级,人口数", "Q1,天轮街道,街道乡镇,1000")
    try desk.run("import 区域.csv --yes").expect(0, "修改1条")
    let sent = String(decoding: try desk.bytes("out/区域.csv"), as: UTF8.self)
    let returned = sent.replacing("Q1,139907001,天轮街道,街道乡镇,街道,Q0,,", with: "Q1,139907001,天轮街道,街道乡镇,街道,Q0,2000,")
    #expect(sent != returned)
    try Data(returned.utf8).write(to: desk.url("out/区域.csv"))
    let before = try desk.ledger()
    try desk.run("import out --yes").expect(2, "“人口数”两边都改过：原来是“空”，台账现在是“1000”，表里是“2000”", "--conflicts")
    #expect(try desk.ledger() == before)
    try desk.run("import out --yes --conflicts ledger").expect(0, "以台账为准", "没有需要入账的内容")
    try desk.run("import out --yes --conflicts sheet").expect(0, "以表格为准", "修改1条")
    try desk.run("import out --yes").expect(0, "没有需要入账的内容")
    try desk.run("import out --conflicts other").expect(64)
  }

  @Test("A template by any word for it, as workbook or text; a file that is there stays")
  func template() throws {
    let desk = try Desk()
    try desk.run("template 四新").expect(0, "四新妇联模板.xlsx", "填写说明")
    try desk.run("template 四新").expect(2, "没有覆盖")
    try desk.run("template 四新 --replace").expect()
    try desk.run("模板 会改联 --out 表.csv").expect(0, "表.csv")
    #expect(String(decoding: try desk.bytes("表.csv"), as: UTF8.self).contains("填写说明：必填"))
    try desk.run("template unit --lang en").expect(0, "unit.xlsx")
    try desk.run("template --list").expect(0, "妇女微家", "conversionCase")
    #expect(try desk.run("template --list --format json").json()["kinds"] as? [Any] != nil)
    try desk.run("template 天气").expect(64, "没有“天气”的模板", "妇女微家")
    try desk.run("template").expect(64, "--list")
    try desk.run("template 单位 --out 表.doc").expect(64, ".xlsx或.csv")
    try desk.run("init").expect()
    try desk.run("import 四新妇联模板.xlsx").expect(0, "是模板的示例行", "没有需要入账的内容")
  }
}
