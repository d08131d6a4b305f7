import Foundation
import Ledger
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("What is decided about a finding")
struct DispositionTests {
  private let day = "2022-12-31"
  private let idle = FindingChoice(rule: "L19.idle", subject: "W-0002")

  /// A ledger of its own with the demonstration district.
  private func withDesk(_ body: (Workspace) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("decisions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = try Workspace.create(folder.appendingPathComponent("a.sqlite").path, language: .chinese)
    _ = try workspace.take(try workspace.prepareImport([SourceTree.seeds.path]))
    try body(workspace)
  }

  private func listed(_ workspace: Workspace, on day: String = "2022-12-31") throws -> [CheckJSON.Item] {
    try #require(try workspace.check(asOf: try AsOf(day)).json as? CheckJSON).findings
      .filter { $0.rule == "L19.idle" && $0.id == "W-0002" }
  }

  /// Gives the micro-home another last activity.
  private func change(_ workspace: Workspace, lastActivity: String) throws {
    let stored = try #require(
      try workspace.ledger.records(of: .organisation).first { $0.record.id == "W-0002" })
    var home = try #require(Organisation(values: stored.record.values))
    home.lastActivity = PartialDate(lastActivity)
    _ = try workspace.ledger.apply(
      [RecordChange(old: stored, new: EntityRecord(kind: .organisation, values: home.values))], as: .now(.edit))
  }

  @Test("An accepted finding stays quiet while time passes, and speaks up when its facts change")
  func acceptance() throws {
    try withDesk { workspace in
      let before = try workspace.status(asOf: try AsOf(day)).number("findings.warning")
      #expect(try listed(workspace).count == 1)
      _ = try workspace.accept(idle, reason: "负责人生育，五月恢复", asOf: try AsOf(day))
      #expect(try listed(workspace).isEmpty)
      #expect(try listed(workspace, on: "2023-02-10").isEmpty, "more days, the same facts")
      #expect(try workspace.status(asOf: try AsOf(day)).number("findings.warning") == before - 1)
      let check = try workspace.check(asOf: try AsOf(day), listsAccepted: true)
      #expect((check.json as? CheckJSON)?.accepted.map(\.reason) == ["负责人生育，五月恢复"])
      #expect(TerminalPage.text(of: check.page).contains("［认可：负责人生育，五月恢复］"))
      try change(workspace, lastActivity: "2022-01-05")
      let again = try #require(try listed(workspace).first)
      #expect(again.reason == "负责人生育，五月恢复", "the old reason is there to be looked at")
      #expect(TerminalPage.text(of: try workspace.check(asOf: try AsOf(day)).page).contains("认可后情况有变"))
    }
  }

  @Test("Acceptance can be taken back, and undone as any batch")
  func takenBack() throws {
    try withDesk { workspace in
      _ = try workspace.accept(idle, reason: "甲", asOf: try AsOf(day))
      _ = try workspace.reopen(idle, asOf: try AsOf(day))
      #expect(try listed(workspace).count == 1)
      _ = try workspace.undo(3)
      #expect(try listed(workspace).isEmpty)
      _ = try workspace.undo(2)
      #expect(try listed(workspace).count == 1)
      #expect(try workspace.ledger.records(of: .disposition).isEmpty)
    }
  }

  @Test("Owner and due date stand beside the finding, and are marked when the day has passed")
  func assignment() throws {
    try withDesk { workspace in
      _ = try workspace.assign(idle, owner: "霍迎春", due: try AsOf("2023-01-31"), asOf: try AsOf(day))
      let item = try #require(try listed(workspace).first)
      #expect(item.owner == "霍迎春" && item.due?.description == "2023-01-31")
      #expect(TerminalPage.text(of: try workspace.check(asOf: try AsOf(day)).page).contains("［责任人：霍迎春，期限2023-01-31］"))
      let later = try workspace.check(asOf: try AsOf("2023-02-01")).page
      #expect(TerminalPage.text(of: later).contains("［责任人：霍迎春，期限2023-01-31，已过期］"))
      _ = try workspace.assign(idle, owner: "吴金花", due: nil, asOf: try AsOf(day))
      #expect(try listed(workspace).first?.due?.description == "2023-01-31", "what is not named stays")
      #expect(try workspace.ledger.records(of: .disposition).count == 1)
    }
  }

  @Test("A rule without its suffix means all findings of that rule on the record; none is refused")
  func choice() throws {
    try withDesk { workspace in
      _ = try workspace.accept(FindingChoice(rule: "L19", subject: "W-0002"), reason: "甲", asOf: try AsOf(day))
      #expect(try listed(workspace).isEmpty)
      #expect(throws: Refusal.self) {
        try workspace.accept(FindingChoice(rule: "L19", subject: "W-0001"), reason: "甲", asOf: try AsOf(day))
      }
      #expect(throws: Refusal.self) { try workspace.accept(idle, reason: " ", asOf: try AsOf(day)) }
      #expect(throws: Refusal.self) { try workspace.assign(idle, owner: nil, due: nil, asOf: try AsOf(day)) }
    }
  }
}
