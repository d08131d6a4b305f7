import Charts
import OrganisationGraph
import Testing

/// Shapes that a layout trips over.
enum AwkwardDistrict: String, CaseIterable, Sendable {
  case sixtyCommunities, noCommunities, sixtyMicroHomes, longNames, chain, thirteenTownships, districtAlone, empty

  var graph: OrganisationGraph {
    get throws {
      switch self {
      case .sixtyCommunities:
        try InventedDistrict.usual(townships: [60, 5, 5], microHomes: 1, institutions: 3).graph
      case .noCommunities: try InventedDistrict.usual(townships: [0, 3]).graph
      case .sixtyMicroHomes: try crowded.graph
      case .longNames: try longNames.graph
      case .chain: try chain.graph
      case .thirteenTownships:
        try InventedDistrict.usual(townships: Array(repeating: 7, count: 13), institutions: 0).graph
      case .districtAlone: try InventedDistrict().graph
      case .empty: OrganisationGraph(Facts(), on: try #require(PartialDate("2022-12-31")))
      }
    }
  }

  /// The overview, and the page of the first township where there is one.
  func pages(on paper: Paper) throws -> [ChartPage] {
    let graph = try graph
    let content = InventedDistrict.content
    var pages = [try ChartPlan.overview(of: graph, content: content, options: ChartOptions(paper))]
    for head in ["t0", self == .chain ? "d" : "t1"] where graph.position(of: head) != nil {
      pages.append(try ChartPlan.township(head, of: graph, content: content, options: ChartOptions(paper)).only)
    }
    return pages
  }

  private var crowded: InventedDistrict {
    var district = InventedDistrict.usual(townships: [2, 1], microHomes: 3, institutions: 0)
    for m in 10..<67 {
      district.add("m0_0_\(m)", "坊\(InventedDistrict.numeral(m))妇女微家", .microHome, under: "c0_0")
    }
    return district
  }

  private var longNames: InventedDistrict {
    var district = InventedDistrict()
    for t in 0..<3 {
      district.add("t\(t)", "云河经济技术开发区高新技术产业示范园区街道办事处妇联", .townshipFederation, under: "d")
      for c in 0..<4 {
        let community = "c\(t)_\(c)"
        district.add(community, "云河经济技术开发区幸福大道南段第\(c)社区居民委员会妇联", .communityFederation, under: "t\(t)")
        for m in 0..<5 {
          district.add("\(community)_\(m)", "云河智慧物流与供应链协同创新中心党群服务妇女微家", .microHome, under: community)
        }
      }
    }
    return district
  }

  private var chain: InventedDistrict {
    var district = InventedDistrict()
    var above = "d"
    for level in 0..<12 {
      district.add("x\(level)", "第\(level)级妇联", .communityFederation, under: above)
      district.add("y\(level)", "旁支\(level)微家", .microHome, under: above)
      above = "x\(level)"
    }
    return district
  }
}
