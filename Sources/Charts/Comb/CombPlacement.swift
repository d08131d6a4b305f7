/// A rectangle from its top left corner, in em of the body text.
struct CombBox: Hashable, Sendable {
  var x = 0.0
  var y = 0.0
  var width = 0.0
  var height = 0.0

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Double { y + height / 2 }
  var centre: Double { x + width / 2 }
}

struct CombPoint: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// What the box of a node is in the drawing.
enum CombRole: Sendable {
  /// The root without a box.
  case untitled
  /// A bar over its columns.
  case header
  /// The title bar of a frame.
  case title
  /// A leaf in the grid of a frame.
  case cell
  /// A title bar with nothing under it.
  case single
}

/// The outline round a title with its cells, or round a run of cells without a title.
struct CombFrame: Hashable, Sendable {
  /// The node of the title; nil for a run of cells.
  var title: Int?
  var cells: Range<Int>
  var box: CombBox
}

/// A connector from a header to an item under it. Where it comes down a lane it starts where the one before it ended its
/// way down, so that no stretch is drawn twice.
struct CombLine: Hashable, Sendable {
  var from: Int
  /// The node of the item's title, or the first cell of a run.
  var to: Int
  var points: [CombPoint]
}

/// Where everything stands, in em of the body text, the origin at the top left.
struct CombPlacement: Hashable, Sendable {
  var width: Double
  var height: Double
  /// The box of each node.
  var boxes: [CombBox]
  var roles: [CombRole]
  var frames: [CombFrame] = []
  var lines: [CombLine] = []
}
