import OrganisationGraph

/// What one new joint organisation would cover: all units of a trade, or of an area, that have none yet.
public struct BuildingGain: Sendable, Hashable {
  /// What it would be built for.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// 行业统建: the units of one trade.
    case industry
    /// 区域联建: those of one street or township, of one community.
    case township, community
  }

  /// What it would be built for.
  public let basis: Basis
  /// The trade, or the identity of the region; nil where the units state none.
  public let key: String?
  /// Units that it would newly cover.
  public let units: Int
  /// Those of them that are said to be ripe (条件成熟).
  public let ready: Int
  /// Women on their staff.
  public let women: Int
  /// Units covered today, in all.
  public let covered: Int
  /// Units eligible, in all.
  public let eligible: Int

  /// The rate with this organisation; nil where nothing is eligible.
  public var rateAfter: Double? { eligible == 0 ? nil : Double(covered + units) / Double(eligible) }
}

extension CoverageSurvey {
  /// Where one organisation more would cover the most units of the emerging fields: most units first, then most women on
  /// their staff. The gains of one basis are disjoint, so that those of the first few add up.
  public func buildingGains(_ basis: BuildingGain.Basis, in region: String? = nil) -> [BuildingGain] {
    let entries = entries(of: .emergingUnits, in: region)
    let parts = entries.reduce(CoverageParts()) { $0 + $1.parts }
    let missing = entries.filter { $0.parts.eligible > $0.parts.organisation }
    let groups = Dictionary(grouping: missing) { entry in
      switch basis {
      case .industry: entry.sector
      case .township: ancestor(of: entry.region, at: .township)
      case .community: ancestor(of: entry.region, at: .community)
      }
    }
    let gains = groups.map { key, units in
      BuildingGain(
        basis: basis, key: key, units: units.count, ready: units.filter { $0.readiness == .ready }.count,
        women: units.reduce(0) { $0 + max(0, $1.women ?? 0) }, covered: parts.organisation, eligible: parts.eligible)
    }
    return gains.sorted { ($1.units, $1.women, $0.key ?? "\u{10FFFF}") < ($0.units, $0.women, $1.key ?? "\u{10FFFF}") }
  }

  /// The region of `level` in which `region` lies; nil where it lies in none.
  func ancestor(of region: String?, at level: RegionLevel) -> String? {
    guard let position = region.flatMap(graph.regionPosition) else { return nil }
    return graph.regionTree.path(to: position).last { graph.regions[$0].level == level }.map { graph.regions[$0].id }
  }
}
