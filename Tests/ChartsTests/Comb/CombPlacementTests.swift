import Testing

@testable import Charts

@Suite("Where a comb layout puts things")
struct CombPlacementTests {
  @Test("random trees stand in order, apart, inside and connected", arguments: 0..<30)
  func properties(batch: Int) throws {
    for seed in batch * 10..<batch * 10 + 10 {
      let tree = CombForest.random(seed: seed)
      var numbers = SeededNumbers(seed: seed + 1000)
      let room = (width: Double(numbers.number(200...1200)), height: Double(numbers.number(200...1200)))
      let layout = CombLayout(tree)
      let plan = try #require(layout.solve(width: room.width, height: room.height, limit: 14, least: 0.5))
      let placement = plan.place()
      #expect(placement.width * plan.points <= room.width + 1e-6)
      #expect(placement.height * plan.points <= room.height + 1e-6)
      #expect(CombFaults(tree: tree, placement: placement).all == [], "seed \(seed)")
      let tight = plan.place(width: plan.leastWidth, height: plan.leastHeight)
      #expect(CombFaults(tree: tree, placement: tight).all == [], "seed \(seed), tight")
    }
  }
}
