import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("How a sheet is understood")
struct UnderstandingTests {
  private static let head = "序号|名称|村（社区）|家长|手机|服务人数|特长"
  private static let row = "1|榆荫微家|南斜井社区|丁晓梅|19900007001|30|剪纸"

  @Test("Every column is shown with its field in words, or as left out")
  func columns() throws {
    let understanding = try #require(read(Self.head, Self.row).understandings.first)
    #expect(understanding.form == Term("妇女微家登记表", "Register of micro-homes"))
    #expect(understanding.headRows == 1...1)
    #expect(words(understanding) == ["-", "微家名称", "所属社区", "微家长", "联系电话", "服务妇女数", "?"])
    #expect(understanding.lesson == nil && !understanding.isRemembered && understanding.isOfOffice)
  }

  @Test("A sheet in the ledger's own headings is read as before")
  func ownHeadings() throws {
    let sheet = read("编号|名称|层级", "Q1|天轮街道|街道乡镇")
    #expect(sheet.rows.count == 1 && sheet.drafts.isEmpty)
    let understanding = try #require(sheet.understandings.first)
    #expect(words(understanding) == ["编号", "名称", "层级"] && !understanding.isOfOffice)
  }

  @Test("A column is corrected by letter or heading, and left out with a stroke", arguments: ["G", "g", "特长", "特 长"])
  func corrected(column: String) throws {
    let taken = read(Self.head, Self.row, map: [(column, "达标项"), ("手机", "-")])
    let understanding = try #require(taken.understandings.first)
    #expect(words(understanding) == ["-", "微家名称", "所属社区", "微家长", "-", "服务妇女数", "达标项"])
    #expect(taken.findings.isEmpty)
    let lesson = try #require(understanding.lesson)
    #expect(lesson.shape == "序号|名称|村(社区)|家长|手机|服务人数|特长#妇女微家登记表")

    let again = read(Self.head, Self.row, remembered: [lesson.shape: lesson.mapping])
    #expect(again.understandings.first.map(words) == words(understanding))
    #expect(again.understandings.first?.isRemembered == true)
    let over = read(Self.head, Self.row, map: [("特长", "备注")], remembered: [lesson.shape: lesson.mapping])
    #expect(over.understandings.first.map(words)?.last == "备注")
    let other = read(Self.head + "|说明", Self.row, remembered: [lesson.shape: lesson.mapping])
    #expect(other.understandings.first?.isRemembered == false)
  }

  @Test("A field that the form does not have is named")
  func misnamed() {
    let sheet = read(Self.head, Self.row, map: [("特长", "血型")])
    #expect(sheet.findings.filter { $0.severity == .error }.map(\.rule) == ["import.unknownField"])
  }

  @Test("Of several forms none is guessed, and one may be named")
  func ambiguous() {
    let lines = ["社区|妇女数|主席", "南斜井社区|1784|成玉兰"]
    let sheet = read(lines[0], lines[1])
    #expect(sheet.findings.map(\.rule) == ["import.ambiguousForm"])
    #expect(sheet.findings.first?.arguments["words"] == "社区（村）妇联台账、社区（村）妇女数表")
    let named = read(lines[0], lines[1], map: [("表", "社区（村）妇女数表")])
    #expect(named.kind == .region && named.drafts.count == 1)
  }

  @Test("A cell that says nothing leaves the ledger's value, a stroke states that there is none")
  func nothing() throws {
    let sheet = read("名称|村（社区）|家长|手机|地址", "甲微家|南斜井社区|丁晓梅||无", "乙微家|南斜井社区|丁晓梅|—|")
    let phone = try #require(EntityKind.person.schema.firstIndex { $0.name == "phone" })
    let place = try #require(EntityKind.organisation.schema.firstIndex { $0.name == "place" })
    let people = sheet.drafts.filter { $0.kind == .person }
    #expect(people.map { $0.values[phone] } == [nil, .known(.missing)])
    #expect(sheet.drafts.filter(\.isMain).map { $0.values[place] } == [.known(.missing), nil])
  }

  private func words(_ understanding: SheetUnderstanding) -> [String] {
    understanding.columns.map { column in
      switch column.use {
      case .field(let term): term.chinese
      case .ignored: "-"
      case .unknown: "?"
      }
    }
  }

  private func read(
    _ lines: String..., map: [(String, String)] = [], remembered: [String: String] = [:]
  ) -> IncomingSheet {
    let rows = lines.enumerated().map { number, line in
      SheetRow(
        number: number + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).enumerated().filter { !$1.isEmpty }
          .map { PlacedCell(column: $0, value: .text(String($1))) })
    }
    let book = Book(encoding: "utf-8", delimiter: ",", sheets: [Sheet(name: "表", rows: rows)])
    let mapping = SheetMapping(
      corrections: map.map { SheetMapping.Correction(column: $0.0, field: $0.1) }, remembered: remembered)
    return SheetReading.read(book, file: "表.csv", mapping: mapping)[0]
  }
}
