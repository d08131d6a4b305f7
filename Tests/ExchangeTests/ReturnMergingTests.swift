import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("Returned sheets")
struct ReturnMergingTests {
  private static let head = "编号|姓名|联系电话|学历|备注"
  private static let sent = [head, "P1|霍迎春|19900000450|本科|甲", "P2|吴金花|19900001273||"]
  private let base: [EntityKind: [StoredRecord]]

  init() throws { base = try PaperLedger(Self.sheet(Self.sent)).stored }

  private static func sheet(_ lines: [String], file: String = "表.csv") -> IncomingSheet {
    let rows = lines.map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map { Cell?.some(.text(String($0))) }
    }
    return ExchangeTests.sheet(cells: rows, file: file)
  }

  private func preview(
    _ lines: [String]..., ledger: [String], conflicts: ConflictChoice = .refuse
  ) throws -> ImportPreview {
    // The same rows in the same order have the same row numbers.
    let stored = try PaperLedger(Self.sheet(ledger)).stored
    let sheets = lines.enumerated().map { Self.sheet($1, file: "\($0).csv") }
    let merged = ReturnMerging.merge(
      sheets.indices.map { SheetReturn(sheets: [$0], base: base) }, among: sheets, onto: stored, conflicts: conflicts)
    return Comparison.preview(merged, against: stored)
  }

  @Test("What each side changed comes together, and what the sheet left alone stays as the ledger has it now")
  func merges() throws {
    let preview = try preview(
      [Self.head, "P1|霍迎春|19900000450|大专|甲", "P2|吴金花|19900001273||乙"],
      ledger: [Self.head, "P1|霍迎春|19900000999|本科|甲", "P2|吴金花|19900001273|高中|"])
    #expect(preview.findings.isEmpty)
    #expect(
      preview.changes.compactMap(\.new?.values) == [
        [.text("P1"), .text("霍迎春"), .text("19900000999"), .missing, .missing, .text("大专"), .text("甲")],
        [.text("P2"), .text("吴金花"), .text("19900001273"), .missing, .missing, .text("高中"), .text("乙")],
      ])
  }

  @Test("Changed on both sides and differently: all three values at the cell, telephone numbers masked")
  func conflict() throws {
    let ledger = [Self.head, "P1|霍迎春|19900000999|本科|丙", "P2|吴金花|19900001273||"]
    let lines = [Self.head, "P1|霍迎春|19900000111|本科|", "P2|吴金花|19900001273||"]
    let refused = try preview(lines, ledger: ledger)
    #expect(refused.errors == ["merge.conflict C2", "merge.conflict E2"])
    #expect(refused.findings.first?.arguments["base"] == "199****0450")
    #expect(refused.findings.first?.arguments["ledger"] == "199****0999")
    #expect(refused.findings.first?.arguments["sheet"] == "199****0111")
    #expect(refused.findings.last?.arguments["sheet"] == "空")
    #expect(refused.counts == [0, 0, 1, 1])
    let ours = try preview(lines, ledger: ledger, conflicts: .ledger)
    #expect(ours.changes.isEmpty)
    #expect(ours.findings.map(\.rule) == ["merge.conflictLedger", "merge.conflictLedger"])
    let theirs = try preview(lines, ledger: ledger, conflicts: .sheet)
    #expect(theirs.changes.first?.new?.values[2] == .text("19900000111"))
    #expect(theirs.changes.first?.new?.values[6] == .missing)
    #expect(theirs.findings.allSatisfy { $0.severity == .warning })
  }

  @Test("The same change on both sides is none")
  func same() throws {
    let lines = [Self.head, "P1|霍迎春|19900000450|大专|甲", "P2|吴金花|19900001273||"]
    let preview = try preview(lines, ledger: lines)
    #expect(preview.findings.isEmpty)
    #expect(preview.changes.isEmpty)
    #expect(preview.counts == [0, 0, 2, 0])
  }

  @Test("A row that did not come back is named, and stays")
  func gone() throws {
    let preview = try preview([Self.head, "P1|霍迎春|19900000450|本科|甲"], ledger: Self.sent)
    #expect(preview.findings.map(\.rule) == ["merge.rowGone"])
    #expect(preview.findings.first?.subject?.id == "P2")
    #expect(preview.changes.isEmpty)
    #expect(!preview.isRefused)
  }

  @Test("What the ledger has taken out stays out, unless the sheet changed it")
  func deleted() throws {
    let ledger = [Self.head, "P1|霍迎春|19900000450|本科|甲"]
    let unchanged = try preview(Self.sent, ledger: ledger)
    #expect(unchanged.findings.map(\.rule) == ["merge.deletedUnchanged"])
    #expect(unchanged.changes.isEmpty)
    let lines = [Self.head, "P1|霍迎春|19900000450|本科|甲", "P2|吴金花|19900001273||乙"]
    #expect(try preview(lines, ledger: ledger).errors == ["merge.deleted E3"])
    #expect(try preview(lines, ledger: ledger, conflicts: .ledger).changes.isEmpty)
    #expect(try preview(lines, ledger: ledger, conflicts: .sheet).changes.map(\.new?.id) == ["P2"])
  }

  @Test("What was put in on both sides since is a conflict only where they differ")
  func added() throws {
    let ledger = Self.sent + ["P3|任俊芳|19900005937||"]
    #expect(try preview(Self.sent + ["P3|任俊芳|19900005937|本科|"], ledger: ledger).changes.count == 1)
    #expect(try preview(Self.sent + ["P3|任俊英|19900005937||"], ledger: ledger).errors == ["merge.conflict B4"])
  }

  @Test("A person in the sheets of two townships is changed by both")
  func twoReturns() throws {
    let preview = try preview(
      [Self.head, "P1|霍迎春|19900000450|大专|甲", "P2|吴金花|19900001273||"],
      [Self.head, "P1|霍迎春|19900000999|本科|甲", "P2|吴金花|19900001273||"], ledger: Self.sent)
    #expect(preview.findings.isEmpty)
    #expect(preview.changes.count == 1)
    #expect(preview.changes.first?.new?.values[2] == .text("19900000999"))
    #expect(preview.changes.first?.new?.values[5] == .text("大专"))
    let conflict = try self.preview(
      [Self.head, "P1|霍迎春|19900000450|大专|甲"], [Self.head, "P1|霍迎春|19900000450|高中|甲"], ledger: Self.sent)
    #expect(conflict.errors == ["merge.conflict D2"])
  }

  @Test("Versions are found by the day on which they began when the sheet was sent out")
  func versions() throws {
    let head = "编号|名称|层级|起始日期|终止日期"
    let sent = [head, "Q1|天轮镇|街道乡镇|1986|2000", "Q1|天轮街道|街道乡镇|2000|"]
    let base = try PaperLedger(Self.sheet(sent)).stored
    let stored = try PaperLedger(
      Self.sheet([head, "Q1|天轮镇|街道乡镇|1986|2001", "Q1|天轮街道|街道乡镇|2001|"])
    ).stored
    let returned = Self.sheet([head, "Q1|天轮乡|街道乡镇|1986|2000", "Q1|天轮街道|街道乡镇|2000|"])
    let merged = ReturnMerging.merge(
      [SheetReturn(sheets: [0], base: base)], among: [returned], onto: stored, conflicts: .refuse)
    let preview = Comparison.preview(merged, against: stored)
    #expect(preview.findings.isEmpty)
    #expect(preview.changes.map(\.new?.values[2]) == [.text("天轮乡")])
    #expect(preview.changes.first?.old?.row == 1)
  }
}
