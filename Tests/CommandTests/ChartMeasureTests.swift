import Foundation
import Testing

@Suite("Text sizes of the demonstration district")
struct ChartMeasureTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test(
    "The sheet has every organisation, its text as large as promised and nothing in the way",
    arguments: [("A3", 10.0), ("A1", 20), ("A0", 29)])
  func sheet(paper: String, points: Double) throws {
    let chart = try desk.measure("sheet --as-of 2022-12-31 --paper \(paper)")
    let page = try #require(chart.pages.first)
    #expect(chart.pages.count == 1)
    #expect(chart.organisations == 497)
    #expect(page.paper == paper)
    #expect(try #require(page.minimumTextPoints) >= points)
    #expect(try #require(page.shareOfCeiling) >= 0.75)
    #expect(page.faults == 0)
    #expect(page.boxes >= 497)
  }

  @Test("Every page of the book can be read in the hand")
  func book() throws {
    let chart = try desk.measure("book --as-of 2022-12-31 --out 册.pdf")
    #expect(chart.pages.count > 10)
    #expect(chart.organisations == 497)
    for (number, page) in chart.pages.enumerated() {
      #expect(page.paper == "A4")
      #expect(page.widthMillimetres == 297 && page.heightMillimetres == 210, "page \(number + 1)")
      #expect(page.minimumTextPoints ?? 12 >= 12, "page \(number + 1)")
      #expect(page.otherTextPoints ?? 8 >= 8, "page \(number + 1)")
      #expect(page.faults == 0, "page \(number + 1)")
    }
    #expect(chart.pages.count { $0.minimumTextPoints != nil } > 10)
    #expect(try desk.bytes("册.pdf").starts(with: Data("%PDF-".utf8)))
  }

  @Test(
    "The other kinds have nothing in the way either",
    arguments: ["overview", "township 天轮街道", "emerging", "conversion", "organisation Z-001", "organisation S-021"])
  func others(kind: String) throws {
    for manner in ["comb", "hanging"] {
      let chart = try desk.measure("\(kind) --as-of 2022-12-31 --layout \(manner)")
      let page = try #require(chart.pages.first)
      #expect(page.faults == 0, "\(manner)")
      #expect(try #require(page.minimumTextPoints) >= 6)
    }
  }

  @Test("Measuring writes no file, and what is written is what was measured")
  func writing() throws {
    let run = try desk.run("chart overview --as-of 2022-12-31 --measure").expect()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).filter { $0.contains(".svg") }.isEmpty)
    #expect(try desk.run("chart overview --as-of 2022-12-31 --measure --out 图.svg").expect().data == run.data)
    #expect(desk.has("图.svg"))
    try desk.run("chart overview --as-of 2022-12-31").expect(64, "--out")
  }
}
