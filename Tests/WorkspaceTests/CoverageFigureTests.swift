import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

/// Every figure of coverage on the demonstration district, counted again by statements on the ledger's file.
@Suite("Coverage, counted twice")
struct CoverageFigureTests {
  private static let townships = ["Q1", "Q2", "Q3", "Q4", "Q5"]
  private static let tables = CoverageSQL.tables
  private static let measures = [
    ("emergingUnits", CoverageSQL.isDue("fourNew")), ("institutions", CoverageSQL.isDue("institutions")),
    ("womensSocialOrganisations", CoverageSQL.isWomensSocial),
  ]

  private func list(_ key: String, on day: String, _ ask: (inout CoverageQuestion) -> Void = { _ in }) throws
    -> [[String: Any]]
  {
    var question = CoverageQuestion()
    ask(&question)
    let answer = try Kuangqu.workspace().coverage(question, asOf: try AsOf(day)).object()
    return try #require(answer[key] as? [[String: Any]])
  }

  private func parts(_ row: [String: Any]) throws -> [Int] {
    try ["organisation", "work", "activity", "uncovered"].map { try #require(row[$0] as? Int) }
  }

  @Test("Units by level, in the district and each township", arguments: Kuangqu.days)
  func units(day: String) throws {
    let rows = try list("rows", on: day)
    for (measure, isDue) in Self.measures {
      for region in ["Q0"] + Self.townships {
        let row = try #require(
          rows.first { $0["measure"] as? String == measure && $0["regionID"] as? String == region })
        let within = region == "Q0" ? "" : "AND township = '\(region)'"
        let counted = try (1...4).map { level in
          try Kuangqu.count(
            "\(Self.tables) SELECT count(DISTINCT id) FROM due WHERE \(isDue) AND best = \(level) \(within)", on: day)
        }
        #expect(try parts(row) == counted, "\(measure) in \(region)")
      }
    }
  }

  @Test("Unknown, exempt and too few are counted apart", arguments: Kuangqu.days)
  func notEligible(day: String) throws {
    let rows = try list("rows", on: day)
    for (measure, kind, minimum) in [("emergingUnits", "fourNew", 1), ("institutions", "institutions", 15)] {
      let row = try #require(rows.first { $0["measure"] as? String == measure && $0["regionID"] as? String == "Q0" })
      let kinds = "kind IN (\(CoverageSQL.kinds[kind] ?? ""))"
      let open = "\(kinds) AND ifnull(readiness, '') <> 'exempt'"
      for (part, condition) in [
        ("exempt", "\(kinds) AND readiness = 'exempt'"), ("unknown", "\(open) AND womenStaff IS NULL"),
        ("belowMinimum", "\(open) AND womenStaff < \(minimum)"),
      ] {
        let counted = try Kuangqu.count("\(Self.tables) SELECT count(*) FROM due WHERE \(condition)", on: day)
        #expect(row[part] as? Int == counted, "\(measure), \(part)")
      }
    }
  }

