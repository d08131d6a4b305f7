import Charts
import OrganisationGraph
import Testing

@Suite("What a page says")
struct ContentTests {
  private let content = InventedDistrict.content

  @Test("every organisation of a township is named once, in full", arguments: AwkwardDistrict.allCases)
  func names(district: AwkwardDistrict) throws {
    let graph = try district.graph
    guard let position = graph.position(of: "t0") else { return }
    let page = try ChartPlan.township("t0", of: graph, content: content).only
    let expected = graph.tree.subtree(of: position).map { graph.organisations[$0] }
    #expect(PageFaults(page: page).names == Dictionary(uniqueKeysWithValues: expected.map { ($0.id, $0.name) }))
    let repeated = page.boxes.filter { $0.role == .continued }.count
    #expect(page.texts.filter { $0.string.hasSuffix("（续）") }.count == repeated)
  }

  @Test("an overview names townships, communities and institutions once")
  func overviewNames() throws {
    let graph = try InventedDistrict.usual().graph
    let page = try ChartPlan.overview(of: graph, content: content)
    let shown = graph.organisations.filter { $0.kind != .microHome && $0.kind != .emergingFederation }
    #expect(PageFaults(page: page).names == Dictionary(uniqueKeysWithValues: shown.map { ($0.id, $0.name) }))
  }

  @Test("planned organisations are dashed, white, marked and not counted")
  func planned() throws {
    var district = InventedDistrict.usual(townships: [2], microHomes: 2, institutions: 2)
    district.add("p", "商业街妇联", .emergingFederation, under: "c0_0", .planned)
    district.add("q", "区审计局妇联", .institutionFederation, under: "d", .planned)
    let graph = try district.graph
    let page = try ChartPlan.township("t0", of: graph, content: content).only
    let box = try #require(page.boxes.first { $0.organisation == "p" })
    #expect(box.border?.isDashed == true)
    #expect(box.fill == "#FFFFFF")
    #expect(PageFaults(page: page).names["p"] == "商业街妇联（筹）")
    #expect(page.boxes.filter { $0.organisation == "p" }.count == 1, "a planned one has no bar")
    #expect(row("已建", of: page) == ["1", "2", "1", "4", "8"])
    #expect(page.texts.contains { $0.string == "计划中，不计数" })
    let overview = try ChartPlan.overview(of: graph, content: content)
    #expect(overview.texts.contains { $0.string == "2家，另筹建1家" })
    #expect(row("已建", of: overview) == ["1", "1", "2", "1", "2", "4", "11"])
  }

  @Test("the columns of the count table add up to its total, whatever its rows")
  func table() throws {
    let page = try ChartPlan.overview(of: try InventedDistrict.usual().graph, content: content)
    for label in ["已建", "比上年"] {
      let numbers = row(label, of: page).compactMap {
        Int($0.replacing("＋", with: "").replacing("−", with: "-"))
      }
      #expect(numbers.dropLast().reduce(0, +) == numbers.last)
    }
    #expect(row("比上年", of: page).last == "＋5")
  }

  @Test("badges stand inside the width of their row; a dormant organisation has one without being told")
  func badges() throws {
    let graph = try InventedDistrict.usual(townships: [3], institutions: 0).graph
    let page = try ChartPlan.township("t0", of: graph, content: content).only
    let words = page.texts.filter { text in page.boxes.contains { $0.role == .badge && $0.frame == text.room } }
    let counted = Dictionary(grouping: words, by: \.string).mapValues(\.count)
    #expect(page.boxes.filter { $0.role == .badge }.count == 3 + 1 + 1 + 3)
    #expect(page.texts.filter { $0.string == "休眠" }.count == 3 + 1, "three, and one in the legend")
    #expect(page.texts.filter { $0.string == "交通" }.count == 2)
    #expect(counted.values.allSatisfy { $0 >= 1 })
    let dashed = page.boxes.filter { $0.role == .badge && $0.border?.isDashed == true }
    #expect(dashed.count == 2, "the second superior, in its box and in the legend")
  }

  @Test("the legend shows what the page holds and nothing else, in the look of the boxes")
  func legend() throws {
    let graph = try InventedDistrict.usual(townships: [2], microHomes: 1, institutions: 0).graph
    let page = try ChartPlan.township("t0", of: graph, content: content).only
    let swatches = page.boxes.filter { $0.role == .legend }
    #expect(
      swatches.compactMap(\.kind) == [.townshipFederation, .communityFederation, .emergingFederation, .microHome])
    for swatch in swatches {
      let box = page.boxes.first { $0.role == .organisation && $0.kind == swatch.kind }
      #expect(box?.fill == swatch.fill)
      #expect(box?.border?.colour == swatch.border?.colour)
    }
  }

  @Test("path, day, unit and room for the seal are on the page")
  func frame() throws {
    let page = try ChartPlan.township("t1", of: try InventedDistrict.usual().graph, content: content).only
    let strings = Set(page.texts.map(\.string))
    for text in ["云河区妇联组织网络图", "云河区妇联 › 第一街道妇联", "截至2022年12月31日", "云河区妇女联合会（盖章）", "2022年12月31日"] {
      #expect(strings.contains(text))
    }
  }

  /// The cells right of `label`, which stands once.
  private func row(_ label: String, of page: ChartPage) -> [String] {
    guard let head = page.texts.first(where: { $0.string == label }) else { return [] }
    return page.texts.filter { $0.room.y == head.room.y && $0.room.x > head.room.x && $0.alignment == .right }
      .map(\.string)
  }
}
