import Foundation
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("The table sent up, counted twice")
struct SummaryTests {
  private static let kinds = ["governmentOrgan", "publicInstitution", "school", "hospital", "stateEnterprise"]

  private func answer(_ day: String, _ ask: (inout SummaryQuestion) -> Void = { _ in }) throws -> [String: Any] {
    var question = SummaryQuestion()
    ask(&question)
    return try Kuangqu.workspace().conversionSummary(question, asOf: try AsOf(day)).object()
  }

  private func figures(_ row: [String: Any]) throws -> [String: Any] { try #require(row["figures"] as? [String: Any]) }

  @Test("Every figure of every kind is as the file's own rows say", arguments: Kuangqu.days)
  func byKind(day: String) throws {
    let answer = try answer(day)
    let rows = try #require(answer["rows"] as? [[String: Any]])
    #expect(rows.map { $0["group"] as? String } == Self.kinds)
    let meant = "(large OR done OR inProgress)"
    let conditions = [
      ("eligible", meant), ("ripe", "ripe"), ("done", "done"), ("inProgress", "inProgress"),
      ("notStarted", "\(meant) AND NOT done AND NOT inProgress AND aside IS NULL"),
      ("doneInYear", "done AND max(elected, settled) LIKE '\(day.prefix(4))%'"),
    ]
    let states = ["returned", "deferred", "ineligible", "abolished"]
    let sums = conditions.map(\.1) + states.map { "aside = '\($0)'" }
    for (kind, row) in zip(Self.kinds, rows) {
      let figures = try figures(row)
      let columns = sums.map { "count(CASE WHEN \($0) THEN 1 END)" }.joined(separator: ", ")
      let counted = try Kuangqu.sql(
        try FollowingSQL.statement("SELECT \(columns) FROM institution WHERE kind = '\(kind)'"), on: day
      ).first
      let aside = try #require(figures["aside"] as? [String: Int])
      let found = conditions.map { figures[$0.0] as? Int } + states.map { aside[$0] }
      #expect(found == counted, "\(kind): \(conditions.map(\.0) + states)")
    }
  }

  @Test("Who leads the new federations is as the file's own rows say", arguments: ["2020-12-31", "2023-06-30"])
  func officers(day: String) throws {
    let rows = try #require(try answer(day)["rows"] as? [[String: Any]])
    for (kind, row) in zip(Self.kinds, rows) {
      let figures = try figures(row)
      let led = "(SELECT newOrganisation FROM institution WHERE done AND kind = '\(kind)')"
      let seats = { (condition: String) in
        try FollowingSQL.count(
          "SELECT count(DISTINCT organisation || person) FROM seat WHERE organisation IN \(led) AND \(condition)",
          on: day)
      }
      #expect(try figures["chairs"] as? Int == seats("role = 'chair'"), "\(kind)")
      #expect(try figures["viceChairs"] as? Int == seats("role = 'viceChair'"), "\(kind)")
      let partTime = (figures["viceChairsByTenure"] as? [String: Int])?["partTime"] ?? 0
      #expect(try partTime == seats("role = 'viceChair' AND tenure = 'partTime'"), "\(kind)")
      let executives = try FollowingSQL.count(
        "SELECT ifnull(sum(executiveSeats), 0) FROM body WHERE id IN \(led)", on: day)
      #expect(figures["executives"] as? Int == executives, "\(kind)")
    }
  }

  @Test("The ripe ones that are done, in 2022 and in all, by kind of unit")
  func officersQuestion() throws {
    let page = try Kuangqu.workspace().conversionSummary(asOf: try AsOf("2022")).page
    let text = TerminalPage.text(of: page)
    #expect(text.contains("应改62家，条件成熟55家；条件成熟的已完成35家，其中2022年完成9家；办理中9家。"))
    let table = try #require(page.tables.first)
    #expect(
      table.rows.map { $0.prefix(5).map(TerminalPage.word).joined(separator: " ") } == [
        "机关 26 22 18 5", "事业单位 11 10 5 1", "学校 13 13 6 2", "医院 6 6 5 1", "国有企业 6 4 1 0", "合计 62 55 35 9",
      ])
    #expect(text.contains("村妇代会改妇联12个，不计入以上数字"))
  }

  @Test("The done ones are named with their papers, as many as the table counts, in official order")
  func done() throws {
    let done = try #require(try answer("2022")["done"] as? [[String: Any]])
    let counted = try FollowingSQL.texts(
      """
      SELECT i.id, (SELECT e.documentNumber FROM caseEvent AS e JOIN conversionCase AS c ON c.id = e.conversionCase
        WHERE c.unit = i.id AND e.stage = 'approved' AND e.date <= :day)
      FROM institution AS i WHERE done ORDER BY i.id
      """, on: "2022-12-31")
    let found = done.map { ["\($0["id"] ?? "")", $0["documentNumber"] as? String ?? ""] }
    #expect(found.sorted { $0[0] < $1[0] } == counted && found.count == 35)
    #expect(done.first?["newBody"] as? String == "井川矿区发展和改革局妇女联合会")
    #expect(done.allSatisfy { ($0["filed"] as? String ?? "") <= "2022-12-31" })
    let kinds = try #require(try answer("2022")["subjects"] as? [[String: Any]]).filter {
      $0["standing"] as? String == "done"
    }.compactMap { $0["group"] as? String }
    #expect(kinds == kinds.sorted { (Self.kinds.firstIndex(of: $0) ?? 9) < (Self.kinds.firstIndex(of: $1) ?? 9) })
  }

  @Test("A year without a day is told at its end; a day decides else; a year to come is refused")
  func years() throws {
    var question = SummaryQuestion()
    question.year = 2021
    let ended = try Kuangqu.workspace().conversionSummary(question, asOf: nil).object()
    #expect(ended["asOf"] as? String == "2021-12-31" && ended["year"] as? Int == 2021)
    let later = try Kuangqu.workspace().conversionSummary(question, asOf: try AsOf("2022")).object()
    let total = try #require(later["total"] as? [String: Any])
    #expect(total["done"] as? Int == 35 && total["doneInYear"] as? Int == 9)
    #expect(
      total["doneByYear"] as? [String: Int] == ["2018": 3, "2019": 6, "2020": 8, "2021": 9, "2022": 9])
    let refusal = #expect(throws: Refusal.self) {
      try Kuangqu.workspace().conversionSummary(question, asOf: try AsOf("2020"))
    }
    #expect(refusal?.kind == .usage)
  }

  @Test("Villages have a table of their own by township", arguments: ["村妇代会改妇联", "村妇代会", "villageCongress", "村"])
  func villages(drive: String) throws {
    let answer = try answer("2022") { $0.drive = drive }
    let total = try #require(answer["total"] as? [String: Any])
    #expect(total["done"] as? Int == 12 && total["eligible"] as? Int == 12)
    let rows = try #require(answer["rows"] as? [[String: Any]])
    #expect(rows.map { $0["group"] as? String } == ["Q3", "Q4", "Q5"])
  }

  @Test("The workbook bears the day and the rules, and no other figures than the page")
  func workbook() throws {
    let answer = try Kuangqu.workspace().conversionSummary(asOf: try AsOf("2022"))
    let sheets = try #require(answer.sheets?())
    #expect(sheets.map(\.name) == ["会改联情况表", "已完成名单"])
    #expect(sheets[0].title == "会改联情况表（截至2022年12月31日）")
    #expect(sheets[0].notes.contains { $0.hasPrefix("口径：“完成”指") })
    #expect(sheets.map(\.rows.count) == [6, 35] && answer.page.tables.map(\.rows.count) == [6, 35])
  }
}
