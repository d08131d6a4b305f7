import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("The row of headings")
struct HeadTests {
  @Test("Columns are found by heading, in any order", arguments: ["编号|名称|层级", "层级|编号|名称", "名称|层级|编号"])
  func order(headings: String) throws {
    let cells = ["编号": "Q1", "名称": "天轮街道", "层级": "街道乡镇"]
    let row = headings.split(separator: "|").map { cells[String($0)] ?? "" }.joined(separator: "|")
    let sheet = sheet(headings, row)
    #expect(sheet.kind == .region)
    #expect(sheet.first("id") == .text("Q1"))
    #expect(sheet.first("name") == .text("天轮街道"))
    #expect(sheet.first("level") == .text("township"))
    #expect(sheet.findings.isEmpty)
  }

  @Test(
    "Headings may be English, identifiers, spaced or full-width",
    arguments: ["ID|Name|Level", "id|name|level", "id | NAME |LEVEL", "　编号|名称 |层级", "ＩＤ|Ｎａｍｅ|层级"])
  func spelling(headings: String) {
    let sheet = sheet(headings, "Q1|天轮街道|Township")
    #expect(sheet.kind == .region)
    #expect(sheet.first("level") == .text("township"))
  }

  @Test("A title, a note and blank rows may stand above the headings")
  func title() {
    let sheet = sheet("井川矿区区域一览表", "", "填表说明：一行一个", "编号|名称|层级", "Q1|天轮街道|街道乡镇")
    #expect(sheet.rows.map(\.id) == ["Q1"])
    #expect(sheet.place.row == 4)
    #expect(sheet.rows.first?.place.row == 5)
  }

  @Test("Headings below the tenth row are not looked for")
  func tooDeep() {
    let sheet = read(Array(repeating: "说明|如下", count: 10) + ["编号|名称|层级", "Q1|天轮街道|街道乡镇"])
    #expect(sheet.found == ["import.unknownSheet "])
  }

  @Test("A sheet of the project's own that lost a required column is no office form: what it lacks is named")
  func lostColumn() {
    let sheet = sheet(
      "编号|名称|简称|组织类别|上级组织编号|所在区域编号|地点|届次|任期年数|任期届满|执委数|起始日期|备注",
      "S-1|甲妇联|甲|四新妇联|Z-1|Q-1|一楼|1|5|2028-05-22|5|2023-05-22|")
    #expect(sheet.kind == nil && sheet.rows.isEmpty)
    #expect(sheet.findings.map(\.rule) == ["import.missingHeadings"])
    #expect(sheet.findings.first?.arguments == ["kind": "组织", "missing": "状态"])
  }

  @Test("A column that is not understood is named and left out")
  func unknownColumn() {
    let sheet = sheet("编号|名称|面积|层级", "Q1|天轮街道|12|街道乡镇")
    #expect(sheet.found == ["import.unknownHeading C1"])
    #expect(sheet.findings.first?.arguments == ["heading": "面积"])
    #expect(sheet.findings.first?.severity == .warning)
    #expect(sheet.rows.first?.values.count == 3)
  }

  @Test("Of two columns with one heading the first counts and the second is named")
  func twice() {
    let sheet = sheet("编号|名称|层级|名称", "Q1|天轮街道|街道乡镇|旧名")
    #expect(sheet.first("name") == .text("天轮街道"))
    #expect(sheet.found == ["import.unknownHeading D1"])
  }

  @Test(
    "A required heading that is missing is named, with the kind that comes closest",
    arguments: [
      ("编号|名称|区划代码|人口数", "区域", "层级"), ("编号|姓名称呼|联系电话|学历", "人员", "姓名"),
      ("编号|名称|组织类别|届次|执委数", "组织", "状态"), ("编号|会改联编号|文号|批准单位", "会改联进展", "环节"),
      ("名称|简称|女职工数|行业", "单位", "编号、单位性质"),
    ])
  func missing(headings: String, kind: String, missing: String) {
    let sheet = sheet(headings, "1|2|3|4|5")
    #expect(sheet.kind == nil)
    #expect(sheet.rows.isEmpty)
    #expect(sheet.found == ["import.missingHeadings "])
    #expect(sheet.findings.first?.arguments == ["kind": kind, "missing": missing])
  }

  @Test("A sheet of something else is not understood, an empty or hidden one is passed over")
  func otherSheets() {
    #expect(sheet("日期|天气", "周一|晴").found == ["import.unknownSheet "])
    let visible = Sheet(name: "空", rows: [])
    let hidden = Sheet(
      name: "旧", state: .hidden, rows: [SheetRow(number: 1, cells: [PlacedCell(column: 0, value: .text("编号"))])])
    let sheets = SheetReading.read(Book(sheets: [visible, hidden]), file: "册.xlsx")
    #expect(sheets.flatMap(\.found) == ["import.emptySheet ", "import.hiddenSheet "])
    #expect(sheets.flatMap(\.findings).allSatisfy { $0.severity == .info })
    #expect(sheets.map(\.place.sheet) == ["空", "旧"])
  }

  private func read(_ lines: [String]) -> IncomingSheet {
    sheet(cells: lines.map { $0.split(separator: "|").map { .text(String($0)) } })
  }
}
