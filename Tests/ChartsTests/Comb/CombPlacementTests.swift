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
      guard seed % 10 == 0 else { continue }
      let again = try #require(layout.solve(width: room.width, height: room.height, limit: 14, least: 0.5)).place()
      #expect(again == placement, "seed \(seed), again")
    }
  }

  @Test("a small tree stands as it always stood")
  func golden() throws {
    var forest = CombForest()
    forest.add(under: -1, kind: 0, CombForest.bar(8))
    for size in [5, 6, 7] { forest.add(under: 0, kind: 1, CombForest.cell(size)) }
    let community = forest.add(under: 0, kind: 2, CombForest.bar(5))
    for size in [4, 9, 6, 5] { forest.add(under: community, kind: 3, CombForest.cell(size)) }
    forest.add(under: 0, kind: 2, CombForest.bar(6))
    let plan = try #require(CombLayout(forest.tree).solve(width: 400, height: 200, limit: 100, least: 4))
    let placement = plan.place(width: plan.leastWidth, height: plan.leastHeight)
    let lines = placement.boxes.indices.map { node in
      let box = placement.boxes[node]
      let edges = [box.x, box.y, box.right, box.bottom].map { "\((($0 * 100).rounded()) / 100)" }
      return "\(node) \(placement.roles[node]) \(edges.joined(separator: " "))"
    }
    #expect(
      lines == [
        "0 header 0.0 0.0 19.13 1.4",
        "1 cell 0.38 1.7 5.88 2.95", "2 cell 5.88 1.7 12.38 2.95", "3 cell 0.38 2.95 12.38 4.2",
        "4 title 0.38 4.5 12.38 5.9",
        "5 cell 0.38 5.9 12.38 7.15", "6 cell 0.38 7.15 12.38 8.4", "7 cell 0.38 8.4 6.88 9.65",
        "8 cell 6.88 8.4 12.38 9.65",
        "9 single 12.63 1.7 19.13 3.66",
      ])
    let ways = placement.lines.map { line in
      "\(line.from)-\(line.to) "
        + line.points.map { "\((($0.x * 100).rounded()) / 100),\((($0.y * 100).rounded()) / 100)" }
        .joined(separator: " ")
    }
    #expect(
      ways == ["0-1 0.19,1.4 0.19,2.33 0.38,2.33", "0-4 0.19,2.33 0.19,5.2 0.38,5.2", "0-9 15.88,1.4 15.88,1.7"])
  }
}
