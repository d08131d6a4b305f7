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

  @Test("The demonstration district", arguments: ["2019-12-31", "2021-05-10", "2022-12-31", "2023-06-30"])
  func seeds(day: String) throws {
    let workspace = try Kuangqu.workspace()
    try compareAll(workspace, on: day, "", whole: day == "2023-06-30")
    let counted = try Recount(workspace.path).figures(on: day)
    #expect(counted["Q0"]?["coverage.communityFederation.organisation", default: 0] ?? 0 > 0)
  }

  @Test("Random ledgers", arguments: 0..<12)
  func randomLedgers(seed: Int) throws {
    for seed in seed * 2..<seed * 2 + 2 {
      let file = try LedgerFile(RandomLedger(seed).facts)
      let days = RandomLedger.days
      for day in days {
        // Each figure that was reported is counted on its own day: once is enough for all, and it is long.
        try compareAll(file.workspace, on: day, "seed \(seed), ", whole: day == days[days.count - 2])
      }
    }
  }

  private func compareAll(_ workspace: Workspace, on day: String, _ seed: String, whole: Bool = true) throws {
    let recount = try Recount(workspace.path)
    let counted = try recount.figures(on: day)
    try coverage(workspace, on: day, counted, "\(seed)\(day)")
    let expected = try network(
      workspace, on: day, counted[""] ?? [:], district: counted["Q0"] ?? counted["Q"] ?? [:], "\(seed)\(day)")
    guard whole else { return }
    try comparison(workspace, on: day, expected, "\(seed)\(day)")
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

  /// `status` and a point of `trend`; gives every figure as the statements count it.
  private func network(
    _ workspace: Workspace, on day: String, _ counted: [String: Int], district: [String: Int], _ place: String
  ) throws -> [String: Int] {
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
    let status = try workspace.status(asOf: asOf)
    for kind in OrganisationKind.allCases {
      let name = kind.rawValue
      #expect(try status.number("organisations.byKind.\(name)") == counted["organisations.\(name)"] ?? 0, "\(place)")
    }
    for name in ["organisations.total", "conversion.done", "conversion.inProgress", "conversion.eligible"] {
      #expect(try status.number(name) == counted[name] ?? 0, "\(name), \(place)")
    }
    #expect((try status.object()["women"] as? Int ?? 0) == counted["women"] ?? 0, "\(place)")
    return expected
  }

  /// The end of `compare` that is `day`.
  private func comparison(
    _ workspace: Workspace, on day: String, _ expected: [String: Int], _ place: String
  ) throws {
    // A month: the figures of a longer one are counted anew on each of its days.
    let end = try AsOf(day)
    let answer = try workspace.compare(AsOf(end.date.adding(days: -30)), end)
    let ends = try #require(answer.json as? CompareJSON).figures.map { ($0.figure, $0.after) }
    expectEqual(Dictionary(uniqueKeysWithValues: ends).filter { $0.value != 0 }, expected, "compare, \(place)")
  }

  /// Says which figures differ; the whole lists would be unreadable.
  private func expectEqual(_ found: [String: Int], _ counted: [String: Int], _ place: String) {
    let differing = Set(found.keys).union(counted.keys).filter { found[$0] != counted[$0] }.sorted()
    #expect(
      differing.isEmpty,
      "\(place): \(differing.map { "\($0) is \(found[$0] ?? 0), counted \(counted[$0] ?? 0)" })")
  }
}
