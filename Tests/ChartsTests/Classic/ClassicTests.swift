import OrganisationGraph
import Testing

@testable import Charts

@Suite("The classic manner")
struct ClassicTests {
  private func classic(
    _ graph: OrganisationGraph, _ orientation: Orientation? = nil, on paper: Paper = .a3,
    content: ChartContent = InventedDistrict.content
  ) throws -> ChartPage {
    try ChartPlan.sheet(
      of: graph, content: content, options: ChartOptions(paper, orientation, manner: .classic)
    ).only
  }

  @Test(
    "nothing overlaps, leaves its box or the margins, and no line runs through a box", arguments: ["A4", "A3", "A0"])
  func cleanPages(paper: String) throws {
    let graph = try InventedDistrict.usual().graph
    for orientation in [nil, Orientation.landscape, .portrait] {
      let page = try classic(graph, orientation, on: try #require(Paper(paper)))
      #expect(PageFaults(page: page).all == [])
      let figures = PageFigures(of: page)
      #expect(figures.overlaps + figures.overflowingLabels + figures.crossings == 0)
      if let orientation { #expect(page.orientation == orientation) }
    }
  }

  @Test(
    "nor on pages of awkward networks, where everything is named that is not counted",
    arguments: AwkwardDistrict.allCases)
  func awkwardPages(district: AwkwardDistrict) throws {
    let graph = try district.graph
    let page = try classic(graph)
    #expect(PageFaults(page: page).all == [])
    #expect(PageFigures(of: page).crossings == 0)
    let named = graph.organisations.filter { $0.kind != .microHome && $0.kind != .womensGroup }
    let expected = Dictionary(uniqueKeysWithValues: named.map { ($0.id, plain($0.name)) })
    #expect(PageFaults(page: page).names.mapValues(plain) == expected)
    #expect(page.boxes.filter { $0.role == .organisation }.compactMap(\.organisation).count == named.count)
  }

  @Test("fifty communities reach about 15 points on A3")
  func fifty() throws {
    var district = InventedDistrict()
    for (township, communities) in [11, 10, 10, 9, 10].enumerated() {
      let numeral = InventedDistrict.numeral(township)
      district.add("t\(township)", "第\(numeral)街道妇联", .townshipFederation, under: "d")
      for community in 0..<communities {
        let id = "c\(township)_\(community)"
        district.add(
          id, "\(numeral)\(InventedDistrict.numeral(community % 10))社区妇联", .communityFederation, under: "t\(township)")
        for home in 0..<6 { district.add("m\(id)_\(home)", "微家", .microHome, under: id) }
      }
    }
    for i in 0..<35 {
      district.add("i\(i)", "区\(InventedDistrict.numeral(i))局机关妇联", .institutionFederation, under: "d")
    }
    for e in 0..<9 { district.add("e\(e)", "\(InventedDistrict.numeral(e))物流园妇联", .emergingFederation, under: "d") }
    var content = InventedDistrict.content
    content.badges = [:]
    let page = try classic(try district.graph, .landscape, content: content)
    let names = page.texts.filter { $0.organisation?.hasPrefix("c") ?? false }
    #expect((names.map(\.size).min() ?? 0) >= 14.8)
    #expect(page.bodyPoints >= 12)
    let frames = page.boxes.filter { $0.kind == .communityFederation && $0.role == .organisation }.map(\.frame)
    #expect(Set(frames.map(\.y)).count <= 2, "on one bus under each township, or two")
    // Edges lie on the grid of 1/32 em.
    for side in [frames.map(\.width), frames.map(\.height)] {
      #expect((side.max() ?? 0) - (side.min() ?? 0) < page.bodyPoints / 32 + 1e-6, "in equal boxes")
    }
  }

  @Test("the figures under the names are those of the graph, and the line under the title says what they are")
  func figures() throws {
    var district = InventedDistrict()
    district.add("t", "东城街道妇联", .townshipFederation, under: "d")
    district.add("c", "锦绣社区妇联", .communityFederation, under: "t")
    district.add("e", "物流园妇联", .emergingFederation, under: "c")
    district.add("p", "商业街妇联", .emergingFederation, under: "c", .planned)
    for m in 0..<12 { district.add("m\(m)", "微家", .microHome, under: m < 2 ? "e" : "c") }
    district.add("x", "直属微家", .microHome, under: "t")
    district.add("y", "区属微家", .microHome, under: "d")
    let page = try classic(try district.graph)
    let strings = page.texts.map(\.string)
    #expect(strings.contains("社区（村）妇联名下方数字：四新 / 微家（微家只计数，不列名）"))
    let cells = page.boxes.filter { $0.role == .counts }.map { box in
      page.texts.filter { box.frame.holds(x: $0.room.centre, y: $0.room.middle) }.map(\.string)
    }
    #expect(cells == [["1", "12"], ["0", "1"]])
    let direct = try #require(page.boxes.first { $0.role == .heading })
    #expect(page.texts.filter { direct.frame.holds(x: $0.room.centre, y: $0.room.middle) }.map(\.string) == ["直", "属"])
    #expect(strings.contains("1家，另筹建1家"))
    #expect(page.boxes.first { $0.organisation == "p" }?.border?.isDashed == true)
  }

  @Test("communities stand from left to right in official order, row under row")
  func order() throws {
    for townships in [[4, 3], [60]] {
      let graph = try InventedDistrict.usual(townships: townships, microHomes: 1, institutions: 0).graph
      let page = try classic(graph)
      let boxes = page.boxes.filter { $0.kind == .communityFederation && $0.role == .organisation }
      #expect(
        boxes.compactMap(\.organisation) == graph.organisations.filter { $0.kind == .communityFederation }.map(\.id))
      for (first, second) in zip(boxes.map(\.frame), boxes.map(\.frame).dropFirst()) {
        #expect(second.x > first.x || second.y > first.y)
      }
    }
  }

  @Test("every community hangs on its township, and townships on the district")
  func connectors() throws {
    let graph = try InventedDistrict.usual(townships: [30, 4, 40], microHomes: 0, institutions: 0).graph
    let page = try classic(graph, .portrait)
    let names = Dictionary(uniqueKeysWithValues: page.boxes.map { ($0.name, $0) })
    for line in page.lines {
      let lower = try #require(names[line.to]?.organisation.flatMap { graph.position(of: $0) })
      #expect(names[line.from]?.organisation == graph.organisations[Int(graph.tree.parent[lower])].id)
      let upperFrame = try #require(names[line.from]?.frame)
      let lowerFrame = try #require(names[line.to]?.frame)
      #expect(abs((line.points.first?.y ?? 0) - upperFrame.bottom) < 0.5)
      #expect(abs((line.points.last?.y ?? 0) - lowerFrame.y) < 0.5)
      for (start, end) in zip(line.points, line.points.dropFirst()) { #expect(start.x == end.x || start.y == end.y) }
    }
    #expect(page.lines.count == 3 + 74)
  }

  @Test("names of one length or another fill the height of equal boxes")
  func distribution() throws {
    var district = InventedDistrict()
    district.add("t", "东城街道妇联", .townshipFederation, under: "d")
    district.add("a", "沙河村妇联", .communityFederation, under: "t")
    district.add("b", "锦绣社区妇联", .communityFederation, under: "t")
    let page = try classic(try district.graph)
    func ends(_ id: String) -> [Int] {
      let middles = page.texts.filter { $0.organisation == id }.map(\.room.middle)
      return [middles.first, middles.last].compactMap { $0.map { Int($0.rounded()) } }
    }
    #expect(ends("a") == ends("b"))
  }

  @Test("a long name goes on in a column to the left, and none is cut or made smaller")
  func longName() throws {
    var district = InventedDistrict.usual(townships: [8, 8], microHomes: 0, institutions: 0)
    let name = "云河经济技术开发区高新技术产业示范园幸福大道南段第十三社区居民委员会妇联"
    district.add("long", name, .communityFederation, under: "t0")
    let page = try classic(try district.graph)
    let texts = page.texts.filter { $0.organisation == "long" }
    #expect(texts.map(\.string).joined() == name)
    #expect(Set(texts.map(\.size)) == Set(page.texts.filter { $0.organisation == "c0_0" }.map(\.size)))
    let centres = texts.map { Int($0.room.centre.rounded()) }
    #expect(centres == centres.sorted(by: >), "from right to left")
    #expect(Set(centres).count > 1)
    for (first, second) in zip(texts, texts.dropFirst()) where first.room.centre == second.room.centre {
      #expect(second.room.middle > first.room.middle + first.size)
    }
  }

  @Test("a sheet that is too small is refused with the name of one that will do")
  func tooSmall() throws {
    let graph = try InventedDistrict.usual(townships: [40, 40], microHomes: 1).graph
    let card = Paper(widthMM: 130, heightMM: 90)
    let error = #expect(throws: ChartError.self) { try classic(graph, on: card) }
    guard case .doesNotFit(let needed, _) = error else {
      Issue.record("not the expected error: \(String(describing: error))")
      return
    }
    #expect(
      PageFaults(page: try classic(graph, on: try #require(Paper(needed)))).all == []
    )
  }

  @Test("a name is written downwards in columns from right to left, letters upright, brackets turned")
  func vertical() {
    let name = VerticalName("第12社区KTV（北区）-妇联")
    #expect(name.characters.joined() == "第12社区KTV︵北区︶︲妇联")
    #expect(name.columns(1).map(Array.init) == [name.characters])
    #expect(name.columns(3).map { $0.joined() } == ["第12社区", "KTV︵北", "区︶︲妇联"])
    for columns in 1...8 {
      #expect(name.columns(columns).flatMap { Array($0) } == name.characters)
      #expect(name.columns(columns).map(\.count).max() == name.rows(columns: columns))
    }
    #expect(VerticalName("𠮷野e\u{301}村").characters == ["𠮷", "野", "e\u{301}", "村"])
  }

  /// A name without what vertical writing changes.
  private func plain(_ name: String) -> String { VerticalName(name).characters.filter { $0 != " " }.joined() }
}
