import Foundation
import Tables
import Testing

@testable import Workspace

/// The sheets of `seeds/awkward` against the demonstration ledger: what reading, matching and comparison find together.
@Suite("Sheets as offices send them, against the ledger")
struct AwkwardImportTests {
  private static let folder = SourceTree.root.appendingPathComponent("seeds/awkward")

  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }.sorted()

  @Test("Each row raises what its last column names, and nothing else", arguments: files)
  func rows(file: String) throws {
    let path = Self.folder.appendingPathComponent(file).path
    let json = try Kuangqu.workspace().prepareImport([path]).preview.jsonData()
    let answer = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    var found: [Int: [String]] = [:]
    for finding in try #require(answer["findings"] as? [[String: Any]]) {
      guard let row = finding["row"] as? Int, let rule = finding["rule"] as? String else { continue }
      // The column of expectations is itself one that nobody knows.
      if rule == "import.unknownHeading", (finding["message"] as? String)?.contains("应有发现") == true { continue }
      found[row, default: []].append(rule)
    }
    for (row, expected) in try Self.expected(path) {
      #expect(found[row, default: []].sorted() == expected, "\(file), row \(row)")
    }
  }

  /// By row the rules that the column 应有发现 names, for every row below its heading.
  private static func expected(_ path: String) throws -> [Int: [String]] {
    var rules: [Int: [String]] = [:]
    for sheet in try TableFile.read(at: path).sheets {
      let head = sheet.rows.first { $0.cells.contains { $0.value.text.hasPrefix("应有发现") } }
      guard let head, let column = head.cells.last?.column else { continue }
      for row in sheet.rows where row.number > head.number {
        let text = row.cells.first { $0.column == column }?.value.text ?? ""
        if text.hasPrefix("应有发现") { continue }
        rules[row.number] = text.matches(of: /(?:import|match)\.\w+|L\d\d/).map { String($0.output) }.sorted()
      }
    }
    return rules
  }
}
