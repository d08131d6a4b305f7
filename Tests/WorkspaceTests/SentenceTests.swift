import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Sentences of findings")
struct SentenceTests {
  /// Every rule that the sources raise. A check whose findings have rules of their own, such as `L01.overlap`, raises
  /// none under its plain name.
  private static func rulesRaised() throws -> Set<String> {
    var rules = Set<String>()
    for folder in ["Coverage", "Conversion", "Exchange", "Workspace/Verbs"] {
      for text in try SourceTree.texts(in: folder).values {
        let found = Set(text.matches(of: /"(L\d\d(?:\.\w+)?|(?:import|match|merge|gate)\.\w+)"/).map { String($0.1) })
        rules.formUnion(found.filter { rule in !found.contains { $0.hasPrefix(rule + ".") } })
      }
    }
    return rules
  }

  @Test("Every rule has a sentence in both languages, and every sentence has its rule")
  func complete() throws {
    let rules = try Self.rulesRaised()
    #expect(rules.count > 60)
    #expect(rules.subtracting(FindingSentences.all.keys) == [])
    #expect(Set(FindingSentences.all.keys.filter { !$0.hasPrefix("table.") }).subtracting(rules) == [])
    for (rule, term) in FindingSentences.all {
      #expect(!term.chinese.isEmpty && !term.english.isEmpty && term.chinese != term.english, "\(rule)")
      #expect(term.chinese.hasSuffix("。"), "\(rule)")
      #expect(term.english.hasSuffix("."), "\(rule)")
      #expect(!term.english.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" }, "\(rule)")
      #expect(term.chinese.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" }, "\(rule)")
    }
  }

  @Test("Every slot of a sentence is an argument that the file which raises the rule gives")
  func slots() throws {
    let shared = try SourceTree.texts(in: "Coverage/Evidence").merging(SourceTree.texts(in: "Conversion/Evidence")) {
      $1
    }
    for folder in [
      "Coverage/Checks", "Conversion/Checks", "Conversion/Elections", "Conversion/Gates", "Conversion/Terms/Checks",
      "Exchange",
    ] {
      let texts = try SourceTree.texts(in: folder)
      for (file, text) in texts {
        let given = (folder == "Exchange" ? texts.values.joined() : text) + shared.values.joined()
        for rule in Set(text.matches(of: /"(L\d\d(?:\.\w+)?|(?:import|match|merge|gate)\.\w+)"/).map { String($0.1) }) {
          guard let term = FindingSentences.all[rule] else { continue }
          for slot in Set((term.chinese + term.english).matches(of: /\{(\w+)/).map { String($0.1) }) {
            guard !["name", "id"].contains(slot) else { continue }
            #expect(given.contains("\"\(slot)\""), "\(file), \(rule): {\(slot)}")
          }
        }
      }
    }
  }

  @Test(
    "Raised on the seeds, no slot is left open or empty",
    arguments: Kuangqu.days + ["2023-12-31", "2026-12-31", "2040"], Language.allCases)
  func filled(day: String, language: Language) throws {
    let findings = try #require(
      try Kuangqu.workspace(language).check(asOf: try AsOf(day)).object()["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      let message = try #require(finding["message"] as? String)
      let rule = try #require(finding["rule"] as? String)
      for gap in ["{", "}", "“”", "（）", "()", "  ", "：，", "，，", " ,", " .", " ;", "nil"] {
        #expect(!message.contains(gap), "\(rule): \(message)")
      }
      #expect(finding["file"] is String && finding["row"] is Int, "\(rule): \(message)")
    }
  }

  @Test("An English sentence has no Chinese beside the names of the ledger")
  func english() throws {
    let workspace = try Kuangqu.workspace(.english)
    for table in try workspace.conversion(asOf: try AsOf("2022")).page.tables {
      #expect(!table.columns.contains { $0.heading.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" } })
    }
    let stuck = try #require(try workspace.check(asOf: try AsOf("2022")).object()["findings"] as? [[String: Any]])
      .first { $0["rule"] as? String == "L13" }
    #expect((stuck?["message"] as? String)?.contains("at Requested since") == true)
  }
}
