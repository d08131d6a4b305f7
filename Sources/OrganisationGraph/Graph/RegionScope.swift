/// The regions for which a figure is meant: one and all below it, or the whole ledger.
public struct RegionScope: Sendable {
  private let regions: Set<String>?

  /// The region and what lies in it; the whole ledger where none is named, and for the district: its own figures also count
  /// what no region of its tree holds. Nil where the graph has no such region.
  public init?(_ region: String?, in graph: OrganisationGraph) {
    guard let region else {
      regions = nil
      return
    }
    guard let position = graph.regionPosition(of: region) else { return nil }
    if position == 0 || graph.regions[position].level == .district {
      regions = nil
    } else {
      regions = Set(graph.regionTree.subtree(of: position).map { graph.regions[$0].id })
    }
  }

  /// Whether what lies in `region` is meant.
  public func holds(_ region: String?) -> Bool {
    guard let regions else { return true }
    return region.map(regions.contains) ?? false
  }
}
