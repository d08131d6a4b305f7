import OrganisationGraph

/// The names by which sentences say where something lies.
struct RegionNames {
  /// Regions in force by identity.
  let byID: [String: Region]
  private let whole: String

  init(_ graph: OrganisationGraph) {
    byID = graph.regionsByID
    whole = graph.regions.first?.name ?? "未填区域"
  }

  /// The name of a region; that of the whole where there is none, since all lies in it.
  func name(of region: String?) -> String { IdentityNumber.masked(region.flatMap { byID[$0]?.name } ?? whole) }
}
