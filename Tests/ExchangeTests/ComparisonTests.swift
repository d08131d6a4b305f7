import Exchange
import OrganisationGraph
import Testing

@Suite("Sheets against the ledger")
struct ComparisonTests {
  private static let head = "编号|名称|层级|人口数|备注"
  private let region = sheet(head, "Q0|井川矿区|区县||", "Q1|天轮街道|街道乡镇|900|甲", "Q2|槐泉街道|街道乡镇|800|")

  @Test("New, changed, unchanged and refused rows add up to the rows of the sheet")
  func counts() throws {
    let ledger = try PaperLedger(region)
    let preview = ledger.preview(
      sheet(Self.head, "Q0|井川矿区|区县||", "Q1|天轮街道|街道乡镇|901|甲", "Q3|井楼镇|街道乡镇|1|", "Q4|墨岭乡|乡里|1|", "合计|||2|"))
    #expect(preview.counts == [1, 1, 1, 1])
    #expect(preview.isRefused)
    #expect(preview.changes.isEmpty, "one refused row keeps all out")
  }

  @Test("Each sheet has its own counts, in the order read")
  func eachSheet() throws {
    let ledger = try PaperLedger(region)
    let preview = ledger.preview(
      sheet(Self.head, "Q1|天轮街道|街道乡镇|900|乙", file: "一.csv"), sheet("日期|天气", "周一|晴", file: "二.csv"),
      sheet("编号|姓名", "P1|霍迎春", "P2|吴金花", file: "三.csv"))
    #expect(preview.sheets.map(\.place.file) == ["一.csv", "二.csv", "三.csv"])
    #expect(preview.sheets.map(\.kind) == [.region, nil, .person])
    #expect(preview.sheets.map(\.changed) == [1, 0, 0])
    #expect(preview.sheets.map(\.new) == [0, 0, 2])
    #expect(preview.errors == ["import.unknownSheet "])
  }

  @Test("The same sheet again changes nothing")
  func twice() throws {
    let ledger = try PaperLedger(region)
    let preview = ledger.preview(region)
    #expect(preview.counts == [0, 0, 3, 0])
    #expect(preview.changes.isEmpty)
    #expect(!preview.isRefused)
  }

  @Test("A column that the sheet does not have leaves the ledger's value, an empty cell clears it")
  func absentAndEmpty() throws {
    var ledger = try PaperLedger(region)
    try ledger.take(ledger.preview(sheet("层级|名称|编号", "街道乡镇|天轮街道办|Q1")))
    #expect(ledger.values("name", of: .region)[1] == .text("天轮街道办"))
    #expect(ledger.values("population", of: .region)[1] == .integer(900))
    #expect(ledger.values("note", of: .region)[1] == .text("甲"))
    try ledger.take(ledger.preview(sheet("编号|名称|层级|备注", "Q1|天轮街道办|街道乡镇|")))
    #expect(ledger.values("note", of: .region)[1] == .missing)
    #expect(ledger.values("population", of: .region)[1] == .integer(900))
  }

  @Test("A change carries the stored record, the new one and the row that it came from")
  func change() throws {
    let ledger = try PaperLedger(region)
    let preview = ledger.preview(sheet(Self.head, "", "Q2|槐泉街道|街道乡镇|801|", name: "区", file: "区.csv"))
    let change = try #require(preview.changes.first)
    #expect(change.old == ledger.stored[.region]?[2])
    #expect(change.origin == Place(file: "区.csv", row: 3))
  }

  @Test("A row that comes twice is refused, in one sheet as in two", arguments: [1, 2, 3])
  func duplicates(form: Int) throws {
    let ledger = try PaperLedger(region)
    let preview =
      switch form {
      case 1: ledger.preview(sheet(Self.head, "Q7|甲街道|街道乡镇||", "Q7|乙街道|街道乡镇||"))
      case 2:
        ledger.preview(
          sheet(Self.head, "Q1|甲街道|街道乡镇||", file: "一.csv"), sheet(Self.head, "Q1|乙街道|街道乡镇||", file: "二.csv"))
      default: ledger.preview(sheet(Self.head, "Q1|甲街道|街道乡镇||"), sheet(Self.head, "Q1|甲街道|街道乡镇||"))
      }
    #expect(preview.counts == [0, 0, 0, 2])
    #expect(preview.errors.allSatisfy { $0.hasPrefix("import.duplicateRow A") })
    #expect(preview.errors.count == 2)
  }

  @Test("A record that has no versions comes twice whatever else it says")
  func duplicatePerson() throws {
    let preview = try PaperLedger().preview(sheet("编号|姓名", "P1|霍迎春", "P1|吴金花"))
    #expect(preview.errors == ["import.duplicateRow A2", "import.duplicateRow A3"])
    #expect(preview.findings.first?.arguments == ["id": "P1", "otherFile": "表.csv", "otherRow": "3"])
  }

  @Test("Errors come before warnings, and those before notes")
  func order() throws {
    let preview = try PaperLedger().preview(sheet("编号|名称|层级|经办", "Q1|天轮街道|城区|王", "合计|||"))
    #expect(preview.findings.map(\.severity) == [.error, .warning, .info])
  }
}
