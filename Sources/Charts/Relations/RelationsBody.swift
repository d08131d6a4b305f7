import OrganisationGraph

/// The drawing of one organisation's relations, from left to right. Graphviz's `dot` says where the boxes stand; the
/// connectors are orthogonal and meet in the lanes between the columns.
struct RelationsBody: ChartBody {
  /// Where everything stands in em, with the left edge of every column.
  struct Arrangement {
    var frames: [ChartRectangle]
    var width: Double
    var height: Double
    /// Which of the graphs it places.
    var graph = 0
  }

  private let graphs: [RelationGraph]
  private let placed: [Arrangement]
  private let style: ChartStyle
  var subject: ChartSubject { graphs.first?.subject ?? ChartSubject() }
  /// Between columns, and between boxes of a column.
  private static let lane = 3.0, gap = 0.5

  init(at position: Int, of network: NetworkForest, words: ChartWords) throws(ChartError) {
    style = network.style
    var graphs: [RelationGraph] = []
    var placed: [Arrangement] = []
    for rows in [6, 10, 16, 26] {
      let graph = RelationGraph(at: position, of: network, words: words, rows: rows)
      var arrangement = try Self.place(graph, pitch: network.style.spacing.line)
      arrangement.graph = graphs.count
      graphs.append(graph)
      placed.append(arrangement)
    }
    self.graphs = graphs
    self.placed = placed
  }

  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (Arrangement, points: Double)? {
    func points(_ plan: Arrangement) -> Double { min(width / plan.width, height / plan.height, limit) }
    guard let best = placed.max(by: { points($0) < points($1) - 1e-9 }), points(best) >= least else { return nil }
    return (best, points(best))
  }

  func draw(_ plan: Arrangement, in room: ChartRectangle, into drawing: inout PageDrawing) {
    let em = drawing.em
    let graph = graphs[plan.graph]
    let left = room.centre - plan.width * em / 2
    let top = room.middle - plan.height * em / 2
    func onPage(_ frame: ChartRectangle) -> ChartRectangle {
      ChartRectangle(x: left + frame.x * em, y: top + frame.y * em, width: frame.width * em, height: frame.height * em)
    }
    let names = zip(graph.nodes, plan.frames).map { node, frame in
      node.draw(in: onPage(frame), pitch: style.spacing.line, into: &drawing)
    }
    for edge in graph.edges {
      let from = onPage(plan.frames[edge.from])
      let to = onPage(plan.frames[edge.to])
      let heads = [edge.from, edge.to].map { node in
        graph.nodes[node].headHeight(width: plan.frames[node].width, pitch: style.spacing.line) * em
      }
      // Dashed lines keep a lane of their own.
      let lane = (edge.isSecond ? 0.3 : 0.6) * Self.lane * em
      let start = ChartPoint(x: from.right, y: from.y + heads[0] * (edge.isSecond ? 0.75 : 0.5))
      let end = ChartPoint(x: to.x, y: to.y + heads[1] * 0.5)
      let bend = to.x - Self.lane * em + lane
      drawing.connect(
        names[edge.from], names[edge.to],
        [start, ChartPoint(x: bend, y: start.y), ChartPoint(x: bend, y: end.y), end],
        width: (edge.isSecond ? style.connector.leaf : style.connector.branch) * em, isDashed: edge.isSecond)
    }
  }

  private static func place(_ graph: RelationGraph, pitch: Double) throws(ChartError) -> Arrangement {
    let ranks = (graph.nodes.map(\.rank).max() ?? 0) + 1
    // Boxes of a column are equally wide, so that lines meet them at one edge.
    var widths = [Double](repeating: 0, count: ranks)
    for node in graph.nodes { widths[node.rank] = max(widths[node.rank], node.width(pitch: pitch)) }
    let heights = graph.nodes.map { $0.height(width: widths[$0.rank], pitch: pitch) }
    var dot = "digraph relations {\ngraph [rankdir=LR,ordering=out,nodesep=\(DotText.number(gap)),"
    dot += "ranksep=\(DotText.number(lane))];\nnode [shape=box,fixedsize=true,label=\"\"];\n"
    for (index, node) in graph.nodes.enumerated() {
      dot += "n\(index) [width=\(DotText.number(widths[node.rank])),height=\(DotText.number(heights[index]))];\n"
    }
    for edge in graph.edges { dot += "n\(edge.from) -> n\(edge.to);\n" }
    for rank in 0..<ranks {
      let names = graph.nodes.indices.filter { graph.nodes[$0].rank == rank }.map { "n\($0)" }
      dot += "{ rank=same; \(names.joined(separator: "; ")) }\n"
    }
    dot += "}\n"
    let text = try Graphviz.drawing { session throws(ChartError) in
      String(decoding: try session.plain(dot), as: UTF8.self)
    }
    return arrangement(text, graph: graph, widths: widths, heights: heights)
  }

  /// Reads `graph scale width height` and `node name x y …`, the origin at the bottom left.
  private static func arrangement(
    _ text: String, graph: RelationGraph, widths: [Double], heights: [Double]
  ) -> Arrangement {
    var middles = [Double](repeating: 0, count: graph.nodes.count)
    var whole = 0.0
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      if words.count >= 4, words[0] == "graph" { whole = Double(words[3]) ?? 0 }
      guard words.count >= 4, words[0] == "node", let index = Int(words[1].dropFirst()), let y = Double(words[3]),
        middles.indices.contains(index)
      else { continue }
      middles[index] = whole - y
    }
    var lefts: [Double] = []
    var x = 0.0
    for width in widths {
      lefts.append(x)
      x += width + lane
    }
    let frames = graph.nodes.enumerated().map { index, node in
      ChartRectangle(
        x: lefts[node.rank], y: middles[index] - heights[index] / 2, width: widths[node.rank], height: heights[index])
    }
    return Arrangement(frames: frames, width: x - lane, height: max(whole, frames.map(\.bottom).max() ?? 0))
  }
}
