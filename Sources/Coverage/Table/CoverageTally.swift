import OrganisationGraph

/// Sums entries by region of the tree, and rolls them up.
struct CoverageTally {
  /// For each region of the tree, what counts in it or below it.
  let totals: [CoverageParts]

  init(_ entries: [CoverageEntry], _ areas: CoverageAreas) {
    var totals = [CoverageParts](repeating: CoverageParts(), count: areas.graph.regions.count)
    for entry in entries {
      for position in areas.positions(of: entry.region) { totals[position] = totals[position] + entry.parts }
    }
    let parent = areas.graph.regionTree.parent
    for position in parent.indices.dropFirst().reversed() {
      totals[Int(parent[position])] = totals[Int(parent[position])] + totals[position]
    }
    self.totals = totals
  }
}
