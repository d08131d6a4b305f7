import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("The state of the network")
struct StatusTests {
  private static let inForce = "(validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)"

  @Test("The keys are those that programs rely on")
  func keys() throws {
    let kinds = [
      "districtFederation", "townshipFederation", "communityFederation", "jointFederation", "institutionFederation",
      "emergingFederation", "womensCommittee", "womensGroup", "microHome",
    ]
    let expected =
      ["asOf", "organisations.total", "women", "conversion.done", "conversion.inProgress", "conversion.eligible"]
      + kinds.map { "organisations.byKind.\($0)" } + ["error", "warning", "info"].map { "findings.\($0)" }
    let status = try Kuangqu.workspace().status(asOf: try AsOf("2022-12-31"))
    #expect(try status.keys() == Set(expected))
    #expect(try status.object()["asOf"] as? String == "2022-12-31")
  }

  @Test("Each kind is counted as a query on the file counts it", arguments: Kuangqu.days)
  func byKind(day: String) throws {
    let status = try Kuangqu.workspace().status(asOf: try AsOf(day))
    var total = 0
    for kind in OrganisationKind.allCases {
      let counted = try Kuangqu.count(
        """
        SELECT count(DISTINCT id) FROM organisation
        WHERE kind = '\(kind.rawValue)' AND status <> 'planned' AND \(Self.inForce)
        """, on: day)
      #expect(try status.number("organisations.byKind.\(kind.rawValue)") == counted, "\(kind)")
      total += counted
    }
    #expect(try status.number("organisations.total") == total)
    #expect(total > 0)
  }

  @Test("So are the women of the communities", arguments: Kuangqu.days)
  func women(day: String) throws {
    let counted = try Kuangqu.count(
      "SELECT sum(womenCount) FROM region WHERE level = 'community' AND \(Self.inForce)", on: day)
    #expect(try Kuangqu.workspace().status(asOf: try AsOf(day)).number("women") == counted)
  }

  @Test(
    "Growth year by year is that of the report",
    arguments: zip(
      Kuangqu.days, [[3, 8, 46], [9, 22, 118], [17, 41, 190], [26, 67, 265], [35, 81, 302], [38, 86, 309]]))
  func growth(day: String, figures: [Int]) throws {
    let status = try Kuangqu.workspace().status(asOf: try AsOf(day))
    let paths = ["conversion.done", "organisations.byKind.emergingFederation", "organisations.byKind.microHome"]
    #expect(try paths.map { try status.number($0) } == figures)
  }

  @Test("The findings are as many as the check lists")
  func findings() throws {
    let workspace = try Kuangqu.workspace()
    let day = try AsOf("2022-12-31")
    let listed = try #require(try workspace.check(asOf: day).object()["findings"] as? [[String: Any]])
    let status = try workspace.status(asOf: day)
    for severity in Severity.allCases {
      let count = listed.filter { $0["severity"] as? String == severity.rawValue }.count
      #expect(try status.number("findings.\(severity.rawValue)") == count)
    }
    #expect(!listed.isEmpty)
  }

  @Test("The table adds up to its total, and says the same as the figures for programs")
  func page() throws {
    let status = try Kuangqu.workspace().status(asOf: try AsOf("2022-12-31"))
    let numbers = try #require(status.page.tables.first).rows.compactMap { row -> Int? in
      if case .number(let number) = row[1] { number } else { nil }
    }
    #expect(numbers.dropLast().reduce(0, +) == numbers.last)
    #expect(try status.number("organisations.total") == numbers.last)
  }
}
