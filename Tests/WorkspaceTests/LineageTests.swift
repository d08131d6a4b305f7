import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Old names and new")
struct LineageTests {
  private func lineage(_ name: String, _ day: String = "2023-06-30") throws -> LineageJSON {
    let answer = try Kuangqu.workspace().lineage(of: name, asOf: try AsOf(day))
    return try #require(answer.json as? LineageJSON)
  }

  @Test(
    "A merged village is found by its old name, its code, and by the village that took it in",
    arguments: ["草帽垴村", "Q4-08", "139907102206", "桃林坡村", "柏垴镇草帽垴村妇女联合会"])
  func mergedVillage(name: String) throws {
    let found = try lineage(name)
    let ids = found.records.map(\.id)
    #expect(ids.contains("Z-136") && ids.contains("Z-132"), "its federation, and the one that took it in")
    let federation = try #require(found.records.first { $0.id == "Z-136" })
    #expect(federation.to?.description == "2021-05-10" && federation.successor == "Z-132")
    #expect(found.changes.contains { $0.id == "Z-136" && $0.cause == "merged" })
    #expect(found.changes.contains { $0.id == "Z-136" && $0.cause == "converted" }, "its own beginning")
    if !name.contains("妇女联合会") { #expect(ids.contains("W-0021"), "the micro-home that went along") }
  }

  @Test("A community that was renamed has both names, and the history is the same under either")
  func renamed() throws {
    let (old, new) = (try lineage("机修里社区"), try lineage("晨灯里社区"))
    #expect(old.records.first?.names == ["机修里社区", "晨灯里社区"])
    #expect(old.changes.map(\.id) == new.changes.map(\.id))
    #expect(try lineage("晨灯里社区", "2022-12-31").records.first?.names == ["机修里社区"], "not yet renamed")
  }

  @Test("A name that never was is refused")
  func unknown() throws {
    #expect(throws: Refusal.self) { try lineage("不存在的村") }
  }
}
