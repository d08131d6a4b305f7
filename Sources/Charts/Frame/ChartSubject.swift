import OrganisationGraph

/// What a page is about, beside its drawing: the path above it, and what legend and count table must tell.
struct ChartSubject {
  /// Names from the root down.
  var path: [String] = []
  /// Kinds drawn.
  var kinds: Set<OrganisationKind> = []
  /// A kind of which a planned organisation is drawn.
  var planned: OrganisationKind?
  /// The badges drawn, one example for each kind and each word that is not a second superior.
  var badges: [ChartBadge] = []
  /// Organisations in being, by kind.
  var counts: [OrganisationKind: Int] = [:]
  /// Other figures for the corner table, in place of the counts.
  var tally: ChartTally?
  /// Whether the page shows cells of a comb, in place of separate boxes.
  var hasCells = false
  /// Whether every community counted is a village.
  var hasOnlyVillages = false

  /// Notes what the box of `entry` will show.
  mutating func show(_ entry: BoxEntry) {
    if let kind = entry.kind {
      if entry.isPlanned { planned = planned ?? kind } else { kinds.insert(kind) }
    }
    for badge in entry.badges {
      let known = badges.contains { $0.kind == badge.kind && (badge.kind == .secondSuperior || $0.word == badge.word) }
      // The legend explains the badge, it leads nowhere.
      if !known { badges.append(ChartBadge(kind: badge.kind, word: badge.word, meaning: badge.meaning)) }
    }
  }

  /// Counts `organisation` unless it is only planned or no more.
  mutating func count(_ organisation: Organisation, content: ChartContent) {
    if organisation.status != .planned, !content.withdrawn.contains(organisation.id) {
      counts[organisation.kind, default: 0] += 1
    }
  }

  /// The same subject for a page that shows only `forest`.
  func showing(_ forest: ChartForest) -> ChartSubject {
    var subject = self
    subject.kinds = []
    subject.planned = nil
    subject.badges = []
    for node in forest.nodes { subject.show(node.entry) }
    return subject
  }

  /// The order of kinds in legend and table.
  static let order: [OrganisationKind] = [
    .districtFederation, .townshipFederation, .communityFederation, .jointFederation, .emergingFederation,
    .institutionFederation, .womensCommittee, .womensGroup, .microHome,
  ]
}
