import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("Versions of one thing")
struct VersionTests {
  private static let head = "编号|名称|组织类别|状态|起始日期|终止日期"
  private static func row(_ name: String, _ from: String, _ to: String = "") -> String {
    "S1|\(name)|四新妇联|正常|\(from)|\(to)"
  }

  @Test(
    "A founding date can be corrected where there is one version", arguments: ["2018-05-24", "2019", "2017-01", ""])
  func correction(from: String) throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018-06")))
    let preview = ledger.preview(sheet(Self.head, Self.row("甲妇联", from)))
    #expect(preview.counts == [0, 1, 0, 0])
    try ledger.take(preview)
    #expect(ledger.values("validFrom", of: .organisation) == [from.isEmpty ? .missing : .text(from)])
  }

  @Test("A row that begins after the only version ended is a new version beside it")
  func newVersion() throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018", "2021")))
    for file in ["整表.csv", "单行.csv"] {
      let rows = file == "整表.csv" ? [Self.row("甲妇联", "2018", "2021")] : []
      let preview = ledger.preview(sheet(cells: ([Self.head] + rows + [Self.row("乙妇联", "2021")]).map(cells)))
      #expect(preview.counts == (file == "整表.csv" ? [1, 0, 1, 0] : [0, 0, 1, 0]))
      try ledger.take(preview)
    }
    #expect(ledger.values("name", of: .organisation) == [.text("甲妇联"), .text("乙妇联")])
    #expect(ledger.values("validTo", of: .organisation) == [.text("2021"), .missing])
  }

  @Test("So it is when it stands alone in its sheet")
  func newVersionAlone() throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018", "2021")))
    try ledger.take(ledger.preview(sheet(Self.head, Self.row("乙妇联", "2021-03"))))
    #expect(ledger.values("validFrom", of: .organisation) == [.text("2018"), .text("2021-03")])
  }

  @Test("Closing a version and opening the next may stand in two sheets of one import")
  func acrossSheets() throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018")))
    let preview = ledger.preview(
      sheet(Self.head, Self.row("甲妇联", "2018", "2021"), file: "一.csv"),
      sheet(Self.head, Self.row("乙妇联", "2021"), file: "二.csv"))
    #expect(preview.counts == [1, 1, 0, 0])
    try ledger.take(preview)
    #expect(ledger.values("validTo", of: .organisation) == [.text("2021"), .missing])
  }

  @Test("Versions match by the day on which they begin")
  func byDay() throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018", "2021"), Self.row("乙妇联", "2021")))
    try ledger.take(ledger.preview(sheet(Self.head, Self.row("乙妇女联合会", "2021"))))
    #expect(ledger.values("name", of: .organisation) == [.text("甲妇联"), .text("乙妇女联合会")])
  }

  @Test("A sheet without dates changes the only version and leaves its dates")
  func withoutDates() throws {
    var ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018", "2021")))
    try ledger.take(ledger.preview(sheet("编号|名称|组织类别|状态", "S1|乙妇联|四新妇联|休眠")))
    #expect(ledger.values("validFrom", of: .organisation) == [.text("2018")])
    #expect(ledger.values("validTo", of: .organisation) == [.text("2021")])
    #expect(ledger.values("status", of: .organisation) == [.text("dormant")])
  }

  @Test("Two versions may not hold on one day")
  func overlap() throws {
    let preview = try PaperLedger().preview(sheet(Self.head, Self.row("甲妇联", "2018"), Self.row("乙妇联", "2021")))
    #expect(preview.errors == ["import.overlap E2", "import.overlap E3"])
    #expect(preview.counts == [0, 0, 0, 2])
  }

  @Test("Nor may a new one and another in the ledger")
  func overlapWithLedger() throws {
    let ledger = try PaperLedger(sheet(Self.head, Self.row("甲妇联", "2018", "2021"), Self.row("乙妇联", "2021")))
    let preview = ledger.preview(sheet(Self.head, Self.row("丙妇联", "2023")))
    #expect(preview.errors == ["import.overlapsLedger E2"])
    #expect(preview.counts == [0, 0, 0, 1])
  }

  @Test("One may end on the day on which the next begins")
  func adjoining() throws {
    let versions = [Self.row("甲妇联", "", "2018"), Self.row("乙妇联", "2018", "2021-05"), Self.row("丙妇联", "2021-05-01")]
    let preview = try PaperLedger().preview(sheet(cells: ([Self.head] + versions).map(cells)))
    #expect(preview.counts == [3, 0, 0, 0])
    #expect(preview.findings.isEmpty)
  }

  private func cells(_ line: String) -> [Cell?] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { .text(String($0)) }
  }
}
