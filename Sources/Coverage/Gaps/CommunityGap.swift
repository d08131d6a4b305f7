public import OrganisationGraph

/// What one community has and lacks.
public struct CommunityGap: Sendable, Hashable {
  /// The community.
  public let community: Region
  /// Whether it has a federation of its own, or a joint one covers it as an organisation.
  public let hasFederation: Bool
  /// Its micro-homes, those of its grids included.
  public let microHomes: Int
  /// How many micro-homes it lacks to the number that the rules ask for.
  public let microHomesMissing: Int
  /// Units in it that shall have an organisation.
  public let eligibleUnits: Int
  /// Those of them that no organisation covers.
  public let uncoveredUnits: Int
  /// Women on the staff of those.
  public let uncoveredStaff: Int
  /// Women living there beyond the capacity of its micro-homes; nil where their number is not known.
  public let residentsOutOfReach: Int?

  /// How many of the two things due it lacks: a federation, and enough micro-homes.
  public var lacking: Int { (hasFederation ? 0 : 1) + (microHomesMissing > 0 ? 1 : 0) }
  /// Whether it has neither federation nor micro-home.
  public var hasNothing: Bool { !hasFederation && microHomes == 0 }
}

extension CoverageSurvey {
  /// All communities, the worst first: by what they lack of federation and micro-homes, then by units without cover, then
  /// by the women on their staff, then by residents out of reach; among equals in official order.
  /// - Parameter region: only those in this region; all, where nil.
  public func communityGaps(in region: String? = nil) -> [CommunityGap] {
    let units = unitsByCommunity()
    let gaps = graph.communities.filter { community in region.map { holds(community.id, in: $0) } ?? true }.map {
      community in
      let units = units[community.id] ?? []
      let uncovered = units.filter { $0.level != .organisation }
      let homes = communities.microHomes[community.id, default: 0]
      let residents = communities.residents(of: community)
      return CommunityGap(
        community: community,
        hasFederation: communities.federations[community.id]?.first?.level == .organisation,
        microHomes: homes, microHomesMissing: max(0, rules.microHomesPerCommunity - homes),
        eligibleUnits: units.count, uncoveredUnits: uncovered.count,
        uncoveredStaff: uncovered.reduce(0) { $0 + max(0, $1.women ?? 0) },
        residentsOutOfReach: community.womenCount == nil ? nil : residents.eligible - residents.organisation)
    }
    return gaps.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.hasNothing != b.hasNothing { return a.hasNothing }
      return (-a.lacking, -a.uncoveredUnits, -a.uncoveredStaff, -(a.residentsOutOfReach ?? 0), left.offset)
        < (-b.lacking, -b.uncoveredUnits, -b.uncoveredStaff, -(b.residentsOutOfReach ?? 0), right.offset)
    }.map(\.element)
  }

  /// Eligible units by the community in which they count, or in one of whose grids.
  private func unitsByCommunity() -> [String: [CoverageEntry]] {
    let regions = graph.regionsByID
    return Dictionary(grouping: dueUnits().filter { $0.parts.eligible > 0 }) { entry in
      var region = entry.region.flatMap { regions[$0] }
      for _ in 0..<4 where region?.level == .grid { region = region?.parent.flatMap { regions[$0] } }
      return region?.id ?? ""
    }
  }

  /// Every unit that a measure of units considers, once, by the first of the measures that knows it.
  func dueUnits(in region: String? = nil) -> [CoverageEntry] {
    var seen = Set<String>()
    return [CoverageMeasure.emergingUnits, .institutions, .womensSocialOrganisations].flatMap { measure in
      entries(of: measure, in: region).filter { seen.insert($0.id).inserted }
    }
  }
}
