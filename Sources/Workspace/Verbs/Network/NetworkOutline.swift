import Conversion
import OrganisationGraph

/// All that lines of the tree are made from, made once for a day.
struct NetworkOutline: Sendable {
  let graph: OrganisationGraph
  let total: Int
  private let counts: [Int]
  private let letters: [[[Character]]]
  private let badges: [String: NetworkTree.Badge]
  private let superiors: [String: [String]]
  private let codes: [String]

  init(_ evidence: Evidence, rules: TermRules, language: Language) {
    graph = evidence.graph
    total = graph.inBeing.count
    counts = graph.tree.totals(graph.organisations.map { $0.status == .planned ? 0 : 1 })
    letters = graph.organisations.map { PinyinInitials.letters(of: $0.name) }
    var regions: [String: String] = [:]
    for region in graph.regions { regions[region.id] = region.code }
    codes = graph.organisations.map { $0.region.flatMap { regions[$0] } ?? "" }
    var badges: [String: NetworkTree.Badge] = [:]
    for term in TermSurvey(evidence, rules: rules).terms {
      switch term.state {
      case .overdue: badges[term.organisation.id] = .init(name: "overdue", word: Term("逾期", "Overdue")(language))
      case .prepare: badges[term.organisation.id] = .init(name: "soon", word: Term("临期", "Soon")(language))
      default: break
      }
    }
    for organisation in graph.organisations where organisation.status != .active {
      let name = organisation.status == .planned ? "planned" : "dormant"
      badges[organisation.id] = .init(name: name, word: Glossary.word(organisation.status)(language))
    }
    self.badges = badges
    var superiors: [String: [String]] = [:]
    for relation in graph.relations {
      guard let position = graph.position(of: relation.superior) else { continue }
      let superior = graph.organisations[position]
      superiors[relation.organisation, default: []].append(superior.shortName ?? superior.name)
    }
    self.superiors = superiors
  }

  /// Where a search is found, the best first: a name that begins so, a name with it, initials, identity or code.
  func matches(_ text: String) -> [(position: Int, mark: Range<Int>)] {
    let wanted = Array(text.lowercased())
    let isLatin = wanted.allSatisfy { $0.isASCII }
    var found: [(rank: Int, position: Int, mark: Range<Int>)] = []
    for (position, organisation) in graph.organisations.enumerated() {
      let name = Array(organisation.name.lowercased())
      if let range = Self.range(of: wanted, in: name) {
        found.append((range.lowerBound == 0 ? 0 : 1, position, range))
      } else if let short = organisation.shortName, short.contains(text) {
        found.append((2, position, 0..<0))
      } else if isLatin {
        if organisation.id.lowercased() == text.lowercased()
          || (!codes[position].isEmpty && codes[position].hasPrefix(text))
        {
          found.append((2, position, 0..<0))
        } else if let range = PinyinInitials.range(of: text, in: letters[position]) {
          found.append((range.lowerBound == 0 ? 3 : 4, position, range))
        }
      }
    }
    return found.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map { ($0.position, $0.mark) }
  }

  private static func range(of wanted: [Character], in name: [Character]) -> Range<Int>? {
    guard name.count >= wanted.count, !wanted.isEmpty else { return nil }
    for start in 0...(name.count - wanted.count) where name[start..<(start + wanted.count)].elementsEqual(wanted) {
      return start..<(start + wanted.count)
    }
    return nil
  }

  /// The lines of the positions that are shown, in order.
  func lines(
    shown: Set<Int>, open: Set<Int>, current: Int?, marks: [Int: Range<Int>], isSearch: Bool
  ) -> [NetworkTree.Line] {
    let order = shown.sorted()
    var lastChild: [Int: Int] = [:]
    for position in order { lastChild[Int(graph.tree.parent[position])] = position }
    var isLast: [Bool] = []
    return order.map { position in
      let organisation = graph.organisations[position]
      let depth = Int(graph.tree.depth[position])
      let parent = Int(graph.tree.parent[position])
      let isLastHere = lastChild[parent] == position
      isLast = Array(isLast.prefix(depth)) + [isLastHere]
      let siblings = parent >= 0 && isLastHere ? graph.tree.children(of: parent) : []
      let hidden = siblings.isEmpty ? 0 : siblings.count { !shown.contains($0) }
      let size = graph.tree.subtree(of: position).count
      return NetworkTree.Line(
        id: organisation.id, name: organisation.name, tier: organisation.kind.tierName, depth: depth,
        count: counts[position], hasChildren: size > 1, isOpen: open.contains(position), isCurrent: position == current,
        mark: marks[position].map { [$0.lowerBound, $0.upperBound] } ?? [],
        badges: badges[organisation.id].map { [$0] } ?? [], superiors: superiors[organisation.id] ?? [],
        goesOn: isLast.map { !$0 }, hidden: hidden, parent: parent >= 0 ? graph.organisations[parent].id : "")
    }
  }

  func badge(of organisation: String) -> NetworkTree.Badge? { badges[organisation] }
}

extension OrganisationKind {
  /// The look that it shares with its boxes in charts.
  var tierName: String {
    switch self {
    case .districtFederation: "district"
    case .townshipFederation: "street"
    case .communityFederation, .jointFederation: "village"
    case .emergingFederation: "emerging"
    case .institutionFederation, .womensCommittee: "institution"
    case .womensGroup, .microHome: "micro"
    }
  }
}
