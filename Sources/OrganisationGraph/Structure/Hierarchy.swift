/// A tree as arrays in preorder: `parent[i] < i`, and the subtree of `i` is the range `i ..< subtreeEnd[i]`.
///
/// A roll-up is one backward scan, and nothing here recurses, so that a chain of a million rows is as good as any other.
public struct Hierarchy: Sendable {
  /// Position of each node's parent, -1 for the root.
  public let parent: [Int32]
  /// First position behind each node's subtree.
  public let subtreeEnd: [Int32]
  /// 0 for the root, one more with every step down.
  public let depth: [Int32]
  /// The input row of each node.
  public let row: [Int32]

  /// How many nodes the tree has.
  public var count: Int { parent.count }

  /// The positions of the subtree of `node`, itself first.
  public func subtree(of node: Int) -> Range<Int> { node..<Int(subtreeEnd[node]) }

  /// The positions of the children of `node`, in order.
  public func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var next = node + 1
    let end = Int(subtreeEnd[node])
    while next < end {
      children.append(next)
      next = Int(subtreeEnd[next])
    }
    return children
  }

  /// The positions from the root down to `node`, both included.
  public func path(to node: Int) -> [Int] {
    var path = [node]
    var above = Int(parent[node])
    while above >= 0 {
      path.append(above)
      above = Int(parent[above])
    }
    return path.reversed()
  }

  /// For each node the sum of `own` over its subtree.
  /// - Parameter own: one value per node, in preorder.
  public func totals(_ own: [Int]) -> [Int] {
    precondition(own.count == count, "one value per node")
    var totals = own
    var node = count - 1
    while node > 0 {
      totals[Int(parent[node])] += totals[node]
      node -= 1
    }
    return totals
  }
}
