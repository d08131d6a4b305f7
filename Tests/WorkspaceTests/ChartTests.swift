import Foundation
import Testing

@testable import Workspace

@Suite("Charts against the ledger's own rows")
struct ChartTests {
  private static let inForce = "(validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)"
  private static let inBeing = "status <> 'planned' AND \(inForce)"

  private func draw(_ request: ChartRequest, on day: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("chart-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try Kuangqu.workspace().chart(request, asOf: try AsOf(day), to: file.path)
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("The sheet has the name of every organisation, once in a box and once to be read")
  func names() throws {
    let text = try draw(.sheet, on: "2022-12-31")
    var boxes: [String: String] = [:]
    for match in text.matches(of: /<g id="org-([^"]+)" class="node organisation[^"]*">\n<title>([^<]*)<\/title>/) {
      #expect(boxes.updateValue(String(match.2), forKey: String(match.1)) == nil, "\(match.1) has one box")
    }
    let rows = try Kuangqu.texts("SELECT id, name, shortName FROM organisation WHERE \(Self.inBeing)", on: "2022-12-31")
    #expect(rows.count == 497)
    #expect(boxes == Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) }))
    // A long name stands on several lines, each a text of its own under the full name.
    var printed: [String: String] = [:]
    for match in text.matches(of: /<g class="node name">\n<title>([^<]*)<\/title>\n<text[^>]*>([^<]*)</) {
      printed[String(match.1), default: ""] += match.2
    }
    var wanted: [String: String] = [:]
    for row in rows where !row[2].isEmpty && row[0] != "Z-001" { wanted[row[1], default: ""] += row[2] }
    #expect(wanted.count > 150)
    for (name, short) in wanted { #expect(printed[name]?.sorted() == short.sorted(), "\(name)") }
  }

  @Test(
    "What came and went between two days is what the rows say",
    arguments: [("2020-12-31", "2021-12-31"), ("2021-12-31", "2022-12-31"), ("2022-12-31", "2023-06-30")])
  func comparison(earlier: String, later: String) throws {
    let text = try draw(.comparison(since: try AsOf(earlier)), on: later)
    let (before, after) = (try identities(on: earlier), try identities(on: later))
    let (came, went) = (after.subtracting(before), before.subtracting(after))
    #expect(!came.isEmpty && !went.isEmpty)
    // The legend has the badge and what it stands for, 新增 and 新增, 撤销 and 已撤销.
    #expect(text.matches(of: />新增</).count == came.count + 2)
    #expect(text.matches(of: />撤销</).count == went.count + 1)
    for id in after.union(went) { #expect(text.contains("id=\"org-\(id)\""), "\(id)") }
    let change = after.count - before.count
    #expect(text.contains(change >= 0 ? ">＋\(change)<" : ">−\(-change)<"))
    #expect(text.contains(">\(after.count)<"))
  }

  private func identities(on day: String) throws -> Set<String> {
    Set(try Kuangqu.texts("SELECT id FROM organisation WHERE \(Self.inBeing)", on: day).map { $0[0] })
  }
}
