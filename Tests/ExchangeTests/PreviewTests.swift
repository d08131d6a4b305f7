import OrganisationGraph
import Testing

@testable import Exchange

@Suite("The preview of an import")
struct PreviewTests {
  private func rows() -> [[DraftRecord]] {
    [
      MatchingLedger.microHome(
        "阳光妇女微家", in: "朝晖社区", row: 3, head: "李桂兰", ["members": .integer(8)], townships: ["天轮街道"]),
      MatchingLedger.microHome("海棠小院妇女微家", in: "南斜井社区", row: 4, ["members": .integer(9)]),
      MatchingLedger.microHome("新家", in: "朝晖社区", row: 5, head: "赵建芬", townships: ["天轮街道"]),
    ]
  }

  @Test("Counts are those of the rows, and each changed cell says what it was and what it becomes")
  func cells() throws {
    let preview = try MatchingLedger.paper().matched([MatchingLedger.register(of: rows())])
    #expect(preview.counts == [1, 1, 1, 0])
    #expect(preview.counts.reduce(0, +) == preview.rows.filter(\.isMain).count)
    let first = try #require(preview.rows.first)
    #expect(first.cells == [PreviewCell(field: "members", old: .integer(7), new: .integer(8))])
    #expect(first.opensOn == nil)
  }

  @Test("The order of rows and of files does not matter to what the ledger becomes")
  func order() throws {
    let paper = try MatchingLedger.paper()
    func result(_ sheets: [IncomingSheet]) throws -> Set<EntityRecord> {
      var paper = paper
      try paper.take(paper.matched(sheets))
      return Set(paper.stored.values.flatMap { $0 }.map(\.record))
    }
    let one = [
      MatchingLedger.register(of: Array(rows()[0...0])),
      MatchingLedger.register(of: Array(rows()[1...]), file: "二.xlsx"),
    ]
    let expected = try result(one)
    #expect(try result(one.reversed()) == expected)
    #expect(
      try result([MatchingLedger.register(of: rows().reversed())]) == result([MatchingLedger.register(of: rows())]))
  }

  @Test("Taken twice, a sheet changes nothing the second time")
  func twice() throws {
    var paper = try MatchingLedger.paper()
    let sheet = MatchingLedger.register(of: rows(), title: ["天轮街道"])
    try paper.take(paper.matched([sheet]))
    let again = paper.matched([sheet])
    #expect(again.changes.isEmpty)
    #expect(again.counts == [0, 0, 3, 0])
  }

  @Test("What is in force where the sheet covers and no row speaks of is missing: kept, dissolved or refused")
  func missing() throws {
    var paper = try MatchingLedger.paper()
    let sheet = MatchingLedger.register(of: rows(), title: ["天轮街道"])
    let kept = paper.matched([sheet])
    #expect(kept.missing.map(\.subject.id) == ["W-0005", "W-0006"], "neither what ended nor what lies elsewhere")
    #expect(kept.missing.first?.region == "南斜井社区")
    #expect(paper.matched([sheet], missing: .refuse).errors == ["import.missingRows 2"])
    let day = try #require(PartialDate("2023-06-30"))
    try paper.take(paper.matched([sheet], asOf: day, missing: .dissolve))
    let ended = (paper.stored[.organisation] ?? []).map(\.record).filter { $0["validTo"] == .text("2023-06-30") }
    #expect(ended.map(\.id) == ["W-0005", "W-0006"])
    #expect(ended.allSatisfy { $0["endReason"] == .text("dissolved") })
    #expect(paper.matched([sheet]).missing.isEmpty)
  }

  @Test("Without a title a sheet covers the communities that it names")
  func covered() throws {
    let preview = try MatchingLedger.paper().matched(MatchingLedger.microHome("新家", in: "Q1-01"))
    #expect(preview.missing.map(\.subject.id) == ["W-0001"])
  }

  @Test("A changed name corrects the record; as of a day it opens a new version", arguments: [nil, "2023-06-30"])
  func versions(day: String?) throws {
    var paper = try MatchingLedger.paper()
    let row = MatchingLedger.microHome("阳光之家", in: "Q1-01", ["id": .text("W-0001"), "members": .integer(7)])
    let preview = paper.matched(row, asOf: day.flatMap { PartialDate($0) })
    #expect(preview.errors == [])
    #expect(preview.rows.first?.opensOn == day.flatMap { PartialDate($0) })
    try paper.take(preview)
    let versions = (paper.stored[.organisation] ?? []).map(\.record).filter { $0.id == "W-0001" }
    #expect(versions.map(\.name) == (day == nil ? ["阳光之家"] : ["阳光妇女微家", "阳光之家"]))
    #expect(versions.map { $0["validTo"] } == (day == nil ? [.missing] : [.text("2023-06-30"), .missing]))
    #expect(versions.last?["validFrom"] == .text(day ?? "2018"))
    #expect(paper.matched(row, asOf: PartialDate("2023-06-30")).changes.isEmpty)
  }

  @Test("A change from a day before the record begins is refused")
  func beforeVersion() throws {
    let row = MatchingLedger.microHome("阳光之家", in: "Q1-01", ["id": .text("W-0001")])
    let preview = try MatchingLedger.paper().matched(row, asOf: PartialDate("2017"))
    #expect(preview.errors.contains("import.beforeVersion 3"))
  }

  @Test("A founding date that the ledger has leaves the version alone")
  func founding() throws {
    var paper = try MatchingLedger.paper()
    let row = MatchingLedger.microHome("阳光妇女微家", in: "Q1-01", ["validFrom": .text("2018"), "status": .text("dormant")])
    try paper.take(paper.matched(row, asOf: PartialDate("2023-06-30")))
    let versions = (paper.stored[.organisation] ?? []).map(\.record).filter { $0.id == "W-0001" }
    #expect(versions.map { $0["status"] } == [.text("active"), .text("dormant")])
    #expect(paper.matched(row).changes.isEmpty, "now there are two versions, and the sheet still states the first day")
  }

  @Test("A grand total may sum up all rows, though subtotals stand between", arguments: [17, 18])
  func grandTotal(stated: Int) throws {
    let position = try #require(EntityKind.organisation.position(of: "members"))
    let place = Place(file: "微家.xlsx", sheet: "表", row: 6)
    let total = SheetTotal(
      place: place, firstRow: 6, firstRowOfSheet: 3, figures: [position: stated], columns: [position: 4])
    let preview = try MatchingLedger.paper().matched([MatchingLedger.register(of: rows(), totals: [total])])
    #expect(preview.findings.contains { $0.rule == "import.totalDiffers" } == (stated == 18))
  }

  @Test("A total that differs from its rows is a warning with both figures", arguments: [17, 18])
  func totals(stated: Int) throws {
    let position = try #require(EntityKind.organisation.position(of: "members"))
    let total = SheetTotal(
      place: Place(file: "微家.xlsx", sheet: "表", row: 6), firstRow: 3, firstRowOfSheet: 3, figures: [position: stated],
      columns: [position: 4])
    let preview = try MatchingLedger.paper().matched([MatchingLedger.register(of: rows(), totals: [total])])
    let found = preview.findings.filter { $0.rule == "import.totalDiffers" }
    #expect(found.map { $0.place?.columnLetters } == (stated == 17 ? [] : ["E"]))
    #expect(
      found.allSatisfy { $0.severity == .warning && $0.arguments["sum"] == "17" && $0.arguments["stated"] == "18" })
  }
}
