import OrganisationGraph

/// A township of the overview: its box, its counts, and its communities.
struct OverviewTownship {
  let entry: BoxEntry
  /// Label and number, drawn as one strip under the box.
  let counts: [(label: String, number: String)]
  let communities: [BoxEntry]

  /// The least width of the strip of counts, in em.
  var countsWidth: Double { countWidths.reduce(0, +) }

  /// The least width of each count.
  var countWidths: [Double] {
    counts.map { TextWidth.of($0.label) + TextWidth.of($0.number, bold: true) + 1.2 }
  }

  /// Widest thing above the list, when its name may be broken.
  var headWidth: Double { max(entry.leastWidth, countsWidth) }
}

/// A block of bodies that stand directly under the district, or outside its townships.
struct OverviewBlock {
  let kind: OrganisationKind
  let title: String
  let count: String
  let entries: [BoxEntry]
}

/// What an overview shows, from the graph.
struct OverviewContent {
  private(set) var head: BoxEntry?
  private(set) var townships: [OverviewTownship] = []
  private(set) var blocks: [OverviewBlock] = []
  private(set) var subject = ChartSubject()

  init(_ graph: OrganisationGraph, content: ChartContent, style: ChartStyle, words: ChartWords) {
    // Bodies outside the tree have no place on the page but still count.
    for organisation in graph.inBeing { subject.count(organisation, content: content) }
    guard let root = graph.organisations.first else {
      subject.path = [content.unitName]
      return
    }
    func entry(_ node: Int, isHead: Bool = false) -> BoxEntry {
      BoxEntry(graph.organisations[node], content: content, style: style, words: words, isHead: isHead)
    }
    subject.path = [content.label(of: root)]
    let head = entry(0, isHead: true)
    subject.show(head)
    self.head = head
    var loose: [OrganisationKind: [BoxEntry]] = [:]
    for child in graph.tree.children(of: 0) {
      if graph.organisations[child].kind == .townshipFederation {
        townships.append(Self.township(child, of: graph, entry: entry(child), words: words, makeEntry: { entry($0) }))
        continue
      }
      // The schools under an education bureau stand in the same block as the bureau.
      for node in graph.tree.subtree(of: child) where Self.isShown(graph.organisations[node].kind) {
        loose[graph.organisations[node].kind, default: []].append(entry(node))
      }
    }
    for township in townships {
      subject.show(township.entry)
      for community in township.communities { subject.show(community) }
    }
    for kind in Self.blockOrder {
      guard let entries = loose[kind], !entries.isEmpty else { continue }
      for entry in entries { subject.show(entry) }
      blocks.append(Self.block(of: kind, entries: entries, words: words))
    }
  }

  private static let blockOrder: [OrganisationKind] = [
    .townshipFederation, .communityFederation, .jointFederation, .institutionFederation, .womensCommittee,
    .emergingFederation,
  ]

  /// Groups and micro-homes are counted here, and drawn on the pages of their superiors.
  private static func isShown(_ kind: OrganisationKind) -> Bool { blockOrder.contains(kind) }

  private static func block(of kind: OrganisationKind, entries: [BoxEntry], words: ChartWords) -> OverviewBlock {
    let planned = entries.count { $0.isPlanned }
    var count = "\(entries.count - planned)\(words.organisations)"
    if planned > 0 { count += "\(words.besidesPlanned)\(planned)\(words.organisations)" }
    return OverviewBlock(kind: kind, title: words.kinds[kind] ?? kind.rawValue, count: count, entries: entries)
  }

  private static func township(
    _ node: Int, of graph: OrganisationGraph, entry: BoxEntry, words: ChartWords, makeEntry: (Int) -> BoxEntry
  ) -> OverviewTownship {
    var counts: [OrganisationKind: Int] = [:]
    var communities: [BoxEntry] = []
    var areVillages = true
    for below in graph.tree.subtree(of: node).dropFirst() {
      let organisation = graph.organisations[below]
      if organisation.status != .planned { counts[organisation.kind, default: 0] += 1 }
      guard organisation.kind == .communityFederation || organisation.kind == .jointFederation else { continue }
      communities.append(makeEntry(below))
      let region = organisation.region.flatMap { graph.regionPosition(of: $0) }.map { graph.regions[$0] }
      if organisation.kind == .communityFederation, region?.kind != .village { areVillages = false }
    }
    var shown: [OrganisationKind] = [.communityFederation, .emergingFederation, .microHome]
    shown += [.jointFederation, .institutionFederation, .womensCommittee, .womensGroup].filter { counts[$0] != nil }
    return OverviewTownship(
      entry: entry,
      counts: shown.map { kind in
        let label = words.counted[kind] ?? kind.rawValue
        let isVillage = kind == .communityFederation && areVillages && !communities.isEmpty
        return (isVillage ? words.villages : label, String(counts[kind, default: 0]))
      },
      communities: communities)
  }
}
