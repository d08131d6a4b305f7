import Exchange
import OrganisationGraph
import Testing

@Suite("What a record must satisfy to enter")
struct RecordCheckTests {
  private static let head = "编号|名称|组织类别|状态|上级组织编号|所在区域编号|起始日期|终止日期"

  @Test("A reference to nothing is refused, by the cell that makes it")
  func unknownReference() throws {
    let preview = try PaperLedger().preview(sheet(Self.head, "Z1|区妇联|区妇联|正常|Z0|Q0||"))
    #expect(preview.errors == ["import.unknownReference E2", "import.unknownReference F2"])
    #expect(
      preview.findings.map(\.arguments) == [
        ["heading": "上级组织编号", "value": "Z0", "kind": "组织"], ["heading": "所在区域编号", "value": "Q0", "kind": "区域"],
      ])
    #expect(preview.counts == [0, 0, 0, 1])
  }

  @Test("A row may refer to another row, of its sheet or of another of the same import, in any order")
  func forward() throws {
    let preview = try PaperLedger().preview(
      sheet(Self.head, "Z2|天轮街道妇联|街道乡镇妇联|正常|Z1|Q0||", "Z1|区妇联|区妇联|正常||Q0||", file: "组织.csv"),
      sheet("编号|名称|层级", "Q0|井川矿区|区县", file: "区域.csv"))
    #expect(preview.counts == [3, 0, 0, 0])
    #expect(preview.findings.isEmpty)
  }

  @Test("It may refer to what the ledger has already")
  func stored() throws {
    let ledger = try PaperLedger(sheet("编号|名称|层级", "Q0|井川矿区|区县"))
    #expect(ledger.preview(sheet(Self.head, "Z1|区妇联|区妇联|正常||Q0||")).counts == [1, 0, 0, 0])
  }

  @Test("A reference to a row that is itself refused leads nowhere")
  func toRefused() throws {
    let preview = try PaperLedger().preview(
      sheet("编号|名称|层级", "Q0|井川矿区|城区"), sheet(Self.head, "Z1|区妇联|区妇联|正常||Q0||", file: "组织.csv"))
    #expect(preview.errors == ["import.unknownWord C2", "import.unknownReference F2"])
    #expect(preview.counts == [0, 0, 0, 2])
  }

  @Test("References are to the right kind of record")
  func kindOfReference() throws {
    let preview = try PaperLedger().preview(
      sheet("编号|姓名", "Z1|霍迎春"), sheet("编号|人员编号|组织编号|职务", "R1|Z1|Z1|主席", file: "任职.csv"))
    #expect(preview.errors == ["import.unknownReference C2"])
  }

  @Test("Nothing is its own superior")
  func selfParent() throws {
    let preview = try PaperLedger().preview(sheet(Self.head, "Z1|区妇联|区妇联|正常|Z1|||"))
    #expect(preview.errors == ["import.selfParent E2"])
    #expect(preview.findings.first?.arguments == ["heading": "上级组织编号", "value": "Z1"])
    #expect(try PaperLedger().preview(sheet("编号|名称|层级|上级区域编号", "Q1|甲|区县|Q1")).errors == ["import.selfParent D2"])
  }

  @Test(
    "The end may not lie before the start",
    arguments: [
      ("2021-06-18", "2021-06-17", true), ("2021-06-18", "2021", true), ("2021", "2021-01-01", false),
      ("2021", "2021", false),
    ])
  func period(from: String, to: String, isRefused: Bool) throws {
    let preview = try PaperLedger().preview(sheet(Self.head, "Z1|区妇联|区妇联|正常|||\(from)|\(to)"))
    #expect(preview.errors == (isRefused ? ["import.endsBeforeStart H2"] : []))
    #expect(preview.counts == (isRefused ? [0, 0, 0, 1] : [1, 0, 0, 0]))
  }

  @Test("A fault counts a row once, however many it has")
  func once() throws {
    let preview = try PaperLedger().preview(sheet(Self.head, "Z1|甲|区妇联|正常|Z1|Q9|2021|2020"))
    #expect(preview.errors.count == 3)
    #expect(preview.counts == [0, 0, 0, 1])
  }
}
