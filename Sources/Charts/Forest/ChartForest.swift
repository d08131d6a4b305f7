import OrganisationGraph

/// What a drawing holds, as a tree in preorder: organisations, or headings with what they list.
struct ChartForest {
  struct Node {
    var entry: BoxEntry
    /// Position of the superior, -1 at the top.
    var parent: Int
    /// First position behind its subtree.
    var end: Int
    /// 0 at the top.
    var depth: Int
    /// Whether it stands on an earlier page and is repeated here because that page was full.
    var isContinued = false
  }

  private(set) var nodes: [Node] = []

  /// What stands in place of a drawing that has nothing to show.
  static func saying(_ words: String, _ style: ChartStyle) -> ChartForest {
    var forest = ChartForest()
    forest.append(BoxEntry(ChartItem(id: "", kind: nil, name: words), style: style), under: -1)
    return forest
  }

  /// Whether the first node has everything else below it.
  var hasRoot: Bool { !nodes.isEmpty && nodes[0].end == nodes.count }

  /// Appends a node below the node at `parent`, which must be the last one or one of its superiors.
  @discardableResult
  mutating func append(_ entry: BoxEntry, under parent: Int, isContinued: Bool = false) -> Int {
    let position = nodes.count
    let depth = parent < 0 ? 0 : nodes[parent].depth + 1
    nodes.append(Node(entry: entry, parent: parent, end: position + 1, depth: depth, isContinued: isContinued))
    var above = parent
    while above >= 0 {
      nodes[above].end = position + 1
      above = nodes[above].parent
    }
    return position
  }

  /// The superiors of a node, the highest first.
  func path(above position: Int) -> [Int] {
    var path: [Int] = []
    var parent = nodes[position].parent
    while parent >= 0 {
      path.append(parent)
      parent = nodes[parent].parent
    }
    return path.reversed()
  }

  /// The nodes of `range` with the superiors that stand before it, these as repeated.
  func slice(_ range: Range<Int>) -> ChartForest {
    guard let first = range.first else { return ChartForest() }
    var slice = ChartForest()
    var places: [Int: Int] = [-1: -1]
    let path = path(above: first)
    // On the first page nothing but its superiors stands before a node: they have not been shown yet.
    let isContinued = range.lowerBound > path.count
    for above in path {
      places[above] = slice.append(
        nodes[above].entry, under: places[nodes[above].parent] ?? -1, isContinued: isContinued)
    }
    for position in range {
      places[position] = slice.append(
        nodes[position].entry, under: places[nodes[position].parent] ?? -1,
        isContinued: nodes[position].isContinued)
    }
    return slice
  }
}
