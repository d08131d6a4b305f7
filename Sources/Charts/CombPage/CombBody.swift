import OrganisationGraph

/// The drawing of a forest as a comb: bars over columns of framed lists.
struct CombBody: ChartBody {
  let forest: ChartForest
  let subject: ChartSubject
  let style: ChartStyle
  let words: ChartWords
  var references: PageReferences?

  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (CombPlan, points: Double)? {
    if forest.nodes.isEmpty { return nil }
    var nodes: [CombTree.Node] = []
    if shift == 1 { nodes.append(CombTree.Node(parent: -1, kind: -1, shapes: [])) }
    for node in forest.nodes {
      let shapes = label(of: node, reference: references?.widest).shapes
      nodes.append(
        CombTree.Node(parent: node.parent + shift, kind: Self.number(of: node.entry.kind), shapes: shapes))
    }
    let plan = CombLayout(CombTree(nodes: nodes)).solve(width: width, height: height, limit: limit, least: least)
    return plan.map { ($0, $0.points) }
  }

  /// Several tops stand side by side under a root without a bar, which is the tree's first node.
  var shift: Int { forest.hasRoot ? 0 : 1 }

  /// The text of a node's box; `reference` is the page that a book names in it, where it names one.
  func label(of node: ChartForest.Node, reference: String?) -> CombLabel {
    CombLabel(
      node.entry, reference: node.entry.item.reference == nil ? nil : reference, isRepeated: node.isContinued,
      words: words, spacing: CombTextSpacing())
  }

  private static func number(of kind: OrganisationKind?) -> Int {
    kind.flatMap { ChartSubject.order.firstIndex(of: $0) } ?? ChartSubject.order.count
  }
}
