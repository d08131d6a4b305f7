import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("What columns were said to be")
struct ColumnMappingTests {
  @Test("A correction is remembered once the sheet is taken, said, and overridden by another")
  func remembered() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("map-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("人员.csv").path
    try Data("人名,电话,特长\n丁晓梅,19900007001,剪纸\n".utf8).write(to: URL(fileURLWithPath: file))
    let workspace = try Workspace.create(folder.appendingPathComponent("t.sqlite").path, language: .chinese)

    #expect(try workspace.prepareImport([file]).refusal != nil)
    let prepared = try workspace.prepareImport([file], corrections: ["A=姓名", "特长=备注"])
    #expect(prepared.refusal == nil)
    #expect(try Self.fields(prepared) == ["姓名", "联系电话", "备注"])
    _ = try workspace.take(prepared)

    let again = try workspace.prepareImport([file])
    #expect(try Self.fields(again) == ["姓名", "联系电话", "备注"])
    #expect(again.preview.page.tables.first?.title.hasSuffix("（按上次的对应）") == true)
    #expect(try Self.fields(workspace.prepareImport([file], corrections: ["特长=-"])) == ["姓名", "联系电话", nil])
  }

  @Test("What is not understood, or speaks of no column, is said", arguments: ["A", "A=", "=姓名"])
  func malformed(correction: String) throws {
    let workspace = try Kuangqu.workspace()
    let seeds = SourceTree.seeds.appendingPathComponent("人员.csv").path
    #expect(throws: Refusal.self) { try workspace.prepareImport([seeds], corrections: [correction]) }
    let refusal = try workspace.prepareImport([seeds], corrections: ["没有这列=姓名"]).refusal
    #expect(refusal?.findings.map(\.rule) == ["import.unusedMap"])
  }

  private static func fields(_ prepared: PreparedImport) throws -> [String?] {
    let sheets = try #require(try prepared.preview.object()["understood"] as? [[String: Any]])
    let columns = try #require(sheets.first?["columns"] as? [[String: Any]])
    return columns.map { $0["field"] as? String }
  }
}
