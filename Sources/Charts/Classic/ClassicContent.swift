import OrganisationGraph

/// A township with its communities, or the communities that stand under no township.
struct ClassicGroup {
  /// Position of the township in the graph.
  let head: Int?
  var columns: [ClassicColumn] = []
}

/// Bodies of one kind in a grid with a coloured head and rule.
struct ClassicBlock {
  let kind: OrganisationKind
  let title: String
  let count: String
  let entries: [BoxEntry]
}

/// What a page in the classic manner shows, from the graph: every organisation by name but micro-homes and groups, which
/// are counted under their community, as the line under the title says.
struct ClassicContent {
  private(set) var groups: [ClassicGroup] = []
  private(set) var blocks: [ClassicBlock] = []
  private(set) var subject = ChartSubject()
  /// The kinds that are counted under each community.
  private(set) var counted: [OrganisationKind] = []

  private static let uncounted: [OrganisationKind] = [.womensGroup, .microHome]
  private static let inGrids: [OrganisationKind] = [
    .districtFederation, .institutionFederation, .womensCommittee, .emergingFederation,
  ]

  init(_ graph: OrganisationGraph, content: ChartContent, style: ChartStyle, words: ChartWords) {
    for organisation in graph.inBeing { subject.count(organisation, content: content) }
    guard let root = graph.organisations.first else {
      subject.path = [content.unitName]
      return
    }
    let kinds = Set(graph.organisations.lazy.filter { $0.status != .planned }.map(\.kind))
    counted = [.emergingFederation, .womensGroup, .microHome].filter { kinds.contains($0) }
    subject.show(BoxEntry(root, content: content, style: style, words: words))
    var places = Places(count: graph.organisations.count)
    var bodies: [OrganisationKind: [BoxEntry]] = [:]
    for node in graph.organisations.indices.dropFirst() {
      let organisation = graph.organisations[node]
      places.inherit(node, from: Int(graph.tree.parent[node]))
      let entry = BoxEntry(organisation, content: content, style: style, words: words)
      switch organisation.kind {
      case .townshipFederation where places.group[node] == nil:
        places.group[node] = groups.count
        places.column[node] = nil
        groups.append(ClassicGroup(head: node))
        subject.show(entry)
      case .townshipFederation, .communityFederation, .jointFederation:
        place(entry, at: node, in: &places, style: style)
      case .womensGroup, .microHome:
        count(organisation, at: node, in: places, words: words)
      default:
        bodies[organisation.kind, default: []].append(entry)
        subject.show(entry)
        count(organisation, at: node, in: places, words: words)
      }
    }
    addDirectCounts(of: places, words: words)
    addBlocks(bodies, loose: places.loose(in: graph), words: words)
    subject.path = [note(root: content.label(of: root), words: words)]
  }

  /// Where each organisation's figures are told: in which group and in which of its columns.
  private struct Places {
    var group: [Int?]
    var column: [Int?]

    init(count: Int) {
      group = Array(repeating: nil, count: count)
      column = Array(repeating: nil, count: count)
    }

    mutating func inherit(_ node: Int, from parent: Int) {
      group[node] = group[parent]
      column[node] = column[parent]
    }

    /// Micro-homes and groups under no community and no township, by kind.
    func loose(in graph: OrganisationGraph) -> [OrganisationKind: Int] {
      var loose: [OrganisationKind: Int] = [:]
      for (node, organisation) in graph.organisations.enumerated()
      where group[node] == nil && organisation.status != .planned
        && ClassicContent.uncounted.contains(organisation.kind)
      {
        loose[organisation.kind, default: 0] += 1
      }
      return loose
    }
  }

  private var directCounts: [Int: [Int]] = [:]

  private mutating func place(_ entry: BoxEntry, at node: Int, in places: inout Places, style: ChartStyle) {
    let group: Int
    if let known = places.group[node] ?? groups.firstIndex(where: { $0.head == nil }) {
      group = known
    } else {
      group = groups.count
      groups.append(ClassicGroup(head: nil))
    }
    places.group[node] = group
    places.column[node] = groups[group].columns.count
    groups[group].columns.append(ClassicColumn(entry, counts: counted.map { _ in 0 }, style: style))
    subject.show(entry)
  }

  private mutating func count(_ organisation: Organisation, at node: Int, in places: Places, words: ChartWords) {
    guard organisation.status != .planned, let kind = counted.firstIndex(of: organisation.kind),
      let group = places.group[node]
    else { return }
    if let column = places.column[node] {
      groups[group].columns[column].counts[kind] += 1
    } else {
      directCounts[group, default: counted.map { _ in 0 }][kind] += 1
    }
  }

  /// Micro-homes and groups that stand directly under a township are counted in a column of their own.
  private mutating func addDirectCounts(of places: Places, words: ChartWords) {
    for (group, counts) in directCounts.sorted(by: { $0.key < $1.key }) {
      let hasUnnamed = zip(counted, counts).contains { Self.uncounted.contains($0) && $1 > 0 }
      if hasUnnamed {
        groups[group].columns.append(ClassicColumn(heading: words.classic.direct, counts: counts))
      }
    }
  }

  private mutating func addBlocks(
    _ bodies: [OrganisationKind: [BoxEntry]], loose: [OrganisationKind: Int], words: ChartWords
  ) {
    for kind in Self.inGrids + Self.uncounted {
      let entries = bodies[kind] ?? []
      let planned = entries.count { $0.isPlanned }
      let built = entries.count - planned + (loose[kind] ?? 0)
      if built + planned == 0 { continue }
      var count = "\(built)\(words.organisations)"
      if planned > 0 { count += "\(words.besidesPlanned)\(planned)\(words.organisations)" }
      blocks.append(
        ClassicBlock(kind: kind, title: words.kinds[kind] ?? kind.rawValue, count: count, entries: entries))
    }
  }

  /// The line under the title: what the figures are, and what has no name on the page.
  private func note(root: String, words: ChartWords) -> String {
    let hasColumns = groups.contains { !$0.columns.isEmpty }
    guard hasColumns, !counted.isEmpty else { return root }
    func names(_ kinds: [OrganisationKind]) -> String {
      kinds.map { words.counted[$0] ?? $0.rawValue }.joined(separator: words.classic.between)
    }
    let unnamed = counted.filter { Self.uncounted.contains($0) }
    let end = unnamed.isEmpty ? "" : words.classic.opens + names(unnamed) + words.classic.onlyCounted
    return (words.kinds[.communityFederation] ?? "") + words.classic.below + names(counted) + end
  }
}
