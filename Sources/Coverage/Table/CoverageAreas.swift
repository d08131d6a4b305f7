import OrganisationGraph

/// The regions that have rows, and the place at which something in a region is counted.
struct CoverageAreas {
  let graph: OrganisationGraph
  /// The district: the first region of that tier, else the root.
  let head: Int
  private let isUnderHeads: [Bool]

  /// Nil where there is no tree of regions.
  init?(_ graph: OrganisationGraph) {
    guard !graph.regions.isEmpty else { return nil }
    self.graph = graph
    let districts = graph.regions.indices.filter { graph.regions[$0].level == .district }
    let heads = districts.isEmpty ? [0] : districts
    head = heads[0]
    var isUnderHeads = [Bool](repeating: false, count: graph.regions.count)
    for head in heads {
      for position in graph.regionTree.subtree(of: head) { isUnderHeads[position] = true }
    }
    self.isUnderHeads = isUnderHeads
  }

  /// Positions that have a row, in official order: the district, or the region asked for, and every tier down to `deepest`.
  func listed(deepest: RegionLevel, in region: String?) -> [Int] {
    let top = region.flatMap(graph.regionPosition) ?? head
    let within = region == nil ? graph.regions.indices : graph.regionTree.subtree(of: top)
    let tiers: [RegionLevel] = [.district, .township, .community, .grid].filter { $0.depth <= deepest.depth }
    return within.filter { $0 == top || tiers.contains(graph.regions[$0].level) }
  }

  /// The positions at which something in `region` is counted: its own, and the district's where no roll-up leads there.
  func positions(of region: String?) -> [Int] {
    guard let region, let position = graph.regionPosition(of: region) else { return [head] }
    return isUnderHeads[position] ? [position] : [position, head]
  }

  /// Whether what lies in `place` is part of the figures of `region`.
  func holds(_ place: String?, in region: String) -> Bool {
    guard let position = graph.regionPosition(of: region) else { return false }
    let subtree = graph.regionTree.subtree(of: position)
    return positions(of: place).contains(where: subtree.contains)
  }
}
