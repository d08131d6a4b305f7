import OrganisationGraph
import Testing

@testable import Exchange

@Suite("Matching with the ledger")
struct MatchingTests {
  @Test(
    "A micro-home is known by its name within its community, however either is written",
    arguments: [
      ("阳光妇女微家", "139907001001", "W-0001 unchanged"), ("阳光 妇女微家", "Q1-01", "W-0001 unchanged"),
      ("（阳光）妇女微家", "Q2-01", "W-0003 unchanged"), ("海棠小院妇女微家", "南斜井社区居民委员会", "W-0002 unchanged"),
      ("海棠小院·妇女微家", "天轮街道南斜井社区", "W-0002 unchanged"), ("天轮街道海棠小院妇女微家", "南斜井", "W-0002 unchanged"),
      ("旧微家", "Q1-01", "W-0007 new"), ("阳光妇女微家", "南斜井社区", "W-0007 new"),
    ])
  func byName(name: String, region: String, expected: String) throws {
    let preview = try MatchingLedger.paper().matched(MatchingLedger.microHome(name, in: region))
    #expect(preview.errors == [])
    #expect(preview.mains == [expected])
  }

  @Test("A community's name is looked up in the township that the row names; without one it must be unique")
  func community() throws {
    let paper = try MatchingLedger.paper()
    let named = paper.matched(MatchingLedger.microHome("阳光妇女微家", in: "朝晖社区", townships: ["井楼镇"]))
    #expect(named.mains.first?.hasPrefix("W-0003") == true)
    let open = paper.matched(MatchingLedger.microHome("阳光妇女微家", in: "朝晖社区"))
    #expect(open.errors == ["match.several F3"])
    #expect(open.findings.first?.arguments["candidates"] == "朝晖社区（Q1-01，天轮街道）、朝晖社区（Q2-01，井楼镇）")
    #expect(open.mains == ["- refused"])
    #expect(open.changes.isEmpty)
  }

  @Test("A misspelt community is refused with the name that is near")
  func misspelt() throws {
    let preview = try MatchingLedger.paper().matched(
      MatchingLedger.microHome("阳光妇女微家", in: "朝辉社区", townships: ["天轮街道"]))
    #expect(preview.errors == ["match.nearName F3"])
    #expect(preview.findings.first?.arguments["near"] == "“朝晖社区”")
    #expect(preview.findings.first?.arguments["value"] == "朝辉社区")
    #expect(preview.counts == [0, 0, 0, 1])
  }

  @Test("Two of one name in one community are a finding that lists them; the ID settles it")
  func several() throws {
    let paper = try MatchingLedger.paper()
    let preview = paper.matched(MatchingLedger.microHome("家门口微家", in: "Q1-02"))
    #expect(preview.errors.map { $0.prefix(13) } == ["match.several"])
    #expect(preview.findings.first?.arguments["candidates"] == "家门口微家（W-0005，南斜井社区）、家门口微家（W-0006，南斜井社区）")
    let settled = paper.matched(MatchingLedger.microHome("家门口微家", in: "Q1-02", ["id": .text("W-0006")]))
    #expect(settled.errors == [])
    #expect(settled.mains == ["W-0006 unchanged"])
  }

  @Test("A micro-home of which no region is said is refused where the name is known, and where it is not")
  func noRegion() throws {
    let paper = try MatchingLedger.paper()
    #expect(paper.matched(MatchingLedger.microHome("阳光妇女微家", in: nil)).errors == ["match.noRegion B3"])
    #expect(paper.matched(MatchingLedger.microHome("新家", in: nil)).errors == ["match.noRegionForNew"].map { $0 + " 3" })
  }

  @Test("New ones are numbered on in reading order, never with a number that was used")
  func fresh() throws {
    let paper = try MatchingLedger.paper()
    let sheets = [
      MatchingLedger.register(
        of: [MatchingLedger.microHome("乙家", in: "Q1-01", row: 4, file: "乙.xlsx")], file: "乙.xlsx"),
      MatchingLedger.register(
        of: [
          MatchingLedger.microHome("丙家", in: "Q1-01", row: 9, file: "甲.xlsx"),
          MatchingLedger.microHome("甲家", in: "Q1-01", row: 3, file: "甲.xlsx"),
        ], file: "甲.xlsx"),
    ]
    let preview = paper.matched(sheets, used: [.organisation: ["W-0008"]])
    let ids = Dictionary(uniqueKeysWithValues: preview.rows.map { ($0.subject?.name ?? "", $0.subject?.id ?? "") })
    // By the names of the files as they sort, then by row.
    let order = ["乙.xlsx", "甲.xlsx"].sorted()
    #expect(order == ["乙.xlsx", "甲.xlsx"])
    #expect(ids == ["乙家": "W-0007", "甲家": "W-0009", "丙家": "W-0010"])
  }

  @Test("A new organisation stands under the federation of its region, in force and active")
  func parent() throws {
    var paper = try MatchingLedger.paper()
    try paper.take(paper.matched(MatchingLedger.microHome("新家", in: "磨盘岭村", townships: ["井楼镇"])))
    let record = try #require(paper.stored[.organisation]?.last?.record)
    #expect(record["parent"] == .text("Z-104"))
    #expect(record["region"] == .text("Q2-02"))
    #expect(record["status"] == .text("active"))
    #expect(record["validFrom"] == .missing)
  }

  @Test("A unit is known by its credit code, else by its name without the endings of companies")
  func unit() throws {
    let paper = try MatchingLedger.paper()
    let place = Place(file: "微家.xlsx", sheet: "表", row: 3)
    for name in ["井川暖灯物业有限责任公司", "暖灯物业有限公司", "井川矿区井川暖灯物业"] {
      let unit = MatchingLedger.draft(.unit, place, 0, ["name": .known(.text(name)), "kind": .known(.text("company"))])
      let preview = paper.matched([MatchingLedger.register(of: [[unit]], kind: .unit)])
      #expect(preview.mains == [name == "暖灯物业有限公司" ? "D-002 new" : "D-001 unchanged"], "\(name)")
    }
    let renamed = MatchingLedger.draft(
      .unit, place, 0, ["name": .known(.text("新名")), "creditCode": .known(.text("91350100M000100Y43"))])
    #expect(CreditCode.isSound("91350100M000100Y43"))
    #expect(paper.matched([MatchingLedger.register(of: [[renamed]], kind: .unit)]).mains == ["D-001 changed"])
  }
}
