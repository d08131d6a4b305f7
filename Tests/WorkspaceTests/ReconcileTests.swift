import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Reported figures reconciled")
struct ReconcileTests {
  private func figures(_ ids: String...) throws -> [ReconcileJSON.Figure] {
    let answer = try Kuangqu.workspace().reconcile(asOf: try AsOf("2023-06-30"), figures: ids)
    return try #require(answer.json as? ReconcileJSON).figures
  }

  @Test("302 against 297: the five dormant micro-homes, by name")
  func microHomes() throws {
    let figure = try #require(try figures("B-33").first)
    #expect((figure.reported, figure.counted, figure.difference, figure.unexplained) == (297, 302, -5, 0))
    #expect(figure.explanation.map(\.reason) == ["dormant"])
    let rows = figure.explanation.flatMap(\.rows)
    #expect(rows.map(\.id).sorted() == ["W-0044", "W-0087", "W-0147", "W-0177", "W-0194"])
    #expect(rows.allSatisfy { $0.difference == -1 && !$0.name.isEmpty })
    let dormant = try Kuangqu.count(
      """
      SELECT count(*) FROM organisation WHERE kind = 'microHome' AND status = 'dormant'
        AND (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)
      """, on: "2022-12-31")
    #expect(rows.count == dormant)
  }

  @Test("Every figure has a verdict; only the summary sheet of the micro-homes differs")
  func verdicts() throws {
    let found = try figures()
    #expect(found.filter { $0.difference.map { $0 != 0 } ?? false }.map(\.id) == ["B-33"])
    #expect(found.filter { $0.verdict == "agrees" }.count == 15)
    #expect(Set(found.map(\.verdict)) == ["agrees", "explained", "notCounted"])
  }

  @Test("The page names the rows, and a figure that there is not is refused")
  func page() throws {
    let workspace = try Kuangqu.workspace()
    let page = TerminalPage.text(of: try workspace.reconcile(asOf: try AsOf("2022"), figures: ["B-33"]).page)
    #expect(page.contains("差额已说明") && page.contains("W-0194") && page.contains("上报时未计休眠、暂停的"))
    #expect(throws: Refusal.self) { try workspace.reconcile(asOf: try AsOf("2022"), figures: ["B-99"]) }
    let early = try workspace.reconcile(asOf: try AsOf("2019"))
    #expect((early.json as? ReconcileJSON)?.figures.isEmpty == true)
  }
}
