import Charts
import OrganisationGraph
import Testing

@Suite("What stands where on a page")
struct GeometryTests {
  private let content = InventedDistrict.content

  @Test(
    "nothing overlaps, leaves its box or the margins, and no line runs through a box", arguments: ["A4", "A3", "A1"])
  func cleanPages(paper: String) throws {
    let paper = try #require(Paper(paper))
    let graph = try InventedDistrict.usual().graph
    let pages = [
      try ChartPlan.overview(of: graph, content: content, options: ChartOptions(paper)),
      try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(paper)).only,
      try ChartPlan.township("t1", of: graph, content: content, options: ChartOptions(paper, .portrait)).only,
      try ChartPlan.overview(of: graph, content: content, options: ChartOptions(paper, .landscape, words: .english)),
    ]
    for page in pages { #expect(PageFaults(page: page).all == []) }
  }

  @Test("nor on pages of awkward networks", arguments: AwkwardDistrict.allCases)
  func awkwardPages(district: AwkwardDistrict) throws {
    for page in try district.pages(on: .a4) {
      #expect(PageFaults(page: page).all == [])
      #expect(page.bodyPoints >= 6)
    }
  }

  @Test("members stand under their community in official order, column after column")
  func order() throws {
    let graph = try InventedDistrict.usual().graph
    let page = try ChartPlan.township("t0", of: graph, content: content).only
    let drawn = page.boxes.filter { $0.role == .organisation }.compactMap(\.organisation)
    let position = try #require(graph.position(of: "t0"))
    #expect(drawn == graph.tree.subtree(of: position).map { graph.organisations[$0].id })
    let frames = page.boxes.filter { $0.role == .organisation }.dropFirst().map(\.frame)
    for (above, below) in zip(frames, frames.dropFirst()) {
      #expect(below.y > above.y || below.x > above.right, "the next box is further down, or in a column to the right")
    }
  }

  @Test("communities of an overview read from left to right, then down")
  func overviewOrder() throws {
    let page = try ChartPlan.overview(of: try InventedDistrict.usual(townships: [8]).graph, content: content)
    let frames = page.boxes.filter { $0.kind == .communityFederation && $0.role == .organisation }
    #expect(frames.compactMap(\.organisation) == (0..<8).map { "c0_\($0)" })
    for (first, second) in zip(frames.map(\.frame), frames.map(\.frame).dropFirst()) {
      #expect(second.y > first.y || (second.y == first.y && second.x > first.right))
    }
  }

  @Test("edges lie on the grid of 1/32 em, which Graphviz keeps")
  func grid() throws {
    let page = try ChartPlan.township("t1", of: try InventedDistrict.usual().graph, content: content).only
    for box in page.boxes {
      for edge in [box.frame.x, box.frame.y, box.frame.right, box.frame.bottom] {
        let units = edge * 32 / page.bodyPoints
        #expect(abs(units - units.rounded()) < 1e-6)
      }
    }
  }

  @Test("a small page stands as it always stood", arguments: [ChartManner.comb, .hanging])
  func golden(manner: ChartManner) throws {
    var district = InventedDistrict()
    district.add("t0", "东城街道妇联", .townshipFederation, under: "d")
    district.add("c0_0", "锦绣社区妇联", .communityFederation, under: "t0")
    district.add("m", "花园妇女微家", .microHome, under: "c0_0")
    let page = try ChartPlan.township(
      "t0", of: try district.graph, content: content, options: ChartOptions(.a4, .landscape, manner: manner)
    ).only
    #expect(page.bodyPoints == 15)
    let places = page.boxes.filter { $0.role == .organisation }.map { box in
      [box.frame.x, box.frame.y, box.frame.width, box.frame.height].map { Int($0.rounded()) }
    }
    let expected =
      manner == .comb
      ? [[351, 91, 141, 23], [351, 119, 141, 21], [351, 139, 141, 26]]
      : [[353, 91, 135, 31], [343, 140, 166, 26], [360, 175, 149, 24]]
    #expect(places == expected)
  }
}
