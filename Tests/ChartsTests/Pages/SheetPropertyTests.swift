import OrganisationGraph
import Testing

@testable import Charts

@Suite("Sheets of any network")
struct SheetPropertyTests {
  private static let sizes = [3, 4, 12, 40, 110, 300]

  @Test(
    "names stand whole in their boxes, in order, nothing over anything, and no text is under the least",
    arguments: sizes, [ChartManner.comb, .hanging])
  func sheets(organisations: Int, manner: ChartManner) throws {
    let district = try RandomDistrict(seed: organisations, organisations: organisations)
    let options = ChartOptions(organisations > 100 ? .a0 : .a3, manner: manner, minimum: 7)
    let page = try ChartPlan.sheet(of: district.graph, content: district.content, options: options).only
    #expect(PageFaults(page: page).all == [])
    #expect(PageFaults(page: page).names == district.names)
    #expect(OrderFaults(pages: [page], graph: district.graph).all == [])
    let figures = PageFigures(of: page)
    #expect(figures.overlaps + figures.overflowingLabels + figures.crossings == 0)
    #expect(try #require(figures.minimumTextPoints) >= 7)
    #expect(try #require(figures.otherTextPoints) >= 7.5)
    #expect(try ChartPlan.sheet(of: district.graph, content: district.content, options: options) == [page])
  }

  @Test("the classic manner names all but what it counts, with the same care", arguments: sizes)
  func classic(organisations: Int) throws {
    let district = try RandomDistrict(seed: organisations, organisations: organisations)
    let options = ChartOptions(organisations > 100 ? .a0 : .a3, manner: .classic)
    let page = try ChartPlan.sheet(of: district.graph, content: district.content, options: options).only
    #expect(PageFaults(page: page).all == [])
    let named = Set(
      district.graph.organisations.filter { $0.kind != .microHome && $0.kind != .womensGroup }.map(\.id))
    #expect(Set(PageFaults(page: page).names.keys) == named)
    #expect(PageFigures(of: page).overflowingLabels == 0)
    #expect(try ChartPlan.sheet(of: district.graph, content: district.content, options: options) == [page])
  }

  @Test("a sheet of names alone is at least three quarters of what any drawing could reach", arguments: [4, 5, 8, 11])
  func ceiling(microHomes: Int) throws {
    let graph = try InventedDistrict.usual(microHomes: microHomes).graph
    var content = InventedDistrict.content
    content.badges = [:]
    let page = try ChartPlan.sheet(of: graph, content: content, options: ChartOptions(.a3)).only
    #expect(try #require(PageFigures(of: page).shareOfCeiling) >= 0.75)
  }

  @Test("and not much less on networks of any shape", arguments: [160, 260])
  func irregular(organisations: Int) throws {
    let district = try RandomDistrict(seed: organisations, organisations: organisations, isPlain: true)
    let page = try ChartPlan.sheet(of: district.graph, content: district.content, options: ChartOptions(.a3)).only
    #expect(try #require(PageFigures(of: page).shareOfCeiling) >= 0.7)
  }

  @Test("every community has a line from its township, or stands in the frame that has it", arguments: [1, 3, 5])
  func connectors(seed: Int) throws {
    let district = try RandomDistrict(seed: seed, organisations: 30 + seed * 20)
    for manner in [ChartManner.comb, .hanging] {
      let page = try ChartPlan.sheet(
        of: district.graph, content: district.content, options: ChartOptions(.a0, manner: manner)
      ).only
      #expect(LedFaults(page: page, graph: district.graph).all == [])
    }
  }
}
