import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

/// The gaps of the demonstration district, counted again by statements on the ledger's file.
@Suite("Gaps, counted twice")
struct GapsTests {
  private static let tables = CoverageSQL.tables

  private func gaps(_ day: String, region: String? = nil) throws -> [String: Any] {
    var question = GapsQuestion()
    question.region = region
    return try Kuangqu.workspace().gaps(question, asOf: try AsOf(day)).object()
  }

  private func list(_ answer: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(answer[key] as? [[String: Any]])
  }

  @Test("Communities with nothing, without micro-homes, and their units", arguments: Kuangqu.days)
  func communities(day: String) throws {
    let found = try list(gaps(day), "communities")
    let bare = try Kuangqu.count(
      "\(Self.tables) SELECT count(*) FROM live WHERE level = 'community' AND id NOT IN (SELECT region FROM home)",
      on: day)
    #expect(found.filter { $0["microHomes"] as? Int == 0 }.count == bare)
    #expect(found.prefix(bare).allSatisfy { $0["microHomes"] as? Int == 0 }, "the worst first")
    let due =
      "((\(CoverageSQL.isDue("fourNew"))) OR (\(CoverageSQL.isDue("institutions"))) OR (\(CoverageSQL.isWomensSocial)))"
    for gap in found {
      let id = try #require(gap["id"] as? String)
      let counted = try #require(
        try Kuangqu.sql(
          """
          \(Self.tables) SELECT count(*), ifnull(sum(best > 1), 0),
            ifnull(sum(CASE WHEN best > 1 THEN ifnull(womenStaff, 0) END), 0) FROM due WHERE region = '\(id)' AND \(due)
          """, on: day
        ).first)
      #expect(
        ["eligibleUnits", "uncoveredUnits", "uncoveredStaff"].map { gap[$0] as? Int } == counted.map { Optional($0) })
    }
  }

  @Test("Units without cover, most women first", arguments: Kuangqu.days)
  func units(day: String) throws {
    let found = try list(gaps(day), "units")
    let open = { (kind: String) in
      "(kind IN (\(CoverageSQL.kinds[kind] ?? "")) AND ifnull(readiness, '') <> 'exempt' AND womenStaff IS NULL)"
    }
    let counted = try Kuangqu.sql(
      """
      \(Self.tables) SELECT ifnull(womenStaff, -1) FROM due WHERE best > 1 AND ((\(CoverageSQL.isDue("fourNew")))
        OR (\(CoverageSQL.isDue("institutions"))) OR (\(CoverageSQL.isWomensSocial)) OR \(open("fourNew"))
        OR \(open("institutions"))) ORDER BY 1 DESC
      """, on: day)
    #expect(found.map { $0["women"] as? Int ?? -1 } == counted.map { $0[0] })
  }

  @Test("What an industry-wide body would cover", arguments: Kuangqu.days)
  func gains(day: String) throws {
    let found = try list(gaps(day), "gains").filter { $0["basis"] as? String == "industry" }
    let counted = try Kuangqu.sql(
      """
      \(Self.tables) SELECT count(*), sum(readiness = 'ready'), sum(womenStaff) FROM due
      WHERE \(CoverageSQL.isDue("fourNew")) AND best > 1 GROUP BY sector ORDER BY 1 DESC, 3 DESC
      """, on: day)
    #expect(
      found.map { gain in ["units", "ready", "women"].map { gain[$0] as? Int ?? 0 } }
        == counted.map { $0.map { max(0, $0) } })
  }

  @Test("The spread between townships, from the shares as a statement counts them", arguments: Kuangqu.days)
  func spread(day: String) throws {
    let found = try #require(try list(gaps(day), "spread").first { $0["measure"] as? String == "emergingUnits" })
    let rows = try Kuangqu.sql(
      """
      \(Self.tables) SELECT count(*), sum(best = 1) FROM due
      WHERE \(CoverageSQL.isDue("fourNew")) AND township IS NOT NULL GROUP BY township ORDER BY township
      """, on: day
    ).map { (base: Double($0[0]), amount: Double($0[1])) }
    let rates = rows.map { $0.amount / $0.base }
    let ratio = try #require(rates.min()) / #require(rates.max())
    #expect(abs(try #require(found["worstToBest"] as? Double) - ratio) < 1e-9)
    // By the Lorenz curve: townships from the lowest rate up, trapezes under the curve.
    let base = rows.reduce(0) { $0 + $1.base }
    let amount = rows.reduce(0) { $0 + $1.amount }
    var (area, height) = (0.0, 0.0)
    for row in rows.sorted(by: { $0.amount / $0.base < $1.amount / $1.base }) {
      area += row.base / base * (height + row.amount / amount / 2)
      height += row.amount / amount
    }
    #expect(abs(try #require(found["gini"] as? Double) - (1 - 2 * area)) < 1e-9)
  }

  @Test("Persons who alone lead several organisations", arguments: Kuangqu.days)
  func persons(day: String) throws {
    let found = try list(gaps(day), "keyPersons")
    let counted = try Kuangqu.sql(
      """
      \(Self.tables), head AS (
        SELECT DISTINCT p.organisation, p.person FROM post p JOIN body o ON o.id = p.organisation
        WHERE p.role IN ('chair', 'groupHead', 'microHomeHead')
          AND (p.validFrom IS NULL OR p.validFrom <= :day) AND (p.validTo IS NULL OR p.validTo > :day)),
      only AS (SELECT organisation, min(person) AS person FROM head GROUP BY organisation HAVING count(*) = 1)
      SELECT count(*) FROM only GROUP BY person HAVING count(*) > 1 ORDER BY 1 DESC
      """, on: day)
    #expect(found.map { ($0["organisations"] as? [String])?.count ?? 0 } == counted.map { $0[0] })
    if day == "2022-12-31" { #expect(found.first?["id"] as? String == "P-0112") }
  }

  @Test("The page cuts long lists and says so; a region has only its own")
  func page() throws {
    var question = GapsQuestion()
    question.top = 3
    let page = try Kuangqu.workspace().gaps(question, asOf: try AsOf("2022-12-31")).page
    let titles = page.tables.map(\.title)
    #expect(page.tables[0].rows.count == 3 && page.tables[1].rows.count == 3)
    #expect(titles[1] == "没有妇联组织覆盖的单位：应建59个，女职工数未知5个")
    #expect(TerminalPage.text(of: page).contains("以上3行，另有38行"))
    let township = try gaps("2022-12-31", region: "墨岭乡")
    #expect(try list(township, "communities").count == 6)
    #expect(try list(township, "units").allSatisfy { ($0["regionID"] as? String)?.hasPrefix("Q5") == true })
    question.top = 0
    #expect(throws: Refusal.self) { try Kuangqu.workspace().gaps(question, asOf: try AsOf("2022")) }
  }
}
