import OrganisationGraph
import Testing

@testable import Charts

@Suite("Forests on several pages")
struct ForestPagingTests {
  @Test(
    "every node stands on one page, in order, under superiors that are repeated where they stood before",
    arguments: 1...25, [25, 40])
  func parts(seed: Int, capacity: Int) throws {
    for hasRoot in [false, true] {
      let forest = InventedForest.random(seed: seed, depth: 3, hasRoot: hasRoot)
      let parts = try #require(paging(capacity).parts(of: forest)).map(\.forest)
      #expect(parts.flatMap(\.newIds) == forest.ids)
      #expect(parts.allSatisfy { $0.nodes.count <= capacity })
      #expect(parts[0].nodes.allSatisfy { !$0.isContinued })
      if forest.nodes.count <= capacity { #expect(parts.count == 1) }
      for part in parts.dropFirst() {
        let first = try #require(part.nodes.firstIndex { !$0.isContinued })
        let place = try #require(Int(part.nodes[first].entry.item.id))
        #expect(part.ids.prefix(first) == forest.path(above: place).map { "\($0)" }[...])
        #expect(part.nodes[first...].allSatisfy { !$0.isContinued })
        #expect(forest.nodes[place].parent != place - 1, "a head stands alone at the foot of a page")
      }
    }
  }

  @Test("pages break between branches where that costs little", arguments: 1...12)
  func branches(seed: Int) throws {
    // Equal branches, three of which fill a page.
    var forest = ChartForest()
    for branch in 0..<(6 + seed) {
      let top = forest.append(entry("\(branch)"), under: -1)
      for member in 0..<9 { forest.append(entry("\(branch)_\(member)"), under: top) }
    }
    let parts = try #require(paging(30 + seed / 3).parts(of: forest)).map(\.forest)
    #expect(parts.allSatisfy { $0.nodes.allSatisfy { !$0.isContinued } })
    #expect(parts.count == (6 + seed + 2) / 3)
    let counts = parts.map(\.nodes.count)
    #expect((counts.min() ?? 0) * 4 >= (counts.max() ?? 0), "no page is almost empty")
  }

  @Test("a page that holds nothing at all breaks nothing")
  func impossible() {
    #expect(paging(2).parts(of: InventedForest.random(seed: 2, depth: 3, hasRoot: true)) == nil)
  }

  private func entry(_ id: String) -> BoxEntry {
    BoxEntry(ChartItem(id: id, kind: .microHome, name: id), style: .standard)
  }

  private func paging(_ capacity: Int) -> ForestPaging {
    ForestPaging(
      plan: { InventedForest.page(of: $0, capacity: capacity) },
      fits: { InventedForest.page(of: $0, capacity: capacity) != nil })
  }
}
