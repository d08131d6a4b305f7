import Exchange
import Foundation
import OrganisationGraph
import Tables
import Testing

/// The sheets of `seeds/awkward`: their column 应有发现 names what each row must raise.
@Suite("Sheets as offices send them")
struct AwkwardSheetTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("seeds/awkward")

  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }.sorted()

  /// Rules that need a ledger, or the records made; they are compared where there is one.
  private static func needsLedger(_ rule: String) -> Bool { rule.hasPrefix("match.") || rule == "import.totalDiffers" }

  @Test("There are twelve, three of them workbooks")
  func present() {
    #expect(Self.files.count == 12)
    #expect(Self.files.filter { $0.hasSuffix(".xlsx") }.count == 3)
  }

  @Test("Each row raises what its last column names, and nothing else", arguments: files)
  func rows(file: String) throws {
    let book = try TableFile.read(at: Self.folder.appendingPathComponent(file).path)
    let read = SheetReading.read(book, file: file)
    for (sheet, incoming) in zip(book.sheets.filter { $0.name != "choices" }, read) {
      let (expected, column) = try Self.expected(sheet)
      var found: [Int: [String]] = [:]
      for finding in incoming.findings where finding.place?.column != column || finding.rule != "import.unknownHeading"
      {
        found[finding.place?.row ?? Self.headRow(sheet), default: []].append(finding.rule)
      }
      for row in Set(expected.keys).union(found.keys).sorted() {
        #expect(found[row, default: []].sorted() == expected[row, default: []], "\(file), row \(row)")
      }
    }
  }

  @Test("What is not refused becomes records, each in its region")
  func records() throws {
    let homes = try Self.read("天轮街道妇女微家登记表.xlsx")
    #expect(homes.drafts.filter(\.isMain).compactMap { Self.text($0, "name") } == ["榆荫·妇女微家", "棋声妇女微家"])
    #expect(Self.draft(homes, 0, "region") == .named("南斜井社区"))
    #expect(Self.draft(homes, 0, "validFrom") == .known(.text("2023-03")))
    #expect(Self.draft(homes, 0, "womenServed") == .known(.integer(36)))
    #expect(Self.draft(homes, 0, "hostType") == .known(.text("grid")))
    #expect(homes.drafts[0].regionNames == ["天轮街道"])
    #expect(homes.drafts.map(\.kind).prefix(3) == [.organisation, .person, .post])
    #expect(Self.draft(homes, 1, "name") == .known(.text("丁晓梅")))
    #expect(Self.draft(homes, 2, "organisation") == .record(homes.drafts[0].handle))
    #expect(homes.totals.map(\.figures.count) == [2])
  }

  @Test("Captions and cells whose merging was lost hold for the rows below them")
  func carried() throws {
    let blocks = try Self.read("各街道妇女微家汇总.csv")
    #expect(blocks.drafts.filter(\.isMain).map(\.regionNames) == [["天轮街道"], ["槐泉街道"]])
    let lost = try Self.read("槐泉街道微家变动.csv")
    #expect(lost.drafts.filter(\.isMain).map(\.regionNames) == [["槐泉街道"], ["槐泉街道"]])
    let ended = try #require(lost.drafts.filter(\.isMain).last)
    #expect(Self.value(ended, "endReason") == .known(.text("dissolved")))
    #expect(Self.value(ended, "status") == nil)
    let merged = try Self.read("社区（村）妇联台账.xlsx")
    #expect(merged.drafts.filter(\.isMain).map(\.regionNames) == Array(repeating: ["井楼镇"], count: 3))
    #expect(merged.drafts.filter { $0.kind == .post }.count == 3 + 3)
  }

  @Test("A register of conversions states the unit, the case and its dated steps")
  func conversions() throws {
    let sheet = try Self.read("会改联工作台账.xlsx")
    let steps = sheet.drafts.filter { $0.kind == .caseEvent && $0.place.row == 4 }
    #expect(steps.map { Self.text($0, "stage") } == ["requested", "approved", "elected", "plaque"])
    #expect(steps.map { Self.text($0, "date") } == ["2023-03-06", "2023-03-20", "2023-04-14", "2023-05-10"])
    #expect(steps.map { Self.text($0, "documentNumber") } == ["矿园〔2023〕4号", "矿妇〔2023〕6号", nil, nil])
    let second = sheet.drafts.filter { $0.kind == .caseEvent && $0.place.row == 5 }
    #expect(second.map { Self.text($0, "stage") } == ["requested", "approved"])
    #expect(second.map { Self.text($0, "date") } == ["2023-04", "2023-04-28"])
  }

  private static func read(_ file: String) throws -> IncomingSheet {
    try #require(SheetReading.read(try TableFile.read(at: folder.appendingPathComponent(file).path), file: file).first)
  }

  private static func value(_ draft: DraftRecord, _ field: String) -> DraftValue? {
    draft.kind.schema.firstIndex { $0.name == field }.flatMap { draft.values[$0] }
  }

  private static func draft(_ sheet: IncomingSheet, _ number: Int, _ field: String) -> DraftValue? {
    value(sheet.drafts[number], field)
  }

  private static func text(_ draft: DraftRecord, _ field: String) -> String? {
    if case .known(.text(let text))? = value(draft, field) { text } else { nil }
  }

  private static func headRow(_ sheet: Sheet) -> Int {
    sheet.rows.first { $0.cells.contains { $0.value.text.hasPrefix("应有发现") } }?.number ?? 0
  }

  /// By row the rules that the column 应有发现 names, and that column.
  private static func expected(_ sheet: Sheet) throws -> ([Int: [String]], Int) {
    var rules: [Int: [String]] = [:]
    let head = try #require(sheet.rows.first { $0.number == headRow(sheet) })
    let column = try #require(head.cells.last?.column)
    for row in sheet.rows {
      guard let text = row.cells.first(where: { $0.column == column })?.value.text else { continue }
      let named = text.matches(of: /(?:import|match)\.\w+|L\d\d/).map { String($0.output) }
      rules[row.number] = named.filter { !needsLedger($0) }.sorted()
    }
    return (rules, column)
  }
}
