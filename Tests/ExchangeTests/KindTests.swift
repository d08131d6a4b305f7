import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("The kind of a sheet")
struct KindTests {
  @Test("The project's own headings are told apart", arguments: EntityKind.allCases, Language.allCases)
  func everyKind(kind: EntityKind, language: Language) {
    let head = kind.schema.map { Glossary.field($0.name, of: kind)(language) }
    #expect(understood(head) == kind)
  }

  @Test("So are the required headings alone", arguments: EntityKind.allCases, Language.allCases)
  func requiredAlone(kind: EntityKind, language: Language) {
    let head = kind.schema.filter(\.isRequired).map { Glossary.field($0.name, of: kind)(language) }
    #expect(understood(head) == kind)
  }

  @Test(
    "Sheets named in the office's own way are told by their headings",
    arguments: [
      ("妇联组织", "编号|名称|简称|组织类别|上级组织编号|所在区域编号|状态", EntityKind.organisation),
      ("四新妇联", "编号|名称|组织类别|依托单位编号|状态|组建方式|地点", .organisation),
      ("妇女微家", "编号|名称|组织类别|状态|微家类型|星级|最近活动日期", .organisation),
      ("机关事业单位组织", "编号|名称|组织类别|依托单位编号|状态|挂牌日期", .organisation),
      ("机关事业", "编号|名称|单位性质|行业|女职工数", .unit), ("花名册", "编号|姓名|联系电话|学历", .person),
      ("破难争星", "编号|项目|日期|组织编号|星级", .rating), ("进展", "编号|会改联编号|环节|日期|文号", .caseEvent),
      ("五年目标", "编号|指标|目标值|截止日期", .target), ("报告数字", "编号|指标|指标名称|数值|数字口径", .reportedFigure),
    ])
  func officeNames(name: String, headings: String, kind: EntityKind) {
    #expect(sheet(headings, name: name).kind == kind)
  }

  @Test("Where the headings leave it open, the name of the sheet or the file decides")
  func byName() {
    let headings = "编号|指标|指标名称|数字口径|组织编号|第二上级编号|关系类别|覆盖层次"
    #expect(sheet(headings, name: "上报数字").kind == .reportedFigure)
    #expect(sheet(headings, name: "第二上级").kind == .relation)
    #expect(sheet(headings, name: "表1", file: "第二上级2023.csv").kind == .relation)
  }

  private func understood(_ head: [String]) -> EntityKind? {
    sheet(cells: [head.map { .text($0) }, head.map { _ in .text("1") }]).kind
  }
}
