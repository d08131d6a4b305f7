import OrganisationGraph

/// How many organisations there are on a day, by kind. Planned ones are none.
struct NetworkCount {
  let total: Int
  let byKind: [OrganisationKind: Int]
  /// Women living in the communities; nil where no community states a number.
  let women: Int?
  /// Communities that state none.
  let communitiesWithoutCount: Int

  init(_ graph: OrganisationGraph) {
    let inBeing = graph.inBeing
    total = inBeing.count
    byKind = Dictionary(inBeing.map { ($0.kind, 1) }, uniquingKeysWith: +)
    let communities = (graph.regions + graph.regionsOutside).filter { $0.level == .community }
    let counts = communities.compactMap(\.womenCount)
    women = counts.isEmpty ? nil : counts.reduce(0, +)
    communitiesWithoutCount = communities.count - counts.count
  }

  func count(_ kind: OrganisationKind) -> Int { byKind[kind] ?? 0 }
}
