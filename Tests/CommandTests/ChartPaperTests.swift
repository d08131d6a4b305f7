import Foundation
import Testing

@Suite("Paper of charts")
struct ChartPaperTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test(
    "Paper and orientation are as asked",
    arguments: [
      ("A3", "landscape", 420.0, 297.0), ("A2", "portrait", 420, 594), ("420x297mm", "portrait", 297, 420),
      ("300×250mm", "landscape", 300, 250),
    ])
  func paper(paper: String, orientation: String, width: Double, height: Double) throws {
    let chart = try desk.measure("overview --paper \(paper) --orientation \(orientation) --out a.svg")
    let page = try #require(chart.pages.first)
    #expect(page.widthMillimetres == width && page.heightMillimetres == height)
    #expect(try desk.text("a.svg").contains("width=\"\(Int(width))mm\" height=\"\(Int(height))mm\""))
  }

  @Test("Too small a sheet is refused with what would do, and that does")
  func tooSmall() throws {
    let words = "chart sheet --as-of 2022-12-31 --min-text 8"
    let run = try desk.run("\(words) --paper A4 --out 图.svg").expect(2, "A4放不下：字会小于8磅", "--split", "chart book")
    #expect(!desk.has("图.svg"))
    try desk.run("\(words) --paper A4 --out 图.svg --lang en").expect(2, "does not fit on A4", "under 8 pt", "--split")
    let match = try #require(run.complaints.firstMatch(of: /--paper (A[0-3])”/))
    try desk.run("\(words) --paper \(match.1) --out 图.svg").expect(0, "（\(match.1)")
  }

  @Test("A sheet that is broken keeps every organisation and the size asked for")
  func split() throws {
    let chart = try desk.measure("sheet --as-of 2022-12-31 --min-text 8 --paper A4 --split --out 图.svg")
    #expect(chart.pages.count > 1)
    #expect(chart.organisations == 497)
    for page in chart.pages {
      #expect(try #require(page.minimumTextPoints) >= 8)
      #expect(page.faults == 0)
    }
    #expect(desk.has("图-01.svg") && desk.has("图-0\(chart.pages.count).svg") && !desk.has("图.svg"))
  }

  @Test(
    "Only what helps is proposed",
    arguments: ["overview --paper 120x120mm", "organisation S-021 --paper 60x60mm", "sheet --paper 100x100mm"])
  func proposals(words: String) throws {
    let run = try desk.run("chart \(words) --as-of 2022-12-31 --out 图.svg").expect(2, "放不下", "--paper A4")
    #expect(!run.complaints.contains("--split"), "it would not fit on any number of such pages")
  }

  @Test("A book that is too small is not told to become a book")
  func smallBook() throws {
    let small = try Desk.withSmallDistrict()
    let run = try small.run("chart book --min-text 60 --out 册.pdf").expect(2, "放不下：字会小于60磅", "--min-text")
    #expect(!run.complaints.contains("chart book") && !run.complaints.contains("--split"))
    let tiny = try small.run("chart book --paper 60x50mm --out 册.pdf")
    if tiny.code == 2 { #expect(tiny.complaints.contains(/小于\d+(\.\d)?磅/)) }
  }

  @Test(
    "Numbers out of range are refused",
    arguments: [
      "--min-text 0", "--min-text nan", "--margin 500", "--margin=-1", "--seal-room 900", "--paper 0x0mm",
      "--paper 99999x9mm", "--content all", "--ink red", "--layout tree",
    ])
  func ranges(option: String) throws {
    let run = try desk.run("chart overview --out 图.svg \(option)").expect(64)
    #expect(run.complaints.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" })
    #expect(!desk.has("图.svg"))
  }

  @Test(
    "A chart that cannot be written is refused, and so is a form that there is not",
    arguments: [
      ("没有/a.svg", Int32(2), "写不进"), ("夹.svg", 2, "写不进"), ("a.doc", 64, ".svg、.pdf、.png、.gv"),
      ("a", 64, ".svg、.pdf、.png、.gv"), ("a.svg.bak", 64, ".svg"),
    ])
  func unwritable(path: String, code: Int32, sentence: String) throws {
    try FileManager.default.createDirectory(at: desk.url("夹.svg"), withIntermediateDirectories: true)
    try desk.run("chart overview --out \(path)").expect(code, sentence)
  }
}
