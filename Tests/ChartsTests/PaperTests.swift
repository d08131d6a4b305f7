import Charts
import Testing

@Suite("Sheets of paper, and what does not fit on them")
struct PaperTests {
  @Test(
    "names and sizes are read in any case",
    arguments: [
      ("A3", Paper.a3), ("a0", .a0), ("420x297mm", Paper(widthMM: 420, heightMM: 297)),
      (" 500 × 700.5 MM ", Paper(widthMM: 500, heightMM: 700.5)),
    ])
  func reading(text: String, expected: Paper) {
    #expect(Paper(text) == expected)
  }

  @Test(
    "anything else is refused",
    arguments: ["", "A5", "A", "297", "0x0", "10x10mm", "axb", "9999x100", "1x2x3", "-300x400"])
  func refusing(text: String) {
    #expect(Paper(text) == nil)
  }

  @Test("a name reads back as the same sheet")
  func naming() {
    for known in Paper.named { #expect(Paper(known.paper.name) == known.paper) }
    let odd = Paper(widthMM: 333, heightMM: 222.5)
    #expect(Paper(odd.name) == odd)
    #expect(Paper(widthMM: 420, heightMM: 297).name == "A3")
  }

  @Test("a sheet that is too small is refused with the name of one that will do, and the one before will not")
  func tooSmall() throws {
    let graph = try InventedDistrict.usual(townships: [60], microHomes: 14, institutions: 0).graph
    let content = InventedDistrict.content
    let error = #expect(throws: ChartError.self) {
      try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(.a4)).only
    }
    guard case .doesNotFit(let needed, let minimum) = error else {
      Issue.record("not the expected error: \(String(describing: error))")
      return
    }
    let sheet = try #require(Paper(needed))
    #expect(sheet != .a4)
    #expect(minimum == 6)
    let page = try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(sheet)).only
    #expect(page.bodyPoints >= 6)
    #expect(PageFaults(page: page).overlappingBoxes == [])
    if let smaller = Paper.named.last(where: { $0.paper.heightMM < sheet.heightMM })?.paper {
      #expect(throws: ChartError.self) {
        try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(smaller)).only
      }
    }
  }

  @Test("an organisation that is not in the tree is named")
  func unknown() throws {
    let graph = try InventedDistrict.usual(townships: [1]).graph
    #expect(throws: ChartError.unknownOrganisation("nobody")) {
      try ChartPlan.township("nobody", of: graph, content: InventedDistrict.content)
    }
  }

  @Test("the orientation with the larger text is taken unless one is asked for")
  func orientation() throws {
    let graph = try InventedDistrict.usual().graph
    let content = InventedDistrict.content
    let sizes = try Orientation.allCases.map {
      try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(.a4, $0)).only
    }
    for (page, orientation) in zip(sizes, Orientation.allCases) { #expect(page.orientation == orientation) }
    let free = try ChartPlan.township("t0", of: graph, content: content).only
    #expect(free.bodyPoints >= (sizes.map(\.bodyPoints).max() ?? 0) / 1.02)
  }
}
