import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("Rows")
struct RowTests {
  private let head = "编号|名称|层级|人口数"

  @Test("Blank rows are passed over without a word", arguments: ["", "|||", " | |　|"])
  func blank(row: String) {
    let sheet = sheet(head, row, "Q1|天轮街道|街道乡镇|1")
    #expect(sheet.rows.map(\.id) == ["Q1"])
    #expect(sheet.findings.isEmpty)
    #expect(sheet.refused == 0)
  }

  @Test("A row that holds something only in columns left out counts as blank")
  func blankBesideNotes() {
    let sheet = sheet("编号|名称|层级|经办", "Q1|天轮街道|街道乡镇|王", "|||制表：王")
    #expect(sheet.rows.count == 1)
    #expect(sheet.refused == 0)
  }

  @Test(
    "A row of totals is passed over and named",
    arguments: ["合计|||300", "总计|||300", "|小计||300", "合 计|||300", "合计：|||300", "|合　计||300"])
  func totals(row: String) {
    let sheet = sheet(head, "Q1|天轮街道|街道乡镇|300", row)
    #expect(sheet.rows.map(\.id) == ["Q1"])
    #expect(sheet.found == ["L33 3"])
    #expect(sheet.findings.first?.severity == .info)
    #expect(sheet.refused == 0)
  }

  @Test("A name that only begins like a total is a record")
  func notATotal() {
    #expect(sheet(head, "Q1|合计社区|社区村|1").rows.map(\.id) == ["Q1"])
  }

  @Test(
    "A required cell that is empty is named by its column",
    arguments: [("|天轮街道|街道乡镇|1", "A"), ("Q1||街道乡镇|1", "B"), ("Q1|天轮街道||1", "C")])
  func missing(row: String, column: String) {
    let sheet = sheet(head, "Q0|井川矿区|区县|", row)
    #expect(sheet.found == ["import.missingValue \(column)3"])
    #expect(sheet.rows.map(\.id) == ["Q0"])
    #expect(sheet.refused == 1)
  }

  @Test("Every fault of a row is named, and the row counts once")
  func severalFaults() {
    let sheet = sheet(head, "Q1||城区|许多", "Q2|槐泉街道|街道乡镇|2")
    #expect(Set(sheet.found) == ["import.missingValue B2", "import.unknownWord C2", "import.badCount D2"])
    #expect(sheet.refused == 1)
    #expect(sheet.rows.map(\.id) == ["Q2"])
  }

  @Test("An empty cell is missing, a column that is not there is absent")
  func emptyAndAbsent() throws {
    let row = try #require(sheet(head, "Q1|天轮街道|街道乡镇|").rows.first)
    let population = try #require(EntityKind.region.schema.firstIndex { $0.name == "population" })
    let women = try #require(EntityKind.region.schema.firstIndex { $0.name == "womenCount" })
    #expect(row.values[population] == .missing)
    #expect(row.values[women] == nil)
  }
}
