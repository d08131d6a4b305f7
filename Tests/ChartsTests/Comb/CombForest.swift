@testable import Charts

/// A generator of trees of the same numbers on every machine.
struct SeededNumbers {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }
}

/// Trees for layouts, with boxes as an officer's names would make them.
struct CombForest {
  private(set) var tree = CombTree(nodes: [])

  /// A leaf's box: on one line, or on two where the name is long.
  static func cell(_ characters: Int) -> [CombShape] {
    let line = CombShape(width: Double(characters) + 0.5, height: 1.25)
    return characters <= 8
      ? [line] : [line, CombShape(width: Double((characters + 1) / 2) + 0.5, height: 2.33)]
  }

  static func bar(_ characters: Int) -> [CombShape] { [CombShape(width: Double(characters) + 0.5, height: 1.4)] }

  @discardableResult
  mutating func add(under parent: Int, kind: Int = 0, _ shapes: [CombShape]) -> Int {
    tree.nodes.append(CombTree.Node(parent: parent, kind: kind, shapes: shapes))
    return tree.nodes.count - 1
  }

  /// A tree of some levels where anything may stand beside anything.
  static func random(seed: Int) -> CombTree {
    var numbers = SeededNumbers(seed: seed)
    var forest = CombForest()
    let isUntitled = numbers.number(0...4) == 0
    let root = forest.add(under: -1, kind: 9, isUntitled ? [] : bar(numbers.number(2...12)))
    forest.grow(under: root, depth: numbers.number(1...4), &numbers)
    return forest.tree
  }

  private mutating func grow(under parent: Int, depth: Int, _ numbers: inout SeededNumbers) {
    for _ in 0..<numbers.number(1...(depth > 2 ? 3 : 5)) {
      let kind = numbers.number(0...2)
      if depth > 1, numbers.number(0...2) > 0 {
        grow(under: add(under: parent, kind: kind, Self.bar(numbers.number(2...9))), depth: depth - 1, &numbers)
      } else {
        add(under: parent, kind: kind, Self.cell(numbers.number(1...14)))
      }
    }
  }
}
