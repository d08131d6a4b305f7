import OrganisationGraph
import Testing

@testable import Charts

@Suite("Awkward shapes in the manner of the comb")
struct AwkwardShapesTests {
  private let content = InventedDistrict.content

  private func check(_ graph: OrganisationGraph, on paper: Paper = .a3, manner: ChartManner = .comb) throws -> ChartPage
  {
    let page = try ChartPlan.sheet(of: graph, content: content, options: ChartOptions(paper, manner: manner)).only
    #expect(PageFaults(page: page).all == [])
    #expect(OrderFaults(pages: [page], graph: graph).all == [])
    #expect(
      PageFaults(page: page).names == Dictionary(uniqueKeysWithValues: graph.organisations.map { ($0.id, $0.name) }))
    return page
  }

  @Test("one township with 120 communities")
  func manyCommunities() throws {
    let page = try check(try InventedDistrict.usual(townships: [120], microHomes: 1, institutions: 0).graph)
    #expect(page.bodyPoints >= 8)
  }

  @Test("a community with 60 micro-homes")
  func manyMicroHomes() throws {
    _ = try check(try AwkwardDistrict.sixtyMicroHomes.graph)
  }

  @Test("a chain of twelve levels", arguments: [ChartManner.comb, .hanging])
  func chain(manner: ChartManner) throws {
    _ = try check(try AwkwardDistrict.chain.graph, manner: manner)
  }

  @Test("names of 33 characters, and characters that few fonts have")
  func names() throws {
    var district = InventedDistrict()
    for t in 0..<3 {
      district.add("t\(t)", "云河经济技术开发区高新技术产业示范园区管理委员会街道办事处第\(t)妇联会", .townshipFederation, under: "d")
      for c in 0..<6 {
        district.add(
          "c\(t)_\(c)", "\u{20BB7}野\u{36C3}坊\u{3106C}经济技术开发区幸福大道南段第十三社区居民委员会\(c)号院妇联", .communityFederation,
          under: "t\(t)")
      }
    }
    _ = try check(try district.graph)
  }

  @Test("a network of three, of one and of none", arguments: ChartManner.allCases)
  func small(manner: ChartManner) throws {
    var district = InventedDistrict()
    _ = try check(try district.graph, manner: manner)
    district.add("t", "东城街道妇联", .townshipFederation, under: "d")
    district.add("c", "锦绣社区妇联", .communityFederation, under: "t")
    _ = try check(try district.graph, manner: manner)
    let none = try ChartPlan.sheet(
      of: try AwkwardDistrict.empty.graph, content: content, options: ChartOptions(.a4, manner: manner)
    ).only
    #expect(none.says("暂无组织"))
    #expect(PageFaults(page: none).all == [])
  }
}
