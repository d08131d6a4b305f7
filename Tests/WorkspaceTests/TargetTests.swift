import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Targets and scores, recounted by hand")
struct TargetTests {
  private static let inForce = "(validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)"

  /// Elected and filed or the result approved, and not set aside since, among the cases of institutions.
  private static let done = """
    WITH step AS (SELECT * FROM caseEvent WHERE date IS NULL OR date <= :day),
    last AS (
      SELECT conversionCase, max(date) AS date FROM step GROUP BY conversionCase)
    SELECT count(DISTINCT c.unit) FROM conversionCase c WHERE c.kind = 'institutionCommittee'
      AND EXISTS (SELECT 1 FROM step s WHERE s.conversionCase = c.id AND s.stage = 'elected')
      AND EXISTS (SELECT 1 FROM step s WHERE s.conversionCase = c.id AND s.stage IN ('resultApproved', 'filed'))
      AND NOT EXISTS (
        SELECT 1 FROM step s JOIN last l ON l.conversionCase = s.conversionCase AND l.date = s.date
        WHERE s.conversionCase = c.id AND s.stage IN ('returned', 'deferred', 'ineligible', 'abolished'))
    """

  private static func count(_ metric: String, on day: String) throws -> Int {
    switch metric {
    case "conversionsDone": return try Kuangqu.count(done, on: day)
    default:
      let kind = metric == "microHomes" ? "microHome" : "emergingFederation"
      return try Kuangqu.count(
        "SELECT count(DISTINCT id) FROM organisation WHERE kind = '\(kind)' AND status <> 'planned' AND \(inForce)",
        on: day)
    }
  }

  @Test("State, gap and every period of the three targets of the seeds", arguments: Kuangqu.days)
  func recounted(day: String) throws {
    let json = try #require(try Kuangqu.workspace().targets(asOf: try AsOf(day)).json as? TargetsJSON)
    #expect(json.targets.map(\.id) == ["M-1", "M-2", "M-3"])
    for target in json.targets {
      let state = try Self.count(target.metric, on: day)
      #expect(target.state == state && target.gap == (target.value ?? 0) - state)
      for step in target.years + target.quarters {
        let before = try Self.count(target.metric, on: step.from.description)
        let after = try Self.count(target.metric, on: step.to.description)
        #expect(step.before == before && step.after == after, "\(target.id) \(step.to)")
        #expect(step.growth == (before == 0 ? nil : after - before))
      }
      let recorded = target.quarters.compactMap(\.growth)
      #expect(target.pacePerQuarter == (recorded.count == 4 ? Double(recorded.reduce(0, +)) / 4 : nil))
      let days = try Kuangqu.count("SELECT julianday('2027-12-31') - julianday(:day)", on: day)
      #expect(target.daysLeft == days)
      let needed = Double((target.value ?? 0) - state) / (Double(days) / 365.25)
      #expect(abs((target.neededPerYear ?? 0) - needed) < 1e-9)
      #expect(abs((target.neededPerQuarter ?? 0) - needed / 4) < 1e-9)
    }
  }

  @Test("On the day of the report the pace suffices; in 2018 the record is too short; long after it, too")
  func honest() throws {
    let verdicts = { (day: String) in
      try #require(try Kuangqu.workspace().targets(asOf: try AsOf(day)).json as? TargetsJSON).targets.map(\.verdict)
    }
    #expect(try verdicts("2022-12-31") == ["onPace", "onPace", "onPace"])
    #expect(try verdicts("2018-12-31") == ["recordTooShort", "recordTooShort", "recordTooShort"])
    #expect(try verdicts("2026-11-23") == ["recordTooShort", "recordTooShort", "recordTooShort"])
    #expect(try verdicts("2028") == ["missed", "missed", "missed"])
    let late = TerminalPage.text(of: try Kuangqu.workspace().targets(asOf: try AsOf("2026-11-23")).page)
    #expect(late.contains("台账最近一笔记录在2023年") && late.contains("不作推算"))
    let page = TerminalPage.text(of: try Kuangqu.workspace().targets(asOf: try AsOf("2022")).page)
    #expect(page.contains("M-1 四新妇联：还差69，每季须增3.45；近四季平均每季增3.50，保持这个进度就够。"))
  }

