import Coverage
import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Coverage for programs")
struct CoverageTests {
  private func rows(_ day: String) throws -> [[String: Any]] {
    let coverage = try Kuangqu.workspace().coverage(asOf: try AsOf(day), deepest: "district")
    return try #require(try coverage.object()["rows"] as? [[String: Any]])
  }

  @Test(
    "The district, each township and each community has a row for every measure",
    arguments: ["2020-12-31", "2022-12-31"])
  func regions(day: String) throws {
    let rows = try rows(day)
    let communities = try Kuangqu.count(
      """
      SELECT count(*) FROM region WHERE level = 'community'
        AND (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)
      """, on: day)
    for measure in CoverageMeasure.allCases.map(\.rawValue) {
      let levels = rows.filter { $0["measure"] as? String == measure }.map { $0["level"] as? String }
      #expect(levels.filter { $0 == "district" }.count == 1)
      #expect(levels.filter { $0 == "township" }.count == 5)
      #expect(levels.filter { $0 == "community" }.count == communities)
      #expect(levels.first == "district")
    }
    #expect(rows.count == 7 * (6 + communities))
  }

  @Test("The keys are those that programs rely on, the rate is there where nothing is eligible")
  func keys() throws {
    let coverage = try Kuangqu.workspace().coverage(asOf: try AsOf("2022"), deepest: "district")
    #expect(try Set(coverage.object().keys) == ["asOf", "rules", "cover", "rows", "direct", "density"])
    let rows = try rows("2022")
    for row in rows {
      #expect(
        Set(row.keys) == [
          "measure", "region", "regionID", "code", "level", "eligible", "covered", "missing", "organisation", "work",
          "activity", "uncovered", "unknown", "exempt", "belowMinimum", "rate",
        ])
      let eligible = try #require(row["eligible"] as? Int)
      let covered = try #require(row["covered"] as? Int)
      #expect(covered <= eligible)
      if eligible == 0 {
        #expect(row["rate"] is NSNull)
      } else {
        let rate = try #require(row["rate"] as? Double)
        #expect(abs(rate - Double(covered) / Double(eligible)) < 1e-12)
      }
    }
    #expect(rows.contains { $0["eligible"] as? Int == 0 })
  }

  @Test("The units of the district are as a query on the file counts them", arguments: Kuangqu.days)
  func units(day: String) throws {
    let inForce = { (table: String) in
      "(\(table).validFrom IS NULL OR \(table).validFrom <= :day) AND (\(table).validTo IS NULL OR \(table).validTo > :day)"
    }
    let measures = [
      (
        "emergingUnits", "'company','cooperative','socialOrganisation','park','building','market','platform','group'", 1
      ),
      ("institutions", "'governmentOrgan','publicInstitution','school','hospital','stateEnterprise'", 15),
    ]
    for (measure, kinds, minimum) in measures {
      let units = """
        SELECT DISTINCT u.id FROM unit u WHERE u.kind IN (\(kinds)) AND \(inForce("u"))
          AND ifnull(u.readiness, '') <> 'exempt' AND u.womenStaff >= \(minimum)
        """
      let covered = """
        SELECT DISTINCT c.unit FROM cover c JOIN organisation o ON o.id = c.organisation
        WHERE c.level = 'organisation' AND \(inForce("c")) AND \(inForce("o")) AND o.status <> 'planned'
          AND o.kind IN ('emergingFederation', 'institutionFederation', 'jointFederation')
          AND ifnull(o.buildMode, '') <> 'backstop'
        """
      let row = try #require(
        try rows(day).first { $0["measure"] as? String == measure && $0["level"] as? String == "district" })
      #expect(row["eligible"] as? Int == (try Kuangqu.count("SELECT count(*) FROM (\(units))", on: day)), "\(measure)")
      #expect(
        row["covered"] as? Int
          == (try Kuangqu.count("SELECT count(*) FROM (\(units)) WHERE id IN (\(covered))", on: day)), "\(measure)")
    }
  }

  @Test(
    "The page goes as deep as asked, and no further", arguments: [("district", 1), ("township", 6), ("community", 47)])
  func depth(level: String, rows: Int) throws {
    let page = try Kuangqu.workspace().coverage(asOf: try AsOf("2022"), deepest: level).page
    // Institutions, and women staff with them, have units of the district itself and, below, of its townships.
    let direct = ["district": 0, "township": 1, "community": 6][level] ?? 0
    #expect(page.tables.map(\.rows.count) == [rows, rows, rows + direct, rows, rows, rows + direct, rows, rows])
    #expect(throws: Refusal.self) {
      try Kuangqu.workspace().coverage(asOf: try AsOf("2022"), deepest: "street")
    }
  }
}
