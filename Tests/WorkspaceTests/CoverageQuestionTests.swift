import Coverage
import Foundation
import Ledger
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("What coverage may be asked")
struct CoverageQuestionTests {
  private func answer(_ language: Language = .chinese, _ ask: (inout CoverageQuestion) -> Void) throws -> Answer {
    var question = CoverageQuestion()
    ask(&question)
    return try Kuangqu.workspace(language).coverage(question, asOf: try AsOf("2022-12-31"))
  }

  private func rows(_ answer: Answer) throws -> [[String: Any]] {
    try #require(try answer.object()["rows"] as? [[String: Any]])
  }

  @Test("Words in Chinese and English ask for the same")
  func words() throws {
    let chinese = try answer {
      ($0.measures, $0.grouping, $0.cover, $0.scheme) = (["四新"], "行业", "工作覆盖", "三新")
    }
    let english = try answer {
      ($0.measures, $0.grouping, $0.cover, $0.scheme) = (["emergingUnits"], "sector", "work", "threeNew")
    }
    #expect(try chinese.jsonData() == english.jsonData())
  }

  @Test(
    "What is not understood is refused as a question put wrongly, with what may be said",
    arguments: ["measure", "level", "grouping", "cover", "scheme", "line", "part", "kind", "mode"])
  func refused(field: String) throws {
    let refusal = #expect(throws: Refusal.self) {
      try answer { question in
        switch field {
        case "measure": question.measures = ["x"]
        case "level": question.level = "x"
        case "grouping": question.grouping = "x"
        case "cover": question.cover = "x"
        case "scheme": question.scheme = "x"
        case "line": question.line = "x"
        case "part": question.part = "x"
        case "kind": question.kind = "x"
        default: question.mode = "x"
        }
      }
    }
    #expect(refusal?.kind == .usage)
    #expect(refusal?.lines(in: .chinese).joined().contains("可以填") == true)
    let english = try #require(refusal?.lines(in: .english).joined())
    #expect(!english.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" })
  }

  @Test("A region is named by ID, code or name, at any tier", arguments: ["Q5", "139907201", "墨岭乡", "Q5-01"])
  func region(name: String) throws {
    let rows = try rows(answer { ($0.measures, $0.region) = (["微家"], name) })
    #expect(rows.first?["regionID"] as? String == (name == "Q5-01" ? "Q5-01" : "Q5"))
    #expect(rows.count == (name == "Q5-01" ? 1 : 7))
    #expect(throws: Refusal.self) { try answer { $0.region = "没有这个地方" } }
  }

  @Test("The levels add up: what counts from work on is organisation and work")
  func levels() throws {
    let covered = try ["organisation", "work", "activity"].map { level in
      try rows(answer { ($0.measures, $0.cover) = (["四新"], level) }).first?["covered"] as? Int
    }
    #expect(covered == [125, 136, 142])
  }

  @Test("By superior or by place, the district is the same and the townships are not")
  func line() throws {
    let place = try rows(answer { ($0.measures, $0.line) = (["机关事业单位"], "属地") })
    let superior = try rows(answer { ($0.measures, $0.line) = (["机关事业单位"], "subordinate") })
    #expect(place.first?["eligible"] as? Int == 60 && superior.first?["eligible"] as? Int == 60)
    let townships = { (rows: [[String: Any]]) in
      rows.filter { $0["level"] as? String == "township" }.map { $0["eligible"] as? Int }
    }
    #expect(townships(place) == [3, 2, 2, 2, 1])
    #expect(townships(superior) == [2, 1, 1, 2, 0])
  }

  @Test("The explanation gives each step its count and each rule its value and source", arguments: Language.allCases)
  func explanation(language: Language) throws {
    let answer = try answer(language) {
      ($0.measures, $0.explains, $0.scheme) = (["四新"], true, "三新")
    }
    let object = try answer.object()
    let steps = try #require(object["steps"] as? [[String: Any]])
    #expect(steps.compactMap { $0["count"] as? Int }.prefix(5) == [250, 150, 146, 138, 138])
    #expect(steps.last?["count"] as? Int == 35)
    let thresholds = try #require(object["thresholds"] as? [[String: Any]])
    let source = { (rule: String) in thresholds.first { $0["rule"] as? String == rule }?["source"] as? String }
    #expect(source("coverage.emergingScheme") == "command")
    #expect(source("coverage.minimumWomenEmerging") == "ledger")
    let used = Set(steps.flatMap { $0["rules"] as? [String] ?? [] })
    #expect(used == Set(thresholds.compactMap { $0["rule"] as? String }))
    for threshold in thresholds {
      #expect((threshold["value"] as? String)?.isEmpty == false && (threshold["title"] as? String)?.isEmpty == false)
    }
    if language == .english {
      let words = answer.page.tables.suffix(2).flatMap { $0.rows.map { TerminalPage.word($0[0]) } }
      #expect(words.allSatisfy { word in !word.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" } })
    }
  }

  @Test("The rule that the ledger sets otherwise is named with its default")
  func changedRule() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("rule-\(UUID().uuidString).sqlite").path
    defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
    var settings = try Settings(stored: [:])
    settings.coverage.minimumWomenEmerging = 3
    _ = try Ledger.create(at: path, configuration: settings.stored())
    var question = CoverageQuestion()
    (question.measures, question.explains) = (["四新"], true)
    let page = try Workspace.open(path, language: .chinese).coverage(question, asOf: try AsOf("2022")).page
    #expect(TerminalPage.text(of: page).contains("台账设置（默认1）"))
  }

  @Test("A share that is not whole is never shown as whole, on the screen or in a workbook")
  func neverWhole() {
    #expect(Figures.rate(0.99996) == "99.9%" && Figures.rate(1) == "100.0%" && Figures.rate(0.00001) == "0.1%")
    #expect(PageTable.Cell.rate(0.99996).tableCell == .number(0.999))
    #expect(PageTable.Cell.rate(0.77160).tableCell == .number(0.77160))
    #expect(PageTable.Cell.rate(1).tableCell == .number(1) && PageTable.Cell.rate(nil).tableCell == .text("—"))
    #expect([7.916, 0, 12345.6, 0.996, -1.5].map(Figures.decimal) == ["7.92", "0.00", "12,345.60", "1.00", "−1.50"])
  }
}
