/// What stands as one thing in a column.
struct CombBlock: Sendable {
  enum Form: Sendable {
    /// A title bar alone.
    case single
    /// A grid of cells, with or without a title bar.
    case frame
    /// A bar over columns of blocks.
    case comb
  }

  var form: Form
  /// The node of the bar, nil for a run of cells and for a root without a box.
  var title: Int?
  /// The leaves of a frame, which stand side by side in preorder.
  var cells: Range<Int> = 0..<0
  /// The blocks of a comb, in order.
  var parts: [Int] = []

  /// The node that a line to this block ends at.
  var target: Int { title ?? cells.lowerBound }
}

/// The blocks of a tree, parts before the comb they belong to, so that the last one is the whole.
struct CombBlocks: Sendable {
  private(set) var blocks: [CombBlock] = []

  init(_ tree: CombTree) {
    let nodes = tree.nodes
    var children = [[Int]](repeating: [], count: nodes.count)
    for node in nodes.indices.dropFirst() { children[nodes[node].parent].append(node) }
    var blockOf = [Int](repeating: -1, count: nodes.count)
    for node in nodes.indices.reversed() {
      let own = children[node]
      let title = nodes[node].shapes.isEmpty ? nil : node
      if own.isEmpty {
        // A leaf becomes part of a block where its superior is met, unless it is the whole tree.
        if node == 0, title != nil { blocks.append(CombBlock(form: .single, title: node)) }
        continue
      }
      if title != nil, own.allSatisfy({ children[$0].isEmpty }) {
        blocks.append(CombBlock(form: .frame, title: node, cells: node + 1..<node + 1 + own.count))
      } else {
        let parts = self.parts(of: own, nodes: nodes, children: children, blockOf: blockOf)
        blocks.append(CombBlock(form: .comb, title: title, parts: parts))
      }
      blockOf[node] = blocks.count - 1
    }
  }

  private mutating func parts(
    of siblings: [Int], nodes: [CombTree.Node], children: [[Int]], blockOf: [Int]
  ) -> [Int] {
    let innerKinds = Set(siblings.filter { !children[$0].isEmpty }.map { nodes[$0].kind })
    var parts: [Int] = []
    var run: Int?
    for node in siblings {
      let kind = nodes[node].kind
      if !children[node].isEmpty {
        parts.append(blockOf[node])
        run = nil
      } else if innerKinds.contains(kind) {
        blocks.append(CombBlock(form: .single, title: node))
        parts.append(blocks.count - 1)
        run = nil
      } else if let open = run, nodes[blocks[open].cells.lowerBound].kind == kind {
        blocks[open].cells = blocks[open].cells.lowerBound..<node + 1
      } else {
        blocks.append(CombBlock(form: .frame, title: nil, cells: node..<node + 1))
        run = blocks.count - 1
        parts.append(blocks.count - 1)
      }
    }
    return parts
  }
}
