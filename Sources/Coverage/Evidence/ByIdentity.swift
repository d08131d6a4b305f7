import OrganisationGraph

/// Records by identity, the first of each. Checks build it once, so that none of them searches a list for every record.
func byIdentity<Item: Entity>(_ records: [Item]) -> [String: Item] {
  Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension OrganisationGraph {
  /// Regions in force by identity, in the tree or outside.
  var regionsByID: [String: Region] { byIdentity(regions + regionsOutside) }
  /// All communities in force.
  var communities: [Region] { (regions + regionsOutside).filter { $0.level == .community } }
}
