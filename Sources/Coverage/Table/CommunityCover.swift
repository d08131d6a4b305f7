import OrganisationGraph

/// What each community has: a federation of its own or a joint one, and how many micro-homes.
struct CommunityCover {
  /// Regions with a federation of their own, or covered by a joint or neighbouring one at organisation level.
  private(set) var federated = Set<String>()
  /// Micro-homes in being by community, those of its grids included.
  private(set) var microHomes: [String: Int] = [:]

  init(_ graph: OrganisationGraph) {
    let regions = Dictionary(
      (graph.regions + graph.regionsOutside).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var mayCover = Set<String>()
    for organisation in graph.inBeing {
      switch organisation.kind {
      case .communityFederation:
        mayCover.insert(organisation.id)
        if let region = organisation.region { federated.insert(region) }
      case .jointFederation:
        mayCover.insert(organisation.id)
      case .microHome:
        if let community = Self.community(of: organisation, in: regions) { microHomes[community, default: 0] += 1 }
      default: break
      }
    }
    for cover in graph.covers where cover.level == .organisation && mayCover.contains(cover.organisation) {
      if let region = cover.region { federated.insert(region) }
    }
  }

  /// The community in which `organisation` lies, directly or in one of its grids.
  static func community(of organisation: Organisation, in regions: [String: Region]) -> String? {
    var region = organisation.region.flatMap { regions[$0] }
    // Grids of grids are a fault, but one that must not hang us: a few steps up are enough.
    for _ in 0..<4 where region?.level == .grid { region = region?.parent.flatMap { regions[$0] } }
    return region?.level == .community ? region?.id : nil
  }
}
