import Exchange
import Foundation
import OrganisationGraph
import Tables
import Testing

@Suite("Templates")
struct TemplateTests {
  @Test("An unfilled template is recognised and holds no record", arguments: TemplateKind.all, Language.allCases)
  func unfilled(kind: TemplateKind, language: Language) throws {
    let draft = SheetTemplate.draft(of: kind, language: language)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try XLSXWriter.write([draft], to: path)
    let books = [
      try TableFile.read(at: path),
      try TableFile.read(bytes: CSVWriter.bytes(of: draft, encoding: .utf8WithBOM), name: "\(draft.name).csv"),
    ]
    for book in books {
      let sheet = try #require(SheetReading.read(book, file: draft.name + ".csv").first)
      #expect(sheet.kind == kind.entity)
      #expect(sheet.rows.isEmpty)
      #expect(sheet.findings.map(\.rule) == ["import.noteRow", "import.exampleRow"])
      #expect(sheet.findings.map(\.place?.row) == [2, 3])
    }
  }

  @Test("The example itself is a record that could be taken", arguments: TemplateKind.all)
  func example(kind: TemplateKind) throws {
    var draft = SheetTemplate.draft(of: kind)
    draft.rows[1][0] = .text("X-1")
    let book = try TableFile.read(bytes: CSVWriter.bytes(of: draft, encoding: .utf8), name: "\(draft.name).csv")
    let sheet = try #require(SheetReading.read(book, file: draft.name + ".csv").first)
    #expect(sheet.findings.map(\.rule) == ["import.noteRow"])
    #expect(sheet.rows.count == 1)
    if let organisation = kind.organisation { #expect(sheet.rows.first?.values[3] == .text(organisation.rawValue)) }
  }

  @Test(
    "The words that offices use",
    arguments: [
      ("微家", "microHome"), ("妇女微家", "microHome"), ("四新", "emergingFederation"), ("会改联", "conversionCase"),
      ("社区妇联", "communityFederation"), ("unit", "unit"), ("Units", "unit"), ("人员", "person"),
      ("microhome", "microHome"),
    ])
  func words(word: String, identifier: String) {
    #expect(TemplateKind(word)?.identifier == identifier)
  }

  @Test("Every kind is found by its own word and identifier in both languages")
  func lookup() {
    for kind in TemplateKind.all {
      for word in [kind.identifier, kind.word.chinese, kind.word.english] {
        #expect(TemplateKind(word) == kind, "\(word)")
      }
    }
    #expect(TemplateKind("天气") == nil)
  }

  @Test("Each enumeration offers its words, and each note says whether the column must be filled")
  func notes() throws {
    let draft = SheetTemplate.draft(of: try #require(TemplateKind("微家")))
    #expect(draft.columns.first { $0.heading == "组织类别" }?.choices == ["妇女微家"])
    #expect(draft.columns.first { $0.heading == "微家类型" }?.choices.count == 8)
    #expect(!draft.columns.contains { $0.heading == "届次" })
    #expect(draft.rows[0].allSatisfy { $0.map { $0.text.contains("必填") || $0.text.contains("选填") } ?? false })
  }
}
