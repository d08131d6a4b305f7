import Testing

@testable import Charts

@Suite("Trees of unusual shape as combs")
struct CombShapesTests {
  private func place(_ forest: CombForest, width: Double = 1145, height: Double = 745, least: Double = 4) throws
    -> CombPlacement
  {
    let plan = try #require(CombLayout(forest.tree).solve(width: width, height: height, limit: 16, least: least))
    let placement = plan.place()
    #expect(CombFaults(tree: forest.tree, placement: placement).all == [])
    return placement
  }

  @Test("a township of 120 communities")
  func broad() throws {
    var forest = CombForest()
    forest.add(under: -1, CombForest.bar(8))
    for index in 0..<120 {
      let community = forest.add(under: 0, kind: 1, CombForest.bar(5))
      for home in 0..<index % 6 { forest.add(under: community, kind: 2, CombForest.cell(4 + (index + home) % 8)) }
    }
    let placement = try place(forest, least: 8)
    #expect(placement.roles.filter { $0 == .single }.count == 20)
    #expect(placement.lines.count == 120)
  }

  @Test("a community of 60 micro-homes stands alone as one frame")
  func longFrame() throws {
    var forest = CombForest()
    forest.add(under: -1, CombForest.bar(5))
    for index in 0..<60 { forest.add(under: 0, kind: 1, CombForest.cell(4 + index % 8)) }
    let placement = try place(forest, least: 16)
    #expect(placement.frames.map(\.cells) == [1..<61])
    #expect(placement.lines.isEmpty)
  }

  @Test("a chain of twelve levels steps down bar by bar")
  func chain() throws {
    var forest = CombForest()
    for level in 0..<12 { forest.add(under: level - 1, kind: level, CombForest.bar(6)) }
    let placement = try place(forest, least: 16)
    #expect(placement.roles == Array(repeating: .header, count: 10) + [.title, .cell])
    for (above, below) in zip(placement.boxes, placement.boxes.dropFirst()) { #expect(below.y >= above.bottom) }
  }

  @Test("a root alone, with a box and without")
  func root() throws {
    var forest = CombForest()
    forest.add(under: -1, CombForest.bar(9))
    let placement = try place(forest, least: 16)
    #expect(placement.roles == [.single])
    var untitled = CombForest()
    untitled.add(under: -1, [])
    #expect(CombLayout(untitled.tree).solve(width: 800, height: 500, limit: 16, least: 4) == nil)
  }

  @Test("a name of 33 characters takes two lines in a narrow room")
  func longName() throws {
    var forest = CombForest()
    forest.add(under: -1, CombForest.bar(6))
    forest.add(under: 0, kind: 1, CombForest.cell(33))
    forest.add(under: 0, kind: 1, CombForest.cell(5))
    let narrow = try place(forest, width: 300, height: 600)
    #expect(narrow.boxes[1].height >= 2.33)
    let wide = try place(forest)
    #expect(wide.boxes[1].width >= 33.5)
  }

  @Test("a header wider than all that stands under it")
  func broadHeader() throws {
    var forest = CombForest()
    forest.add(under: -1, CombForest.bar(40))
    for kind in 1...3 {
      let child = forest.add(under: 0, kind: kind, CombForest.bar(2))
      forest.add(under: child, kind: 5, CombForest.cell(2))
    }
    let placement = try place(forest)
    #expect(placement.boxes[0].width >= 40.5)
    #expect(placement.boxes[5].right == placement.boxes[0].right, "what stands under it takes all of its width")
  }

  @Test("several top nodes side by side, with no bar over them and no lines to them")
  func untitledRoot() throws {
    var forest = CombForest()
    forest.add(under: -1, kind: 9, [])
    for _ in 0..<3 {
      let top = forest.add(under: 0, kind: 1, CombForest.bar(6))
      for _ in 0..<2 {
        let community = forest.add(under: top, kind: 2, CombForest.bar(5))
        for size in 4...7 { forest.add(under: community, kind: 3, CombForest.cell(size)) }
      }
    }
    let placement = try place(forest)
    #expect(placement.roles[0] == .untitled)
    #expect(placement.lines.allSatisfy { $0.from != 0 })
    #expect(placement.boxes[1].y == 0)
  }

  @Test("two thousand boxes on a large sheet")
  func large() throws {
    var numbers = SeededNumbers(seed: 1)
    var forest = CombForest()
    forest.add(under: -1, kind: 0, CombForest.bar(9))
    for _ in 0..<20 {
      let township = forest.add(under: 0, kind: 1, CombForest.bar(7))
      for _ in 0..<9 {
        let community = forest.add(under: township, kind: 2, CombForest.bar(5))
        for _ in 0..<10 { forest.add(under: community, kind: 3, CombForest.cell(numbers.number(4...11))) }
      }
    }
    let layout = CombLayout(forest.tree)
    let plan = try #require(layout.solve(width: 2380, height: 1650, limit: 16, least: 10))
    let placement = plan.place()
    #expect(placement.boxes.count == 2001)
    #expect(placement.lines.count == 200)
    #expect(placement.boxes.allSatisfy { $0.right <= placement.width + 1e-6 && $0.bottom <= placement.height + 1e-6 })
  }
}
