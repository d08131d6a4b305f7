import OrganisationGraph
import Testing

/// A million rows, as deep and as wide as can be: nothing recurses, nothing overflows.
@Suite("A million rows") struct LargeTrees {
  private static let count = 1_000_000
  private static let ids = (0..<count).map { "\($0)" }
  private static let ones = [Int](repeating: 1, count: count)

  @Test("a chain of a million rows, the deepest first, is placed whole")
  func chain() {
    let parents = Self.ids.dropFirst().map(Optional.some) + [nil]
    let (tree, faults) = Hierarchy.build(HierarchyRows(ids: Self.ids, parents: parents))
    #expect(faults.isEmpty)
    #expect(tree.depth.last == Int32(Self.count - 1) && tree.row.last == 0)
    #expect(tree.subtreeEnd.first == Int32(Self.count) && tree.path(to: Self.count - 1).count == Self.count)
    #expect(tree.totals(Self.ones).first == Self.count)
  }

  @Test("a star of a million leaves is placed whole, in order")
  func star() {
    let rows = HierarchyRows(
      ids: Self.ids + ["root"], parents: [String?](repeating: "root", count: Self.count) + [nil])
    let (tree, faults) = Hierarchy.build(rows)
    #expect(faults.isEmpty)
    #expect(tree.count == Self.count + 1 && tree.depth.last == 1)
    #expect(tree.row.first == Int32(Self.count) && tree.row[1] == 0 && tree.row.last == Int32(Self.count - 1))
    #expect(tree.totals(Self.ones + [1]).first == Self.count + 1)
  }
}
