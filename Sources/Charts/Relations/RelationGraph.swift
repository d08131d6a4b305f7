import OrganisationGraph

/// One organisation with its superiors, its second superiors, and what hangs on it.
struct RelationGraph {
  struct Edge {
    let from: Int
    let to: Int
    /// Whether it comes from a second superior.
    let isSecond: Bool
  }

  private(set) var nodes: [RelationNode] = []
  private(set) var edges: [Edge] = []
  private(set) var subject = ChartSubject()
  private let network: NetworkForest
  private let words: ChartWords
  /// Rows of a list.
  private let rows: Int
  /// More bodies of a kind than that stand in a list.
  private static let most = 8

  /// - Parameter rows: about how many rows a list may have.
  init(at position: Int, of network: NetworkForest, words: ChartWords, rows: Int) {
    self.rows = rows
    self.network = network
    self.words = words
    let graph = network.graph
    let id = graph.organisations[position].id
    let path = graph.tree.path(to: position)
    for (rank, node) in path.enumerated() {
      nodes.append(RelationNode(head: network.entry(node), rank: rank))
      if rank > 0 { edges.append(Edge(from: rank - 1, to: rank, isSecond: false)) }
    }
    let own = path.count - 1
    for relation in graph.relations where relation.organisation == id {
      guard let superior = graph.position(of: relation.superior) else { continue }
      if own > 0, path[own - 1] == superior { continue }
      nodes.append(RelationNode(head: network.entry(superior), rank: max(own - 1, 0)))
      edges.append(Edge(from: nodes.count - 1, to: own, isSecond: true))
    }
    add(graph.tree.children(of: position).map { network.entry($0) }, under: own, isSecond: false)
    let led = graph.relations.filter { $0.superior == id }.compactMap { graph.position(of: $0.organisation) }
    add(led.map { network.entry($0) }, under: own, isSecond: true)
    addCover(of: id, under: own)
    subject.path = path.map { network.content.label(of: graph.organisations[$0]) }
    for node in nodes { for entry in [node.head] + node.members { subject.show(entry) } }
    for below in graph.tree.subtree(of: position) {
      subject.count(graph.organisations[below], content: network.content)
    }
  }

  /// Single boxes; a list for every kind of which there are many.
  private mutating func add(_ entries: [BoxEntry], under own: Int, isSecond: Bool) {
    for kind in ChartSubject.order {
      let members = entries.filter { $0.kind == kind }
      if members.count <= Self.most {
        for entry in members {
          attach(RelationNode(head: entry, rank: nodes[own].rank + 1), to: own, isSecond: isSecond)
        }
      } else {
        attach(list(words.kinds[kind] ?? "", members, rank: nodes[own].rank + 1), to: own, isSecond: isSecond)
      }
    }
  }

  private mutating func addCover(of id: String, under own: Int) {
    let graph = network.graph
    let units = Dictionary(graph.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let names = graph.covers.filter { $0.organisation == id }.compactMap { cover in
      cover.unit.flatMap { units[$0] }
        ?? cover.region.flatMap { graph.regionPosition(of: $0) }.map { graph.regions[$0].name }
    }
    let members = names.map { BoxEntry(ChartItem(id: "", kind: nil, name: $0), style: .ofPlainText(network.style)) }
    if !members.isEmpty {
      attach(list(words.covers, members, rank: nodes[own].rank + 1), to: own, isSecond: false)
    }
  }

  private func list(_ title: String, _ members: [BoxEntry], rank: Int) -> RelationNode {
    var heading = ChartItem(id: "", kind: nil, name: title)
    heading.trailing = "\(members.count { !$0.isPlanned })\(words.organisations)"
    let columns = max((members.count + rows - 1) / rows, 1)
    return RelationNode(
      head: BoxEntry(heading, style: network.style), members: members, columns: columns, rank: rank)
  }

  private mutating func attach(_ node: RelationNode, to own: Int, isSecond: Bool) {
    nodes.append(node)
    edges.append(Edge(from: own, to: nodes.count - 1, isSecond: isSecond))
  }
}

extension ChartStyle {
  /// The style with headings as plain boxes, for what is no organisation.
  static func ofPlainText(_ style: ChartStyle) -> ChartStyle {
    var plain = style
    plain.headings = .plain
    return plain
  }
}