  @Test("Women staff, residents in reach and micro-homes for their women", arguments: Kuangqu.days)
  func women(day: String) throws {
    let rows = try list("rows", on: day)
    let density = try list("density", on: day)
    let staffDue = "((\(CoverageSQL.isDue("fourNew"))) OR (\(CoverageSQL.isDue("institutions"))))"
    for region in ["Q0"] + Self.townships {
      let within = region == "Q0" ? "1" : "township = '\(region)'"
      let row = { (measure: String) in
        try #require(rows.first { $0["measure"] as? String == measure && $0["regionID"] as? String == region })
      }
      let staff = try (1...4).map { level in
        try Kuangqu.count(
          "\(Self.tables) SELECT ifnull(sum(womenStaff), 0) FROM due WHERE \(staffDue) AND best = \(level) AND \(within)",
          on: day)
      }
      #expect(try parts(row("womenStaff")) == staff, "\(region)")
      let communities = """
        SELECT r.womenCount, (SELECT ifnull(sum(min(womenServed, 30)), 0) FROM home WHERE region = r.id) AS reach,
          (SELECT count(*) FROM home WHERE region = r.id) AS homes
        FROM live r JOIN place p ON p.region = r.id WHERE r.level = 'community' AND \(within)
        """
      let sums = try #require(
        try Kuangqu.sql(
          "\(Self.tables) SELECT sum(womenCount), sum(min(womenCount, reach)), sum(homes), sum(homes >= 1) FROM (\(communities))",
          on: day
        ).first)
      #expect(try row("womenResidents")["eligible"] as? Int == sums[0])
      #expect(try row("womenResidents")["covered"] as? Int == sums[1])
      #expect(try row("microHomes")["covered"] as? Int == sums[3])
      let found = try #require(density.first { $0["regionID"] as? String == region })
      #expect(found["women"] as? Int == sums[0] && found["microHomes"] as? Int == sums[2])
      let perThousand = try #require(found["perThousand"] as? Double)
      #expect(abs(perThousand - Double(sums[2]) * 1000 / Double(sums[0])) < 1e-9)
    }
  }

  @Test("By scheme and by trade", arguments: ["2020-12-31", "2022-12-31"])
  func groups(day: String) throws {
    let schemes = try list("groups", on: day) { ($0.measures, $0.grouping) = (["四新"], "scheme") }
    #expect(schemes.compactMap { $0["group"] as? String } == ["fourNew", "threeNew", "twoNew"])
    for group in schemes {
      let isDue = CoverageSQL.isDue(try #require(group["group"] as? String))
      let counted = try (1...4).map {
        try Kuangqu.count("\(Self.tables) SELECT count(*) FROM due WHERE \(isDue) AND best = \($0)", on: day)
      }
      #expect(try parts(group) == counted)
    }
    for (grouping, column) in [("行业", "sector"), ("kind", "kind")] {
      let groups = try list("groups", on: day) { ($0.measures, $0.grouping) = (["emergingUnits"], grouping) }
      for group in groups {
        let word = try #require(group["group"] as? String)
        let condition = "\(CoverageSQL.isDue("fourNew")) AND \(column) = '\(word)'"
        let counted = try (1...4).map {
          try Kuangqu.count("\(Self.tables) SELECT count(*) FROM due WHERE \(condition) AND best = \($0)", on: day)
        }
        #expect(try parts(group) == counted, "\(word)")
      }
      let known = try Kuangqu.count(
        "\(Self.tables) SELECT count(DISTINCT \(column)) FROM due WHERE kind IN (\(CoverageSQL.kinds["fourNew"] ?? ""))",
        on: day)
      #expect(groups.count == known)
    }
  }

  @Test("By build mode: units whose covering bodies are all of one mode, and the whole", arguments: Kuangqu.days)
  func modes(day: String) throws {
    let modes = try list("modes", on: day) { ($0.measures, $0.grouping) = (["四新"], "组建方式") }
    let eligible = try Kuangqu.count(
      "\(Self.tables) SELECT count(*) FROM due WHERE \(CoverageSQL.isDue("fourNew"))", on: day)
    #expect(try modes.reduce(0) { $0 + (try #require($1["covered"] as? Int)) } == eligible)
    #expect(modes.allSatisfy { $0["eligible"] as? Int == eligible })
    for mode in BuildMode.allCases where mode != .backstop {
      let covered = modes.first { $0["mode"] as? String == mode.rawValue }?["covered"] as? Int ?? 0
      let all = { (having: String) in
        """
        \(Self.tables) SELECT count(*) FROM due JOIN (
          SELECT unit, min(buildMode) AS first, max(buildMode) AS last FROM seen WHERE level = 1 GROUP BY unit) m
        ON m.unit = due.id WHERE \(CoverageSQL.isDue("fourNew")) AND \(having)
        """
      }
      let only = try Kuangqu.count(all("m.first = '\(mode.rawValue)' AND m.last = m.first"), on: day)
      let mixed = try Kuangqu.count(
        all("m.first <> m.last AND '\(mode.rawValue)' IN (m.first, m.last)"), on: day)
      #expect((only...(only + mixed)).contains(covered), "\(mode)")
    }
  }

  @Test("Every part of every figure opens into as many rows, each with its row in a sheet")
  func opened() throws {
    let day = "2022-12-31"
    let rows = try list("rows", on: day)
    for measure in ["communityFederation", "emergingUnits", "institutions", "womensSocialOrganisations", "microHomes"] {
      for region in ["Q0", "Q3", "Q3-01"] {
        let row = try #require(
          rows.first { $0["measure"] as? String == measure && $0["regionID"] as? String == region })
        for part in ["eligible", "covered", "missing", "work", "activity", "unknown", "exempt", "belowMinimum"] {
          let entries = try list("entries", on: day) {
            ($0.measures, $0.region, $0.part) = ([measure], region, part)
          }
          #expect(entries.count == row[part] as? Int, "\(measure), \(region), \(part)")
          #expect(Set(entries.compactMap { $0["id"] as? String }).count == entries.count)
          #expect(entries.allSatisfy { $0["file"] is String && $0["row"] is Int })
        }
      }
    }
    let sector = try list("entries", on: day) {
      ($0.measures, $0.part, $0.sector) = (["四新"], "未建", "网络直播电商")
    }
    #expect(sector.count == 5)
    let backstop = try list("entries", on: day) { ($0.measures, $0.rows, $0.mode) = (["四新"], true, "村社兜底") }
    #expect(backstop.count == 11)
    let wrong = try #require(backstop.first { $0["id"] as? String == "D-057" }, "entered as an organisation, see L18")
    #expect(wrong["covered"] as? Int == 0 && wrong["work"] as? Int == 1)
  }
}
