import OrganisationGraph

@testable import Charts

/// Forests for paging, where a node's identity is its place.
enum InventedForest {
  /// A forest of up to `depth` levels under its tops.
  static func random(seed: Int, depth: Int, hasRoot: Bool) -> ChartForest {
    var numbers = SeededNumbers(seed: seed)
    var forest = ChartForest()
    let root = hasRoot ? append(to: &forest, under: -1) : -1
    for _ in 0..<numbers.number(1...12) {
      grow(&forest, under: append(to: &forest, under: root), depth: depth - 1, &numbers)
    }
    return forest
  }

  /// A page of at most `capacity` nodes, whatever they say.
  static func page(of forest: ChartForest, capacity: Int) -> PlannedPage? {
    guard forest.nodes.count <= capacity else { return nil }
    let blank = ChartPage(
      paper: .a4, orientation: .portrait, width: 595, height: 842, margin: 30, bodyPoints: 10, title: "",
      fonts: ChartStyle.standard.fonts)
    return PlannedPage(blank: blank, content: InventedDistrict.content, options: ChartOptions()) { _, _ in }
  }

  private static func grow(_ forest: inout ChartForest, under parent: Int, depth: Int, _ numbers: inout SeededNumbers) {
    guard depth > 0, numbers.number(0...4) > 0 else { return }
    for _ in 0..<numbers.number(1...9) {
      grow(&forest, under: append(to: &forest, under: parent), depth: depth - 1, &numbers)
    }
  }

  private static func append(to forest: inout ChartForest, under parent: Int) -> Int {
    let item = ChartItem(id: "\(forest.nodes.count)", kind: .microHome, name: "微家")
    return forest.append(BoxEntry(item, style: .standard), under: parent)
  }
}

extension ChartForest {
  /// Identities in order.
  var ids: [String] { nodes.map(\.entry.item.id) }

  /// Identities of what stands here for the first time.
  var newIds: [String] { nodes.filter { !$0.isContinued }.map(\.entry.item.id) }

  /// The identity of a node's superior, nil at the top.
  func superior(of position: Int) -> String? {
    nodes[position].parent < 0 ? nil : nodes[nodes[position].parent].entry.item.id
  }
}
