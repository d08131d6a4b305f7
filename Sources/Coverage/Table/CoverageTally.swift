import OrganisationGraph

/// Counts of one measure, one value per region of the tree, and their roll-up.
struct CoverageTally {
  private let areas: CoverageAreas
  private var eligible: [Int]
  private var covered: [Int]
  private var unknown: [Int]
  private var exempt: [Int]

  init(_ areas: CoverageAreas) {
    self.areas = areas
    let none = [Int](repeating: 0, count: areas.graph.regions.count)
    (eligible, covered, unknown, exempt) = (none, none, none, none)
  }

  /// Every community in force is eligible, and covered where `isCovered` says so.
  mutating func countCommunities(_ isCovered: (Region) -> Bool) {
    for region in areas.graph.regions + areas.graph.regionsOutside where region.level == .community {
      let isCovered = isCovered(region)
      for position in areas.positions(of: region.id) {
        eligible[position] += 1
        if isCovered { covered[position] += 1 }
      }
    }
  }

  /// Every unit that has a standing, by it.
  mutating func countUnits(_ units: [Unit], standing: (Unit) -> UnitStanding?, isCovered: (Unit) -> Bool) {
    for unit in units {
      guard let standing = standing(unit) else { continue }
      for position in areas.positions(of: unit.region) {
        switch standing {
        case .eligible:
          eligible[position] += 1
          if isCovered(unit) { covered[position] += 1 }
        case .unknown: unknown[position] += 1
        case .exempt: exempt[position] += 1
        case .belowMinimum: break
        }
      }
    }
  }

  /// The rows, each with the total of its subtree.
  func rows(_ measure: CoverageMeasure) -> [CoverageRow] {
    let tree = areas.graph.regionTree
    let (eligible, covered) = (tree.totals(eligible), tree.totals(covered))
    let (unknown, exempt) = (tree.totals(unknown), tree.totals(exempt))
    return areas.listed.map { position in
      CoverageRow(
        measure: measure, region: areas.graph.regions[position], eligible: eligible[position],
        covered: covered[position], unknown: unknown[position], exempt: exempt[position])
    }
  }
}
