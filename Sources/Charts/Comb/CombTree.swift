/// A size that a box may take, in em of the body text.
struct CombShape: Hashable, Sendable {
  var width: Double
  var height: Double
}

/// What a comb layout is asked to place: a tree of boxes, each with the sizes it may take.
struct CombTree: Sendable {
  struct Node: Sendable {
    /// Position of the superior, less than the node's own; -1 for the root.
    var parent: Int
    /// Kind of organisation, as a number: neighbouring leaves of a kind share a frame.
    var kind: Int
    /// Sizes the box may take, width falling and height rising. The root may have none; then it has no bar and no lines.
    var shapes: [CombShape]
  }

  /// In preorder, the root first, siblings in their order.
  var nodes: [Node]
}
