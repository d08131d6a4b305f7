import OrganisationGraph

/// What each community has: a federation of its own or a joint one, and how many micro-homes.
struct CommunityCover {
  /// What stands for a federation in each community, strongest first: its own, a joint or neighbouring one at
  /// organisation level, or whatever else covers it.
  private(set) var federations: [String: [CoveringBody]] = [:]
  /// The micro-homes of each community, those of its grids included, then those that cover it from elsewhere.
  private(set) var homes: [String: [CoveringBody]] = [:]
  /// Micro-homes in being by community, those of its grids included.
  private(set) var microHomes: [String: Int] = [:]
  /// Women that the micro-homes of each community reach, by level, up to the capacity of each.
  private(set) var capacity: [String: [CoverLevel: Int]] = [:]
  private let rules: CoverageRules

  init(_ graph: OrganisationGraph, rules: CoverageRules) {
    self.rules = rules
    let regions = graph.regionsByID
    let inBeing = graph.inBeing
    for organisation in inBeing {
      guard organisation.kind == .microHome else {
        if organisation.kind == .communityFederation, let region = organisation.region {
          add(organisation, to: region, at: .organisation)
        }
        continue
      }
      guard let community = Self.community(of: organisation, in: regions) else { continue }
      microHomes[community, default: 0] += 1
      addHome(organisation, to: community, at: .organisation)
    }
    addCovers(graph.covers, bodies: byIdentity(inBeing), regions: regions)
    federations = federations.mapValues(CoveringBody.ordered)
    homes = homes.mapValues(CoveringBody.ordered)
  }

  private mutating func addCovers(_ covers: [Cover], bodies: [String: Organisation], regions: [String: Region]) {
    var settled = Set<String>()
    for cover in covers {
      guard let region = cover.region, let body = bodies[cover.organisation] else { continue }
      guard body.kind == .microHome else {
        add(body, to: region, at: Self.level(of: cover, by: body, rules))
        continue
      }
      // A micro-home that has a community gives its capacity there, any other to the first community that it covers.
      let level: CoverLevel = cover.level == .activity ? .activity : .work
      let isFree = Self.community(of: body, in: regions) == nil && settled.insert(body.id).inserted
      addHome(body, to: region, at: level, reaches: isFree)
    }
  }

  private mutating func add(_ body: Organisation, to region: String, at level: CoverLevel) {
    guard !federations[region, default: []].contains(where: { $0.id == body.id && $0.level == level }) else { return }
    federations[region, default: []].append(CoveringBody(body, level: level, isBackstop: level != .organisation))
  }

  private mutating func addHome(
    _ home: Organisation, to region: String, at level: CoverLevel, reaches: Bool = true
  ) {
    homes[region, default: []].append(CoveringBody(home, level: level, isBackstop: false))
    guard reaches, let served = home.womenServed else { return }
    capacity[region, default: [:]][level, default: 0] += min(max(0, served), rules.womenPerMicroHome)
  }

  /// A federation of the community's own kind, or a joint one, covers it as an organisation unless it is a backstop.
  private static func level(of cover: Cover, by body: Organisation, _ rules: CoverageRules) -> CoverLevel {
    guard cover.level == .organisation else { return cover.level }
    let mayCover = body.kind == .communityFederation || body.kind == .jointFederation
    return mayCover && !(body.buildMode.map(rules.excludedBuildModes.contains) ?? false) ? .organisation : .work
  }

  /// The women of `community` by how they are reached, nobody twice; unknown where their number is not stated.
  func residents(of community: Region) -> CoverageParts {
    var parts = CoverageParts()
    guard let women = community.womenCount else {
      parts.unknown = 1
      return parts
    }
    var rest = max(0, women)
    func take(_ level: CoverLevel) -> Int {
      let reached = min(rest, capacity[community.id]?[level] ?? 0)
      rest -= reached
      return reached
    }
    parts.organisation = take(.organisation)
    parts.work = take(.work)
    parts.activity = take(.activity)
    parts.uncovered = rest
    return parts
  }

  /// The community in which `organisation` lies, directly or in one of its grids.
  static func community(of organisation: Organisation, in regions: [String: Region]) -> String? {
    var region = organisation.region.flatMap { regions[$0] }
    // Grids of grids are a fault, but one that must not hang us: a few steps up are enough.
    for _ in 0..<4 where region?.level == .grid { region = region?.parent.flatMap { regions[$0] } }
    return region?.level == .community ? region?.id : nil
  }
}
