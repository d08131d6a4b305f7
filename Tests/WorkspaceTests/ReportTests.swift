import Conversion
import Coverage
import Foundation
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("Reports: three forms of one set of figures")
struct ReportTests {
  private func file(_ ending: String) -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID().uuidString).\(ending)").path
  }

  private func figures(_ answer: Answer) throws -> [String: Int?] {
    let list = try #require(try answer.object()["figures"] as? [[String: Any]])
    return try Dictionary(
      list.map { (try #require($0["figure"] as? String), $0["value"] as? Int) }, uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(
    "Workbook, page and text say the same, figure by figure",
    arguments: [("2022-12-31", nil), ("2020-12-31", nil), ("2023-06-30", "天轮街道"), ("2022-12-31", "墨岭乡")]
      as [(String, String?)], [Language.chinese, .english])
  func agree(asked: (day: String, township: String?), language: Language) throws {
    let workspace = try Kuangqu.workspace(language)
    let answer = try workspace.report(township: asked.township, asOf: try AsOf(asked.day))
    let book = file("xlsx")
    let drawing = file("svg")
    defer { for path in [book, drawing] { try? FileManager.default.removeItem(atPath: path) } }
    try answer.writeWorkbook(to: book)
    _ = try workspace.reportPage(township: asked.township, asOf: try AsOf(asked.day), to: drawing)
    let read = try TableFile.read(at: book)
    #expect(read.faults.isEmpty)
    let sheets = read.sheets.map { sheet in sheet.rows.map { $0.cells.map(\.value) } }
    let list = try #require(try answer.object()["figures"] as? [[String: Any]])
    let text = TerminalPage.text(of: answer.page)
    let rules = try #require(sheets.last)
    let overview = try #require(sheets.first)
    #expect(list.count == ReportItem.all.count)
    for figure in list {
      let title = try #require(figure["title"] as? String)
      let value = (figure["value"] as? Int).map { Cell.number(Double($0)) } ?? .text(language.says("未知", "unknown"))
      #expect(rules.contains { $0.first == .text(title) && $0.count > 1 && $0[1] == value }, "\(title)")
      if !(figure["figure"] as? String ?? "").hasPrefix("coverage") {
        #expect(overview.contains { $0.first == .text(title) && $0.count > 1 && $0[1] == value }, "\(title)")
      }
      let printed = (figure["value"] as? Int).map(Figures.number) ?? language.says("未知", "unknown")
      #expect(text.contains("\n\(title)  \(printed)  "), "\(title)")
    }
    // The page draws its strip and its total from the same.
    let page = try String(contentsOfFile: drawing, encoding: .utf8)
    let values = try figures(answer)
    for name in [
      "organisations.total", "organisations.microHome", "coverage.emergingUnits.eligible", "conversion.done",
    ] {
      let value = try #require(values[name] ?? nil)
      #expect(page.contains(">\(Figures.number(value))<"), "\(name)")
    }
    for measure in CoverageMeasure.allCases {
      let covered = try #require(values["coverage.\(measure.rawValue).covered"] ?? nil)
      let eligible = try #require(values["coverage.\(measure.rawValue).eligible"] ?? nil)
      guard eligible > 0 else { continue }
      let rate = Figures.rate(Double(covered) / Double(eligible))
      #expect(text.contains(rate), "\(measure)")
      if measure == .emergingUnits { #expect(page.contains(">\(rate)<")) }
    }
  }

  @Test("The figures are those of status, coverage and trend", arguments: Kuangqu.days)
  func sameAsElsewhere(day: String) throws {
    let workspace = try Kuangqu.workspace()
    let report = try figures(try workspace.report(asOf: try AsOf(day)))
    let status = try workspace.status(asOf: try AsOf(day))
    for kind in OrganisationKind.allCases {
      #expect(report["organisations.\(kind.rawValue)"] == (try status.number("organisations.byKind.\(kind.rawValue)")))
    }
    #expect(report["women"] == (try status.number("women")))
    for name in ["done", "inProgress", "eligible"] {
      #expect(report["conversion.\(name)"] == (try status.number("conversion.\(name)")))
    }
    for severity in Severity.allCases {
      #expect(
        report["findings.\(severity.rawValue)"] == (try status.number("findings.\(severity.rawValue)")))
    }
    let rows = try #require(
      try workspace.coverage(asOf: try AsOf(day), deepest: "district").object()["rows"] as? [[String: Any]])
    for row in rows where row["level"] as? String == "district" {
      let measure = try #require(row["measure"] as? String)
      for part in ["eligible", "covered", "unknown", "exempt"] {
        #expect(report["coverage.\(measure).\(part)"] == row[part] as? Int, "\(measure) \(part)")
      }
    }
  }

  @Test("A query on the file counts the same in every township, and the areas add up", arguments: Kuangqu.days)
  func townships(day: String) throws {
    let answer = try Kuangqu.workspace().report(asOf: try AsOf(day))
    let areas = try #require(try answer.object()["areas"] as? [[String: Any]])
    let whole = try figures(answer)
    let townships = try Kuangqu.texts(
      "\(CoverageSQL.tables) SELECT id, name FROM live WHERE level = 'township'", on: day)
    #expect(areas.compactMap { $0["regionID"] as? String }.sorted() == townships.map { $0[0] }.sorted())
    var sums: [String: Int] = [:]
    for area in areas {
      let counts = try #require(area["figures"] as? [String: Int])
      for (name, count) in counts { sums[name, default: 0] += count }
      guard let id = area["regionID"] as? String else { continue }
      for kind in OrganisationKind.allCases {
        let counted = try Kuangqu.count(
          """
          \(CoverageSQL.tables) SELECT count(DISTINCT body.id) FROM body LEFT JOIN due ON due.id = body.unit
          JOIN place ON place.region = ifnull(body.region, due.region)
          WHERE body.kind = '\(kind.rawValue)' AND place.township = '\(id)'
          """, on: day)
        #expect(counts["organisations.\(kind.rawValue)"] == counted, "\(id) \(kind)")
      }
      for (measure, kinds) in [("emergingUnits", "fourNew"), ("institutions", "institutions")] {
        for (part, condition) in [("eligible", "1"), ("covered", "best = 1")] {
          let counted = try Kuangqu.count(
            """
            \(CoverageSQL.tables) SELECT count(*) FROM due
            WHERE \(CoverageSQL.isDue(kinds)) AND township = '\(id)' AND \(condition)
            """, on: day)
          #expect(counts["coverage.\(measure).\(part)"] == counted, "\(id) \(measure) \(part)")
        }
      }
      let posts = try Kuangqu.count(
        """
        \(CoverageSQL.tables) SELECT count(*) FROM post p JOIN body ON body.id = p.organisation
        LEFT JOIN due ON due.id = body.unit JOIN place ON place.region = ifnull(body.region, due.region)
        WHERE place.township = '\(id)' AND (p.validFrom IS NULL OR p.validFrom <= :day)
          AND (p.validTo IS NULL OR p.validTo > :day)
        """, on: day)
      #expect(counts["posts"] == posts, "\(id)")
    }
    for item in ReportFigures.byArea { #expect(sums[item.name] == whole[item.name] ?? nil, "\(item.name)") }
  }

  @Test("Awards and trainings are those of the file, and a change is now less then")
  func recordedAndChanges() throws {
    let (now, then) = ("2022-12-31", "2021-12-31")
    let answer = try Kuangqu.workspace().report(asOf: try AsOf(now))
    let list = try #require(try answer.object()["figures"] as? [[String: Any]])
    let before = try figures(try Kuangqu.workspace().report(asOf: try AsOf(then)))
    for figure in list {
      let name = try #require(figure["figure"] as? String)
      guard let change = figure["change"] as? Int else {
        #expect(name.hasPrefix("finding"), "\(name)")
        continue
      }
      #expect(figure["before"] as? Int == before[name] ?? nil, "\(name)")
      #expect(change == (figure["value"] as? Int ?? 0) - (figure["before"] as? Int ?? 0))
    }
    for (scope, name) in [("collective", "collectiveAwards"), ("individual", "individualAwards")] {
      let counted = try Kuangqu.count(
        "SELECT sum(ifnull(number, 1)) FROM award WHERE scope = '\(scope)' AND (date IS NULL OR date <= :day)", on: now)
      #expect(try figures(answer)["recorded.\(name)"] == counted)
    }
  }

  @Test("Two runs give the same bytes")
  func sameBytes() throws {
    let workspace = try Kuangqu.workspace()
    let day = try AsOf("2022-12-31")
    for ending in ["xlsx", "pdf"] {
      let paths = [file(ending), file(ending)]
      defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
      for path in paths {
        if ending == "xlsx" {
          try workspace.report(asOf: day).writeWorkbook(to: path)
        } else {
          _ = try workspace.reportPage(asOf: day, to: path)
        }
      }
      #expect(try Fingerprint.sha256(ofFileAt: paths[0]) == Fingerprint.sha256(ofFileAt: paths[1]))
    }
  }

  @Test("An empty ledger knows no women and has no rates; a township that is none is refused")
  func nothing() throws {
    let path = file("sqlite")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let empty = try Workspace.create(path, language: .chinese)
    let answer = try empty.report(asOf: try AsOf("2022-12-31"))
    let women = try #require(try figures(answer)["women"])
    #expect(women == nil)
    let rates = try #require(try answer.object()["rates"] as? [String: Any])
    #expect(rates.count == CoverageMeasure.allCases.count && rates.values.allSatisfy { $0 is NSNull })
    let text = TerminalPage.text(of: answer.page)
    #expect(text.contains("妇女数未知") && !text.contains("%"))
    let drawing = file("svg")
    defer { try? FileManager.default.removeItem(atPath: drawing) }
    _ = try empty.reportPage(asOf: try AsOf("2022-12-31"), to: drawing)
    #expect(try String(contentsOfFile: drawing, encoding: .utf8).contains(">未知<"))
    #expect(throws: Refusal.self) { try Kuangqu.workspace().report(township: "无名镇", asOf: try AsOf("2022")) }
    #expect(throws: Refusal.self) { try Kuangqu.workspace().reportPage(asOf: try AsOf("2022"), to: "report.doc") }
  }
}
