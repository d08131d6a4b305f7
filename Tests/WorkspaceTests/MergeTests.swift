import Foundation
import Ledger
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Two records made one")
struct MergeTests {
  private let desk: RoundTripDesk
  private let day = "2023-06-30"

  init() throws { desk = try RoundTripDesk() }

  private func merge(_ kept: String, _ dropped: String, isDouble: Bool = false) throws -> Workspace {
    let workspace = try desk.workspace()
    _ = try workspace.take(
      try workspace.prepareMerge(kept, dropped, on: try AsOf(day), isDouble: isDouble))
    return workspace
  }

  private func total(_ workspace: Workspace, _ kind: OrganisationKind, on day: String) throws -> Int {
    try workspace.status(asOf: try AsOf(day)).number("organisations.byKind.\(kind.rawValue)")
  }

  private func covered(_ workspace: Workspace, _ day: String) throws -> Int? {
    let points = (try workspace.trend(by: "year", from: try AsOf(day), to: try AsOf(day)).json as? TrendJSON)?.points
    return points?.first?.figures["coverage.emergingUnits.covered"]
  }

  @Test("A federation merged on a day: what it covered is covered on, earlier figures stay, its posts end")
  func event() throws {
    let before = try covered(try desk.workspace(), day)
    let workspace = try merge("S-066", "S-076")
    #expect(try total(workspace, .emergingFederation, on: "2023-06-29") == 86)
    #expect(try total(workspace, .emergingFederation, on: day) == 85)
    #expect(try before != nil && covered(workspace, day) == before)
    let graph = try workspace.evidence(on: try AsOf(day)).graph
    #expect(!graph.posts.contains { $0.organisation == "S-076" })
    let compared = try #require(
      workspace.compare(try AsOf("2023-06-29"), try AsOf(day)).json as? CompareJSON)
    #expect(compared.changes.contains { $0.cause == "merged" && $0.id == "S-076" && $0.counterpart == "S-066" })
    let found = try workspace.lineage(of: "井川绿道物流园妇女联合会", asOf: try AsOf(day))
    #expect((found.json as? LineageJSON)?.records.map(\.id).contains("S-066") == true)
  }

  @Test("What hangs on it hangs on the other one from that day, and nothing is left without a superior")
  func children() throws {
    let workspace = try merge("Z-102", "Z-101")
    let evidence = try workspace.evidence(on: try AsOf(day))
    #expect(!evidence.graph.organisations.contains { $0.parent == "Z-101" })
    #expect(evidence.graph.outside.isEmpty)
    let earlier = try workspace.evidence(on: try AsOf("2023-06-29"))
    #expect(earlier.graph.organisations.contains { $0.parent == "Z-101" })
  }

  @Test("A double entry counts on no day, and what referred to it refers to the other one")
  func double() throws {
    let workspace = try merge("W-0016", "W-0018", isDouble: true)
    #expect(try total(workspace, .microHome, on: "2022-12-31") == 301)
    #expect(try total(workspace, .microHome, on: "2018-12-31") == 45)
    #expect(
      try workspace.ledger.records(of: .post).allSatisfy { Post(values: $0.record.values)?.organisation != "W-0018" })
    #expect(try workspace.ledger.records(of: .organisation).contains { $0.record.id == "W-0018" }, "still to be found")
    let proposals = (try workspace.duplicates(asOf: try AsOf(day)).json as? DuplicatesJSON)?.proposals
    #expect(proposals?.contains { $0.second == "W-0018" } == false)
  }

  @Test("Either way it is one batch, and undone it is as it was", arguments: [false, true])
  func undone(isDouble: Bool) throws {
    let before = try RoundTripDesk.contents(try desk.workspace())
    let workspace = try merge("W-0016", "W-0018", isDouble: isDouble)
    #expect(try RoundTripDesk.contents(workspace) != before)
    _ = try workspace.undo(2)
    #expect(try RoundTripDesk.contents(workspace) == before)
  }

  @Test("A unit's organisation and covers go along")
  func unit() throws {
    let workspace = try merge("D-001", "D-004")
    let graph = try workspace.evidence(on: try AsOf(day)).graph
    #expect(!graph.units.contains { $0.id == "D-004" })
    #expect(!graph.organisations.contains { $0.unit == "D-004" })
    let bodies = Set(graph.covers.filter { $0.unit == "D-001" }.map(\.organisation))
    #expect(bodies.isSuperset(of: ["S-066", "S-076"]))
  }

  @Test("The same, unknown, differing in kind, or a superior into what is below it: refused, and nothing is written")
  func refused() throws {
    let workspace = try desk.workspace()
    for (kept, dropped) in [("W-0016", "W-0016"), ("W-0016", "W-9999"), ("W-0016", "D-001"), ("Z-101", "Z-001")] {
      #expect(throws: Refusal.self) {
        try workspace.prepareMerge(kept, dropped, on: try AsOf(day), isDouble: false)
      }
    }
    #expect(try workspace.ledger.history().count == 1)
  }
}
