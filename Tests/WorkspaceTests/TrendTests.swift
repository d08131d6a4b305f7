import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Figures from period to period")
struct TrendTests {
  private func points(_ period: String, _ from: String?, _ to: String) throws -> [TrendJSON.Point] {
    let answer = try Kuangqu.workspace().trend(by: period, from: try from.map { try AsOf($0) }, to: try AsOf(to))
    return try #require(answer.json as? TrendJSON).points
  }

  @Test("The growth that the demonstration district's README tells")
  func growth() throws {
    let points = try points("year", "2018-12-31", "2023-06-30")
    #expect(points.map(\.asOf.description) == Kuangqu.days)
    #expect(points.map { $0.figures["organisations.microHome"] } == [46, 118, 190, 265, 302, 309])
    #expect(points.map { $0.figures["organisations.emergingFederation"] } == [8, 22, 41, 67, 81, 86])
    #expect(points.map { $0.figures["conversion.done"] } == [3, 9, 17, 26, 35, 38])
  }

  @Test("Each point is what status says on that day, and five periods back is where it begins")
  func points() throws {
    let points = try points("quarter", nil, "2022-11-15")
    #expect(points.map(\.asOf.description).prefix(2) == ["2021-09-30", "2021-12-31"])
    #expect(points.last?.asOf.description == "2022-11-15")
    for point in points {
      let status = try Kuangqu.workspace().status(asOf: try AsOf(point.asOf.description))
      #expect(try point.figures["organisations.total"] == status.number("organisations.total"))
    }
  }

  @Test("A rate of nothing is null for programs")
  func undefined() throws {
    let answer = try Kuangqu.workspace().trend(by: "year", from: try AsOf("1900"), to: try AsOf("1900"))
    let point = try #require((try answer.object()["points"] as? [[String: Any]])?.first)
    let rates = try #require(point["rates"] as? [String: Any])
    #expect(rates["communityFederation"] is NSNull)
  }

  @Test("No such period, or a beginning after the end")
  func refused() throws {
    #expect(throws: Refusal.self) { try points("week", nil, "2022") }
    #expect(throws: Refusal.self) { try points("year", "2023", "2022") }
  }
}
