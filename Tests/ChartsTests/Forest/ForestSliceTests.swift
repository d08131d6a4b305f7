import Testing

@testable import Charts

@Suite("Parts of a forest")
struct ForestSliceTests {
  @Test("a part holds its nodes and their superiors, each where it stood", arguments: 1...12)
  func slices(seed: Int) {
    let forest = InventedForest.random(seed: seed, depth: 4, hasRoot: seed.isMultiple(of: 2))
    var numbers = SeededNumbers(seed: seed + 100)
    for _ in 0..<30 {
      let start = numbers.number(0...(forest.nodes.count - 1))
      let end = numbers.number((start + 1)...forest.nodes.count)
      let slice = forest.slice(start..<end)
      let above = forest.path(above: start)
      #expect(slice.ids == (above + Array(start..<end)).map { "\($0)" })
      let isContinued = start > above.count
      #expect(slice.nodes.map(\.isContinued) == slice.nodes.indices.map { $0 < above.count && isContinued })
      for (position, node) in slice.nodes.enumerated() {
        let old = Int(node.entry.item.id) ?? 0
        #expect(slice.superior(of: position) == forest.superior(of: old))
        #expect(node.depth == forest.nodes[old].depth)
        let behind = slice.nodes[(position + 1)...].firstIndex { $0.depth <= node.depth }
        #expect(node.end == behind ?? slice.nodes.count)
      }
    }
  }

  @Test("nothing is a part of nothing, and the whole is the whole")
  func ends() {
    let forest = InventedForest.random(seed: 3, depth: 3, hasRoot: true)
    #expect(forest.slice(4..<4).nodes.isEmpty)
    #expect(forest.slice(0..<forest.nodes.count).newIds == forest.ids)
    #expect(forest.hasRoot)
    #expect(!ChartForest().hasRoot)
    #expect(forest.slice(1..<5).newIds == ["0", "1", "2", "3", "4"], "the root has not been shown yet")
  }
}
