import OrganisationGraph

/// The drawing of a forest as a comb: bars over columns of framed lists.
struct CombBody: ChartBody {
  let forest: ChartForest
  let subject: ChartSubject
  let style: ChartStyle
  let words: ChartWords
  private let layout: CombLayout

  init(
    forest: ChartForest, subject: ChartSubject, style: ChartStyle, words: ChartWords,
    references: PageReferences? = nil
  ) {
    self.forest = forest
    self.subject = subject
    self.style = style
    self.words = words
    let shift = forest.hasRoot ? 0 : 1
    var nodes: [CombTree.Node] = []
    if shift == 1 { nodes.append(CombTree.Node(parent: -1, kind: -1, shapes: [])) }
    for node in forest.nodes {
      let shapes = Self.label(of: node, reference: references?.widest, words: words).shapes
      nodes.append(
        CombTree.Node(parent: node.parent + shift, kind: Self.number(of: node.entry.kind), shapes: shapes))
    }
    layout = CombLayout(CombTree(nodes: nodes))
  }

  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (CombPlan, points: Double)? {
    if forest.nodes.isEmpty { return nil }
    let plan = layout.solve(width: width, height: height, limit: limit, least: least)
    return plan.map { ($0, $0.points) }
  }

  func estimate(width: Double, height: Double, least: Double, limit: Double, isRough: Bool) -> Double? {
    if forest.nodes.isEmpty { return nil }
    return layout.size(width: width, height: height, limit: limit, least: least, isRough: isRough) ?? 0
  }

  /// Several tops stand side by side under a root without a bar, which is the tree's first node.
  var shift: Int { forest.hasRoot ? 0 : 1 }

  /// The text of a node's box; `reference` is the page that a book names in it, where it names one.
  static func label(of node: ChartForest.Node, reference: String?, words: ChartWords) -> CombLabel {
    CombLabel(
      node.entry, reference: node.entry.item.reference == nil ? nil : reference, isRepeated: node.isContinued,
      words: words, spacing: CombTextSpacing())
  }

  private static func number(of kind: OrganisationKind?) -> Int {
    kind.flatMap { ChartSubject.order.firstIndex(of: $0) } ?? ChartSubject.order.count
  }
}
