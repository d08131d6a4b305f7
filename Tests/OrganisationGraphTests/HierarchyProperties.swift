import OrganisationGraph
import Testing

/// Whatever the rows, the tree and the faults are those of the slow oracle.
@Suite("Rows become a tree") struct HierarchyProperties {
  @Test("every assignment of parents to up to five rows gives the oracle's tree and faults", arguments: 0...5)
  func exhaustive(_ count: Int) {
    let ids = (0..<count).map(String.init)
    let choices: [String?] = ids + [nil, "missing"]
    var digits = [Int](repeating: 0, count: count)
    var cases = 0
    repeat {
      let rows = HierarchyRows(ids: ids, parents: digits.map { choices[$0] })
      if let difference = HierarchyOracle(rows).difference() {
        Issue.record("\(difference)")
        return
      }
      cases += 1
    } while Self.count(&digits, base: choices.count)
    #expect(cases == digits.reduce(1) { product, _ in product * choices.count })
  }

  @Test("random rows with every fault mixed give the oracle's tree and faults", arguments: 0..<20)
  func random(_ seed: Int) {
    var random = SplitMix(seed)
    for _ in 0..<40 {
      if let difference = HierarchyOracle(Self.rows(&random)).difference() {
        Issue.record("\(difference)")
        return
      }
    }
  }

  @Test("a parent stands before its children, and a subtree is a range", arguments: 0..<10)
  func preorder(_ seed: Int) {
    var random = SplitMix(seed)
    for _ in 0..<10 {
      let tree = Hierarchy.build(Self.rows(&random)).hierarchy
      let paths = (0..<tree.count).map { tree.path(to: $0) }
      for node in 0..<tree.count {
        #expect(tree.parent[node] < node && (node == 0) == (tree.parent[node] < 0))
        #expect(Int(tree.depth[node]) == paths[node].count - 1 && paths[node].first == 0)
        #expect(Array(tree.subtree(of: node)) == paths.indices.filter { paths[$0].contains(node) })
        #expect(tree.children(of: node) == tree.parent.indices.filter { tree.parent[$0] == node })
      }
    }
  }

  @Test("the totals of a tree are the sums over its subtrees", arguments: 0..<10)
  func totals(_ seed: Int) {
    var random = SplitMix(seed)
    for _ in 0..<20 {
      let tree = Hierarchy.build(Self.rows(&random)).hierarchy
      let own = (0..<tree.count).map { _ in Int.random(in: -9...99, using: &random) }
      let naive = own.indices.map { node in
        own.indices.filter { tree.path(to: $0).contains(node) }.reduce(0) { $0 + own[$1] }
      }
      #expect(tree.totals(own) == naive)
    }
  }

  @Test("of several roots the preferred one is taken, if it is one")
  func preferredRoot() {
    let ids = ["a", "b", "c"]
    func root(_ preferred: Int?, parents: [String?] = [nil, nil, nil]) -> [Int32] {
      Hierarchy.build(HierarchyRows(ids: ids, parents: parents, preferredRoot: preferred)).hierarchy.row
    }
    #expect(root(nil) == [0])
    #expect(root(2) == [2])
    #expect(root(2, parents: [nil, nil, "b"]) == [0])
  }

  /// Adds one to a number written in `digits`; false when it is back at nought.
  private static func count(_ digits: inout [Int], base: Int) -> Bool {
    for place in digits.indices {
      digits[place] += 1
      if digits[place] < base { return true }
      digits[place] = 0
    }
    return false
  }

  /// Up to thirty rows, mostly a tree, with some of every fault, some rows not in force, any order of siblings.
  private static func rows(_ random: inout SplitMix) -> HierarchyRows {
    let count = Int.random(in: 0...30, using: &random)
    var ids = (0..<count).map { "id\($0)" }
    var parents: [String?] = (0..<count).map { $0 == 0 ? nil : ids[Int.random(in: 0..<$0, using: &random)] }
    for row in 0..<count where random.once(in: 8) {
      let any = ids[Int.random(in: 0..<count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: parents[row] = nil
      case 1: parents[row] = "missing"
      case 2: parents[row] = any
      default: ids[row] = any
      }
    }
    let places = (0..<count).shuffled(using: &random)
    return HierarchyRows(
      ids: places.map { ids[$0] }, parents: places.map { parents[$0] },
      inForce: random.once(in: 2) ? [] : places.map { _ in !random.once(in: 10) },
      order: random.once(in: 2) ? [] : (0..<count).shuffled(using: &random),
      preferredRoot: count == 0 || random.once(in: 2) ? nil : Int.random(in: 0..<count, using: &random))
  }
}
