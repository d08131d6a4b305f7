import OrganisationGraph

/// The regions that have rows, and the place at which something in a region is counted.
struct CoverageAreas {
  let graph: OrganisationGraph
  /// The district: the first region of that tier, else the root.
  let head: Int
  /// Positions that have a row, in official order.
  let listed: [Int]
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
    listed = graph.regions.indices.filter { position in
      let level = graph.regions[position].level
      return position == heads[0] || level == .district || level == .township || level == .community
    }
  }

  /// The positions at which something in `region` is counted: its own, and the district's where no roll-up leads there.
  func positions(of region: String?) -> [Int] {
    guard let region, let position = graph.regionPosition(of: region) else { return [head] }
    return isUnderHeads[position] ? [position] : [position, head]
  }
}
