import Foundation
import GRDB
import Ledger
import OrganisationGraph

@testable import Workspace

/// A ledger in a file of a test's own, gone when the test is over.
final class LedgerFile: Sendable {
  let path: String
  let workspace: Workspace

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proof-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("fulian.sqlite").path
    workspace = try Workspace.create(path, language: .chinese)
  }

  /// A ledger that states `facts`, written as any batch is.
  convenience init(_ facts: Facts) throws {
    try self.init()
    var changes = RecordChanges(facts: facts)
    for kind in EntityKind.allCases { kind.accept(&changes) }
    _ = try workspace.ledger.apply(changes.list, as: BatchHeader(kind: .edit, who: "proof", at: "2024-07-01T08:00:00Z"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var folder: URL { URL(fileURLWithPath: path).deletingLastPathComponent() }
}

private struct RecordChanges: EntityTypeVisitor {
  let facts: Facts
  var list: [RecordChange] = []

  mutating func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) {
    self.list += facts[keyPath: list].map {
      RecordChange(old: nil, new: EntityRecord(kind: E.kind, values: $0.values))
    }
  }
}

/// Figures counted by the statements of `Tests/Recount` in a ledger's file, with none of the product's code between.
struct Recount {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(30)
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Every figure by its name and region, "" for the whole ledger; what is nothing is left out.
  func figures(on day: String) throws -> [String: [String: Int]] {
    try rows("figures.sql", on: day).reduce(into: [:]) { figures, row in
      let value: Int = row[2]
      if value != 0 { figures[row[1] as String, default: [:]][row[0] as String] = value }
    }
  }

  /// What stands behind each reported figure; nil where the ledger does not count it.
  func reported(on day: String) throws -> [String: Int?] {
    try rows("reported.sql", on: day).reduce(into: [:]) { $0[$1[0] as String] = .some($1[1] as Int?) }
  }

  private func rows(_ statement: String, on day: String) throws -> [Row] {
    let text = try String(
      contentsOf: SourceTree.root.appendingPathComponent("Tests/Recount/\(statement)"), encoding: .utf8)
    return try queue.read { try Row.fetchAll($0, sql: text, arguments: ["day": day]) }
  }
}