  /// What is good and out of how many, by indicator, as statements of their own.
  private static let indicators: [(indicator: String, good: String, base: String)] = [
    (
      "chairInPost",
      "SELECT count(*) FROM (SELECT b.id, (SELECT count(DISTINCT p.person) FROM post p WHERE p.organisation = b.id AND p.role = 'chair' "
        + "AND \(inForce.replacingOccurrences(of: "valid", with: "p.valid"))) AS n FROM body b WHERE \(federation)) WHERE n = 1",
      "SELECT count(*) FROM body b WHERE \(federation)"
    ),
    (
      "termInTime", "SELECT count(*) FROM body WHERE termEnd >= :day",
      "SELECT count(*) FROM body WHERE termEnd IS NOT NULL"
    ),
    (
      "microHomesWithHead",
      "SELECT count(*) FROM body b WHERE kind = 'microHome' AND EXISTS (SELECT 1 FROM post p WHERE p.organisation = b.id "
        + "AND p.role = 'microHomeHead' AND \(inForce.replacingOccurrences(of: "valid", with: "p.valid")))",
      "SELECT count(*) FROM body WHERE kind = 'microHome'"
    ),
    (
      "microHomesActive",
      "SELECT count(*) FROM body WHERE kind = 'microHome' AND status = 'active' AND (lastActivity > :day OR "
        + "julianday(:day) - julianday(coalesce(lastActivity, founded)) <= 180)",
      "SELECT count(*) FROM body WHERE kind = 'microHome'"
    ),
    (
      "emergingUnits", "SELECT count(*) FROM due WHERE \(CoverageSQL.isDue("fourNew")) AND best = 1",
      "SELECT count(*) FROM due WHERE \(CoverageSQL.isDue("fourNew"))"
    ),
    (
      "institutions", "SELECT count(*) FROM due WHERE \(CoverageSQL.isDue("institutions")) AND best = 1",
      "SELECT count(*) FROM due WHERE \(CoverageSQL.isDue("institutions"))"
    ),
    (
      "microHomes", "SELECT count(DISTINCT region) FROM home", "SELECT count(*) FROM live WHERE level = 'community'"
    ),
    (
      "communityFederation",
      "SELECT count(DISTINCT region) FROM body WHERE kind = 'communityFederation'",
      "SELECT count(*) FROM live WHERE level = 'community'"
    ),
  ]

  private static let federation = "b.kind LIKE '%Federation'"

  @Test("Indicators are what statements on the file count", arguments: ["2021-12-31", "2022-12-31", "2023-06-30"])
  func indicators(day: String) throws {
    let json = try #require(try Kuangqu.workspace().score(.scorecard, asOf: try AsOf(day)).json as? ScoreJSON)
    let tables = CoverageSQL.tables.replacingOccurrences(
      of: "body AS (SELECT * FROM",
      with: "body AS (SELECT o.*, (SELECT min(validFrom) FROM organisation f WHERE f.id = o.id) AS founded FROM")
    for (indicator, good, base) in Self.indicators {
      let line = try #require(json.lines.first { $0.indicator == indicator })
      #expect(line.count == (try Kuangqu.count(tables + good, on: day)), "\(indicator)")
      #expect(line.base == (try Kuangqu.count(tables + base, on: day)), "\(indicator)")
      #expect(line.missing.count == (line.base ?? 0) - (line.count ?? 0))
    }
    let conversions = try #require(json.lines.first { $0.indicator == "conversions" })
    #expect(conversions.count == (try Kuangqu.count(Self.done, on: day)))
    let trainings = try #require(json.lines.first { $0.indicator == "leaderTrainings" })
    let sessions = """
      SELECT ifnull(sum(ifnull(sessions, 1)), 0) FROM activity
      WHERE kind = 'leaderTraining' AND date <= :day AND date > date(:day, '-365 days')
      """
    #expect(trainings.count == (try Kuangqu.count(sessions, on: day)))
  }

  @Test("The planted faults are the rows that pull down, and the points are those of the steps")
  func planted() throws {
    let json = try #require(try Kuangqu.workspace().score(.scorecard, asOf: try AsOf("2022")).json as? ScoreJSON)
    let missing = Dictionary(uniqueKeysWithValues: json.lines.map { ($0.indicator, Set($0.missing.map(\.id))) })
    #expect(missing["chairInPost"] == ["Z-104", "J-015"])
    #expect(missing["termInTime"] == ["Z-113"])
    #expect(missing["executivesEnough"] == ["Z-139"])
    #expect(missing["chairInTwoCommittees"] == ["Z-102", "Z-106", "Z-135", "Z-139"])
    #expect(missing["communitiesComplete"] == ["Q1-09", "Q5-06"])
    #expect(missing["microHomesWithHead"] == ["W-0097", "W-0157", "W-0193", "W-0228"])
    #expect(
      missing["microHomesActive"] == [
        "W-0044", "W-0087", "W-0147", "W-0177", "W-0194", "W-0002", "W-0119", "W-0214",
      ])
    for line in json.lines {
      let reached = line.value.map { value in line.steps.filter { $0 <= value }.count }
      #expect(line.reached == reached, "\(line.indicator)")
    }
    let points = json.lines.compactMap(\.points).reduce(0, +)
    #expect(abs((json.points ?? 0) - points) < 1e-9, "the weights add up to 100")
    #expect(json.aims.count == 4)
  }

  @Test("Nothing due, no score", arguments: [ScoreKind.scorecard, .stars])
  func undefined(kind: ScoreKind) throws {
    let json = try #require(try Kuangqu.workspace().score(kind, asOf: try AsOf("1980")).json as? ScoreJSON)
    for line in json.lines where line.base != nil { #expect(line.value == nil && line.points == nil) }
  }
}
