import OrganisationGraph

@testable import Charts

/// Where pages of a network are not in official order.
struct OrderFaults {
  let pages: [ChartPage]
  let graph: OrganisationGraph

  var all: [String] { pages.enumerated().flatMap { faults(of: $1, number: $0 + 1) } + runs }

  /// Over all pages boxes follow one another as the network does.
  private var runs: [String] {
    let drawn = pages.flatMap(\.boxes).filter { $0.role == .organisation }.compactMap(\.organisation)
    let positions = drawn.compactMap { graph.position(of: $0) }
    let ranks = Dictionary(
      uniqueKeysWithValues: graph.tree.subtree(of: 0).enumerated().map { ($0.element, $0.offset) })
    let order = positions.compactMap { ranks[$0] }
    return order == order.sorted() && Set(order).count == order.count ? [] : ["the order is \(drawn)"]
  }

  /// A later sibling stands further right or further down, and whoever leads stands above or on the left.
  private func faults(of page: ChartPage, number: Int) -> [String] {
    let frames = Dictionary(
      page.boxes.filter { $0.role == .organisation }.map { ($0.organisation ?? "", $0.frame) },
      uniquingKeysWith: { first, _ in first })
    let slack = page.bodyPoints / 16
    var faults: [String] = []
    for (index, organisation) in graph.organisations.enumerated() {
      let children = graph.tree.children(of: index).map { graph.organisations[$0].id }.filter { frames[$0] != nil }
      for (elder, younger) in zip(children, children.dropFirst()) {
        guard let first = frames[elder], let second = frames[younger] else { continue }
        if second.x < first.right - slack, second.y < first.bottom - slack {
          faults.append("page \(number): \(younger) does not follow \(elder)")
        }
      }
      guard let head = frames[organisation.id] else { continue }
      for child in children {
        guard let frame = frames[child] else { continue }
        if frame.y < head.bottom - slack, frame.x < head.right - slack {
          faults.append("page \(number): \(child) is not under \(organisation.id)")
        }
      }
    }
    return faults
  }
}
