import OrganisationGraph

/// Makes forests of a network, with what their pages are about.
struct NetworkForest {
  let graph: OrganisationGraph
  let content: ChartContent
  let style: ChartStyle
  let words: ChartWords
  var references: PageReferences?
  /// Whether every township names its page in a book.
  var namesPages = false

  /// An organisation with everything below it.
  /// - Parameter includes: whether a node below is drawn; what is below it goes with it.
  func tree(
    at position: Int, where includes: (Int) -> Bool = { _ in true }
  ) -> (forest: ChartForest, subject: ChartSubject) {
    var forest = ChartForest()
    var places: [Int: Int] = [:]
    for node in graph.tree.subtree(of: position) {
      let parent = node == position ? -1 : places[Int(graph.tree.parent[node])]
      guard let parent, node == position || (isDrawn(node) && includes(node)) else { continue }
      places[node] = forest.append(entry(node, isHead: node == position), under: parent)
    }
    return (forest, subject(of: position, showing: forest))
  }

  /// On a page of counts a body that is not drawn is counted in the one above it.
  private func isDrawn(_ node: Int) -> Bool {
    content.detail != .counts || Self.isBranch(graph.organisations[node].kind)
  }

  /// What stands in place of a network without organisations.
  var nothing: (forest: ChartForest, subject: ChartSubject) {
    var subject = ChartSubject()
    subject.path = [content.unitName]
    return (.saying(words.nothing, style), subject)
  }

  /// What a page about an organisation tells, whatever of it is drawn.
  func subject(of position: Int, showing forest: ChartForest) -> ChartSubject {
    var subject = ChartSubject()
    subject.path = graph.tree.path(to: position).map { content.label(of: graph.organisations[$0]) }
    var villages = 0
    for node in graph.tree.subtree(of: position) {
      subject.count(graph.organisations[node], content: content)
      if isVillage(graph.organisations[node]) { villages += 1 }
    }
    if position == 0 { for organisation in graph.outside { subject.count(organisation, content: content) } }
    subject.hasOnlyVillages = villages > 0 && villages == subject.counts[.communityFederation, default: 0]
    subject.tally = content.tally
    return subject.showing(forest)
  }

  /// The box of an organisation.
  func entry(_ node: Int, isHead: Bool = false) -> BoxEntry {
    var item = ChartItem(graph.organisations[node], content: content, words: words, isHead: isHead)
    if content.detail == .counts { item.trailing = counts(below: node) }
    if namesPages, item.kind == .townshipFederation { item.reference = item.id }
    return BoxEntry(item, style: style, isHead: isHead, references: references)
  }

  private static func isBranch(_ kind: OrganisationKind) -> Bool {
    switch kind {
    case .districtFederation, .townshipFederation, .communityFederation, .jointFederation: true
    default: false
    }
  }

  /// How many organisations of each kind that is not drawn stand below a node.
  private func counts(below node: Int) -> String {
    var counts = ChartSubject()
    for below in graph.tree.subtree(of: node).dropFirst() {
      counts.count(graph.organisations[below], content: content)
    }
    let isDistrict = graph.organisations[node].kind == .districtFederation
    return ChartSubject.order.compactMap { kind in
      guard let count = counts.counts[kind], isDistrict || kind != .townshipFederation else { return nil }
      return "\(words.counted[kind] ?? kind.rawValue)\(count)"
    }.joined(separator: " ")
  }

  private func isVillage(_ organisation: Organisation) -> Bool {
    guard organisation.kind == .communityFederation, let region = organisation.region,
      let position = graph.regionPosition(of: region)
    else { return false }
    return graph.regions[position].kind == .village
  }
}
