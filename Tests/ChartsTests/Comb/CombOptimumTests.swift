import Testing

@testable import Charts

@Suite("How large a comb layout lets the text be")
struct CombOptimumTests {
  private static let spacing = CombSpacing(leastUnit: 2, looks: 0)

  /// All trees of so many nodes, as the superior of each node.
  static func trees(_ count: Int) -> [[Int]] {
    if count == 1 { return [[-1]] }
    return trees(count - 1).flatMap { tree in
      // In preorder the next node stands under the last one or under someone above it.
      sequence(first: tree.count - 1) { tree[$0] < 0 ? nil : tree[$0] }.map { tree + [$0] }
    }
  }

  @Test("is what trying everything finds, on every tree of up to five nodes and some of six", arguments: 1...6)
  func optimum(count: Int) throws {
    for (index, parents) in Self.trees(count).enumerated() where count < 6 || index % 3 == 0 {
      for variant in 0..<(count < 6 ? 4 : 1) {
        var numbers = SeededNumbers(seed: count * 1000 + index * 10 + variant)
        var forest = CombForest()
        for parent in parents {
          let long = Double(numbers.number(2...6)) / 2
          let line = CombShape(width: long, height: 1)
          let broken = CombShape(width: (long / 2).rounded(.up), height: 1.75)
          forest.add(
            under: parent, kind: numbers.number(0...1),
            parent < 0 && variant == 3 && count > 1 ? [] : long > 1.5 ? [line, broken] : [line])
        }
        let (width, height) = (Double(numbers.number(40...160)), Double(numbers.number(40...160)))
        let plan = CombLayout(forest.tree, spacing: Self.spacing)
          .solve(width: width, height: height, limit: 1000, least: 0.1)
        let best = CombOracle(forest.tree, spacing: Self.spacing).points(width: width, height: height, widest: 96)
        #expect(abs((plan?.points ?? 0) - best) < 1e-6, "\(parents), variant \(variant)")
      }
    }
  }

  @Test("falls by no more than the share allowed for looks, and fewer names are broken for it")
  func looks() throws {
    var saved = 0
    for seed in 0..<16 {
      let tree = CombForest.random(seed: seed)
      func solve(looks: Double) throws -> (points: Double, broken: Int) {
        let layout = CombLayout(tree, spacing: CombSpacing(looks: looks))
        let plan = try #require(layout.solve(width: 800, height: 500, limit: 100, least: 0.5))
        let boxes = plan.place().boxes
        let broken = tree.nodes.indices.filter { boxes[$0].width + 1e-6 < tree.nodes[$0].shapes.first?.width ?? 0 }
        return (plan.points, broken.count)
      }
      let (largest, pleasant) = (try solve(looks: 0), try solve(looks: 0.02))
      #expect(pleasant.points <= largest.points + 1e-9 && pleasant.points >= largest.points * 0.98 - 1e-9)
      saved += largest.broken - pleasant.broken
    }
    #expect(saved > 0)
  }

  @Test("ends at the limit, and there is no plan below the least size")
  func bounds() throws {
    let layout = CombLayout(CombForest.random(seed: 5))
    let plan = try #require(layout.solve(width: 800, height: 500, limit: 500, least: 1))
    #expect(layout.solve(width: 800, height: 500, limit: plan.points / 2, least: 1)?.points == plan.points / 2)
    #expect(layout.solve(width: 800, height: 500, limit: 500, least: plan.points * 1.03) == nil)
    #expect(layout.solve(width: 800, height: 500, limit: 500, least: plan.points * 0.999) != nil)
    #expect(layout.solve(width: 0, height: 500, limit: 500, least: 1) == nil)
    #expect(CombLayout(CombTree(nodes: [])).solve(width: 800, height: 500, limit: 500, least: 1) == nil)
  }
}
