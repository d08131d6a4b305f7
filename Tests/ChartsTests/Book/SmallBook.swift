import OrganisationGraph

@testable import Charts

/// A book of an invented district with second superiors, lists and an index.
struct SmallBook {
  let graph: OrganisationGraph
  let document: ChartDocument

  init(townships: [Int] = [3, 6, 26], microHomes: Int = 7, minimum: Double = 12, paper: Paper = .a4) throws {
    graph = try InventedDistrict.usual(townships: townships, microHomes: microHomes, institutions: 20).graph
    document = try ChartPlan.book(
      of: graph, parts: Self.parts(of: graph), day: "2022-12-31", options: ChartOptions(paper, minimum: minimum))
  }

  private static func content(_ title: String) -> ChartContent {
    var content = InventedDistrict.content
    content.title = title
    // 第零街道's body is also led by an institution, 第一街道's by a community of another street.
    content.badges = [
      "e0_0": [ChartBadge(kind: .secondSuperior, word: "零局", target: "i0")],
      "e1_0": [
        ChartBadge(kind: .overdue, word: "逾期"), ChartBadge(kind: .secondSuperior, word: "二一三社区", target: "c2_13"),
      ],
    ]
    return content
  }

  private static func parts(of graph: OrganisationGraph) -> ChartBookParts {
    let townships = graph.organisations.filter { $0.kind == .townshipFederation }
    let emerging = graph.organisations.filter { $0.kind == .emergingFederation }
    let items = emerging.map { ChartItem($0, content: content(""), words: .chinese) }
    return ChartBookParts(
      cover: content("组织图册"), contents: content("目录"), overview: content("总览"),
      townships: Dictionary(uniqueKeysWithValues: townships.map { ($0.id, content($0.name)) }),
      direct: content("区直属"),
      lists: [
        ChartBookList(
          path: ["区妇联"], content: content("四新组织"), groups: [ChartGroup(title: "物流", note: "家", items: items)])
      ], index: content("索引"),
      entries: graph.organisations.map { organisation in
        ChartIndexEntry(
          organisation: organisation.id, name: organisation.name, initial: String(organisation.name.prefix(1)))
      }.sorted { ($0.initial, $0.organisation) < ($1.initial, $1.organisation) })
  }

  /// The page, from 0, with a chapter's first page.
  func page(of title: String) -> Int? { document.bookmarks.first { $0.title == title }?.page }

  /// The pages, from 0, where townships and the bodies under the district have their boxes.
  var residence: [String: Int] {
    let first = page(of: "第零街道妇联") ?? 0
    let last = page(of: "四新组织") ?? 0
    var pages: [String: Int] = [:]
    for index in first..<last {
      for box in document.pages[index].boxes where box.role == .organisation {
        if let id = box.organisation, pages[id] == nil { pages[id] = index }
      }
    }
    return pages
  }
}
