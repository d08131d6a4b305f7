public import OrganisationGraph

/// Micro-homes per 1,000 women in one region.
public struct MicroHomeDensity: Sendable, Hashable {
  /// The region.
  public let region: Region
  /// Micro-homes of its communities.
  public let microHomes: Int
  /// Those of them that lie in a community whose women are counted: the numerator.
  public let counted: Int
  /// Women of the communities that state a number: the denominator.
  public let women: Int
  /// Communities that state none; they and their micro-homes are in neither.
  public let communitiesWithoutCount: Int

  /// Micro-homes per 1,000 women; nil where no community with a number has women.
  public var perThousand: Double? { women == 0 ? nil : Double(counted) * 1000 / Double(women) }
}

extension CoverageSurvey {
  /// Micro-homes per 1,000 women by region, the district first. A micro-home that lies in no community is in none.
  public func microHomeDensities(
    deepest: RegionLevel = .community, in region: String? = nil
  ) -> [MicroHomeDensity] {
    guard let areas else { return [] }
    let stated = graph.communities.filter { $0.womenCount != nil }
    let homes = { (community: Region) in communities.microHomes[community.id, default: 0] }
    func totals(_ communities: [Region], _ amount: (Region) -> Int) -> [Int] {
      var own = [Int](repeating: 0, count: graph.regions.count)
      for community in communities {
        for position in areas.positions(of: community.id) { own[position] += amount(community) }
      }
      return graph.regionTree.totals(own)
    }
    let all = totals(graph.communities, homes)
    let counted = totals(stated, homes)
    let women = totals(stated) { max(0, $0.womenCount ?? 0) }
    let without = totals(graph.communities.filter { $0.womenCount == nil }) { _ in 1 }
    return areas.listed(deepest: deepest, in: region).map { position in
      MicroHomeDensity(
        region: graph.regions[position], microHomes: all[position], counted: counted[position],
        women: women[position], communitiesWithoutCount: without[position])
    }
  }
}
