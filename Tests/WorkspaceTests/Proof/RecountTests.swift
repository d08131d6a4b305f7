import Coverage
import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

/// Every figure of coverage, status, trend, compare and reconcile, counted again by statements on the ledger's file: on the
/// demonstration district, and on random ledgers that were written as any batch is.
@Suite("Figures counted twice")
struct RecountTests {
  private static let parts = ["organisation", "work", "activity", "uncovered", "unknown", "exempt", "belowMinimum"]

  @Test("The demonstration district", arguments: Kuangqu.days + ["2021-05-10"])
  func seeds(day: String) throws {
    let workspace = try Kuangqu.workspace()
    try compareAll(workspace, on: day, "")
    let counted = try Recount(workspace.path).figures(on: day)
    #expect(counted["Q0"]?["coverage.communityFederation.organisation", default: 0] ?? 0 > 0)
  }

  @Test("Random ledgers", arguments: 0..<12)
  func randomLedgers(seed: Int) throws {
    for seed in seed * 4..<seed * 4 + 4 {
      let file = try LedgerFile(RandomLedger(seed).facts)
      for day in RandomLedger.days { try compareAll(file.workspace, on: day, "seed \(seed), ") }
    }
  }

  private func compareAll(_ workspace: Workspace, on day: String, _ seed: String) throws {
    let recount = try Recount(workspace.path)
    let counted = try recount.figures(on: day)
    try coverage(workspace, on: day, counted, "\(seed)\(day)")
    try network(workspace, on: day, counted[""] ?? [:], district: counted["Q0"] ?? counted["Q"] ?? [:], "\(seed)\(day)")
    let answer = try workspace.reconcile(asOf: try AsOf(day))
    let figures = try #require(answer.json as? ReconcileJSON).figures
    let found = Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.counted) })
    #expect(found == (try recount.reported(on: day)), "\(seed)\(day)")
  }

  /// Every row of every region down to the community, part by part, and the micro-homes for its women.
  private func coverage(
    _ workspace: Workspace, on day: String, _ counted: [String: [String: Int]], _ place: String
  ) throws {
    let answer = try workspace.coverage(asOf: try AsOf(day), deepest: "grid").object()
    var found: [String: [String: Int]] = [:]
    for row in try #require(answer["rows"] as? [[String: Any]]) {
      let (region, measure) = (row["regionID"] as? String ?? "", row["measure"] as? String ?? "")
      for part in Self.parts {
        let value = try #require(row[part] as? Int)
        if value != 0 { found[region, default: [:]]["coverage.\(measure).\(part)"] = value }
      }
    }
    for row in try #require(answer["density"] as? [[String: Any]]) {
      for part in ["microHomes", "women", "communitiesWithoutCount"] {
        let value = try #require(row[part] as? Int)
        if value != 0 { found[row["regionID"] as? String ?? "", default: [:]]["density.\(part)"] = value }
      }
    }
    for region in Set(found.keys).union(counted.keys).subtracting([""]) {
      expectEqual(found[region] ?? [:], counted[region] ?? [:], "\(place), \(region)")
    }
  }

  /// `status`, a point of `trend`, and both ends of `compare`.
  private func network(
    _ workspace: Workspace, on day: String, _ counted: [String: Int], district: [String: Int], _ place: String
  ) throws {
    var expected = counted
    for measure in CoverageMeasure.allCases {
      let parts = { (part: String) in district["coverage.\(measure.rawValue).\(part)"] ?? 0 }
      expected["coverage.\(measure.rawValue).eligible"] = Self.parts.prefix(4).reduce(0) { $0 + parts($1) }
      expected["coverage.\(measure.rawValue).covered"] = parts("organisation")
      for part in ["unknown", "exempt"] { expected["coverage.\(measure.rawValue).\(part)"] = parts(part) }
    }
    expected = expected.filter { $0.value != 0 }
    let asOf = try AsOf(day)
    let trend = try #require(try workspace.trend(by: "year", from: asOf, to: asOf).json as? TrendJSON)
    let point = try #require(trend.points.last)
    #expect(point.asOf.description == day)
    expectEqual(point.figures.filter { $0.value != 0 }, expected, "trend, \(place)")
    let comparison = try #require(
      try workspace.compare(try AsOf("2018-07-01"), asOf).json as? CompareJSON)
    let isLater = comparison.to.description == day
    let ends = comparison.figures.map { ($0.figure, isLater ? $0.after : $0.before) }
    expectEqual(Dictionary(uniqueKeysWithValues: ends).filter { $0.value != 0 }, expected, "compare, \(place)")
    let status = try workspace.status(asOf: asOf)
    for kind in OrganisationKind.allCases {
      let name = kind.rawValue
      #expect(try status.number("organisations.byKind.\(name)") == counted["organisations.\(name)"] ?? 0, "\(place)")
    }
    for name in ["organisations.total", "conversion.done", "conversion.inProgress", "conversion.eligible"] {
      #expect(try status.number(name) == counted[name] ?? 0, "\(name), \(place)")
    }
    #expect((try status.object()["women"] as? Int ?? 0) == counted["women"] ?? 0, "\(place)")
  }

  /// Says which figures differ; the whole lists would be unreadable.
  private func expectEqual(_ found: [String: Int], _ counted: [String: Int], _ place: String) {
    let differing = Set(found.keys).union(counted.keys).filter { found[$0] != counted[$0] }.sorted()
    #expect(
      differing.isEmpty,
      "\(place): \(differing.map { "\($0) is \(found[$0] ?? 0), counted \(counted[$0] ?? 0)" })")
  }
}
