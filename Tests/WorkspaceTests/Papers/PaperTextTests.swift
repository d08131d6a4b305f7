import Documents
import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

/// The papers as people read them, each in a file of `Tests/PaperTexts`: blanks in 【】, and under a line what is
/// blank where.
@Suite("What the papers say")
struct PaperTextTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("PaperTexts")

  static func readable(_ draft: PaperDraft) -> String {
    let page = draft.document.plainText { $0.blankName.map { "【\($0)】" } ?? $0.text }
    let blanks = draft.blanks.map { "\($0.place.chinese)：\($0.field.word.chinese)" }
    return page + "\n————\n" + blanks.map { $0 + "\n" }.joined()
  }

  @Test("Where everything is known", arguments: PaperKind.allCases)
  func allFacts(kind: PaperKind) throws { try compare(kind, PaperCases.allFacts, "all") }

  @Test("Where only the unit is known", arguments: PaperKind.allCases)
  func fewFacts(kind: PaperKind) throws { try compare(kind, PaperCases.fewFacts, "few") }

  @Test("In the villages' drive", arguments: PaperKind.allCases)
  func village(kind: PaperKind) throws { try compare(kind, PaperCases.village, "village") }

  private func compare(_ kind: PaperKind, _ facts: PaperFacts, _ name: String) throws {
    let file = Self.folder.appendingPathComponent("\(name)-\(kind.number)-\(kind.rawValue).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(Self.readable(PaperDraft(kind, facts)) == expected)
  }
}
