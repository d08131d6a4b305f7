import OrganisationGraph

/// What a page is about, beside its drawing: the path above it, and what legend and count table must tell.
struct ChartSubject {
  /// Names from the root down.
  var path: [String] = []
  /// Kinds drawn, with whether any of them is planned.
  var kinds: Set<OrganisationKind> = []
  /// Whether a planned organisation is drawn.
  var hasPlanned = false
  /// The badges drawn, one example for each kind and each word that is not a second superior.
  var badges: [ChartBadge] = []
  /// Organisations in being, by kind.
  var counts: [OrganisationKind: Int] = [:]

  /// Notes what the box of `entry` will show.
  mutating func show(_ entry: BoxEntry) {
    if entry.isPlanned { hasPlanned = true } else { kinds.insert(entry.kind) }
    for badge in entry.badges {
      let known = badges.contains { $0.kind == badge.kind && (badge.kind == .secondSuperior || $0.word == badge.word) }
      if !known { badges.append(badge) }
    }
  }

  /// Counts `organisation` unless it is only planned.
  mutating func count(_ organisation: Organisation) {
    if organisation.status != .planned { counts[organisation.kind, default: 0] += 1 }
  }

  /// The order of kinds in legend and table.
  static let order: [OrganisationKind] = [
    .districtFederation, .townshipFederation, .communityFederation, .jointFederation, .emergingFederation,
    .institutionFederation, .womensCommittee, .womensGroup, .microHome,
  ]
}
