import Foundation
import Ledger
import OrganisationGraph
import Testing

@testable import Workspace

/// A folder with the demonstration ledger and the sheets of its five townships; removed when the test is over.
final class RoundTripDesk {
  static let townships = ["天轮街道", "槐泉街道", "井楼镇", "柏垴镇", "墨岭乡"]
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("roundtrip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let workspace = try Workspace.create(path("fulian.sqlite"), language: .chinese)
    _ = try workspace.take(try workspace.prepareImport([SourceTree.seeds.path]))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func workspace(_ name: String = "fulian.sqlite") throws -> Workspace {
    try Workspace.open(path(name), language: .chinese)
  }

  /// Exports every township's workbook.
  func export() throws {
    for township in Self.townships {
      _ = try workspace().export(
        township: township, to: folder.path, as: .xlsx, maskPhones: false, replace: true)
    }
  }

  func book(_ township: String) throws -> ReturnedBook { try ReturnedBook(path(township + ".xlsx")) }

  /// A copy of the ledger as it stands.
  func copy(to name: String) throws {
    for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path("fulian.sqlite" + ending)) {
      try FileManager.default.copyItem(atPath: path("fulian.sqlite" + ending), toPath: path(name + ending))
    }
  }

  /// What a ledger holds, whatever the order in which it came.
  static func contents(_ workspace: Workspace) throws -> [Set<EntityRecord>] {
    try EntityKind.allCases.map { Set(try workspace.ledger.records(of: $0).map(\.record)) }
  }

  /// Takes a township's return.
  static func take(_ path: String, into workspace: Workspace) throws {
    let prepared = try workspace.prepareImport([path])
    #expect(prepared.refusal == nil, "\(prepared.refusal?.lines(in: .chinese) ?? [])")
    _ = try workspace.take(prepared)
  }
}
