import OrganisationGraph
import Testing

@testable import Exchange

@Suite("Heads that a sheet names")
struct MatchingHeadTests {
  @Test("The head that there is stays, and the same sheet again changes nothing")
  func same() throws {
    let paper = try MatchingLedger.paper()
    for name in ["王秀英", "王 秀英"] {
      let preview = paper.matched(MatchingLedger.microHome("阳光妇女微家", in: "Q1-01", head: name))
      #expect(preview.changes.isEmpty)
      #expect(preview.mains == ["W-0001 unchanged"])
    }
  }

  @Test("A new head: the old post ends on the day, hers begins, and the row shows it as a change")
  func changed() throws {
    var paper = try MatchingLedger.paper()
    let row = MatchingLedger.microHome("阳光妇女微家", in: "Q1-01", head: "李桂兰")
    let preview = paper.matched(row)
    #expect(preview.mains == ["W-0001 changed"])
    #expect(preview.counts == [0, 1, 0, 0])
    let main = try #require(preview.rows.first)
    #expect(main.successions == [Succession(role: "microHomeHead", old: "王秀英", new: "李桂兰", day: "2023-07-01")])
    try paper.take(preview)
    // She who has that name elsewhere is another person.
    #expect(paper.values("id", of: .person) == [.text("P-0001"), .text("P-0002"), .text("P-0003")])
    #expect(paper.values("validTo", of: .post) == [.text("2023-07-01"), .missing, .missing])
    #expect(paper.values("validFrom", of: .post).last == .text("2023-07-01"))
    #expect(paper.matched(row).changes.isEmpty, "taken again, nothing changes")
  }

  @Test("An ID makes her the person that the ledger knows")
  func byIdentity() throws {
    var paper = try MatchingLedger.paper()
    var row = MatchingLedger.microHome("阳光妇女微家", in: "Q1-01", head: "李桂兰")
    row[1].values[0] = .known(.text("P-0002"))
    try paper.take(paper.matched(row))
    #expect(paper.values("id", of: .person).count == 2)
    #expect(paper.values("person", of: .post).last == .text("P-0002"))
  }

  @Test("A new micro-home brings its head with it, in one set of changes")
  func newOne() throws {
    let preview = try MatchingLedger.paper().matched(MatchingLedger.microHome("新家", in: "Q1-01", head: "赵建芬"))
    #expect(preview.counts == [1, 0, 0, 0])
    #expect(preview.changes.compactMap { $0.new?.id } == ["W-0007", "P-0003", "R-0003"])
  }

  @Test("A community's federation is known by its region, whatever it is called")
  func federation() throws {
    let place = Place(file: "微家.xlsx", sheet: "表", row: 3)
    let row = MatchingLedger.draft(
      .organisation, place, 0,
      ["kind": .known(.text("communityFederation")), "region": .named("磨盘岭村委会"), "executiveSeats": .known(.integer(7))])
    let preview = try MatchingLedger.paper().matched([row])
    #expect(preview.mains == ["Z-104 changed"])
    #expect(preview.rows.first?.cells == [PreviewCell(field: "executiveSeats", old: .missing, new: .integer(7))])
  }
}
