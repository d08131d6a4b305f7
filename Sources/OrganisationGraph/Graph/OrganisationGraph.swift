/// The network as it stood on one day.
///
/// A value without caches: it is built anew from the facts whenever they or the day change. Organisations and regions are
/// arrays in preorder, their trees are `tree` and `regionTree`; whatever could not be placed in a tree is in `outside` and
/// `regionsOutside`, with its cause in `faults`. An organisation outside the tree still exists and still counts.
public struct OrganisationGraph: Sendable {
  /// The day.
  public let day: PartialDate
  /// Organisations of the tree in preorder, planned ones included.
  public let organisations: [Organisation]
  /// Their tree, by position in `organisations`.
  public let tree: Hierarchy
  /// Organisations in force that a fault keeps out of the tree.
  public let outside: [Organisation]
  /// Regions of the tree in preorder.
  public let regions: [Region]
  /// Their tree, by position in `regions`.
  public let regionTree: Hierarchy
  /// Regions in force that a fault keeps out of the tree.
  public let regionsOutside: [Region]
  /// Units in force.
  public let units: [Unit]
  /// Second superiors in force, clipped by the lives of both ends.
  public let relations: [Relation]
  /// Coverage in force, clipped by the lives of both ends.
  public let covers: [Cover]
  /// Posts in force, clipped by the life of their organisation.
  public let posts: [Post]
  /// Everything wrong that the constructor met.
  public let faults: [GraphFault]

  private let positions: [String: Int]
  private let regionPositions: [String: Int]

  /// The network of `facts` on `day`.
  public init(_ facts: Facts, on day: PartialDate) {
    var faults: [GraphFault] = []
    let regionRows = Placement(of: facts.regions, on: day)
    let regionsInForce = regionRows.place(
      parent: \.parent, order: OfficialOrder.rows(of: facts.regions),
      isHead: { $0.level.depth <= RegionLevel.district.depth })
    var codes: [String: String] = [:]
    for region in regionsInForce.all { codes[region.id] = region.code }
    let organisationRows = Placement(of: facts.organisations, on: day)
    let placed = organisationRows.place(
      parent: \.parent,
      order: OfficialOrder.rows(of: facts.organisations) { $0.region.flatMap { codes[$0] } },
      isHead: { $0.kind == .districtFederation })

    self.day = day
    regions = regionsInForce.inTree
    regionTree = regionsInForce.tree
    regionsOutside = regionsInForce.outside
    organisations = placed.inTree
    tree = placed.tree
    outside = placed.outside
    let unitRows = Placement(of: facts.units, on: day)
    units = unitRows.distinct

    let alive = Set(placed.all.map(\.id))
    let regionsAlive = Set(codes.keys).union(regionsInForce.all.map(\.id))
    let unitsAlive = Set(units.map(\.id))
    relations = facts.relations.filter {
      $0.validity.isInForce(on: day) && alive.contains($0.organisation) && alive.contains($0.superior)
    }
    covers = facts.covers.filter { cover in
      cover.validity.isInForce(on: day) && alive.contains(cover.organisation)
        && (cover.unit.map(unitsAlive.contains) ?? true) && (cover.region.map(regionsAlive.contains) ?? true)
    }
    posts = facts.posts.filter { $0.validity.isInForce(on: day) && alive.contains($0.organisation) }

    faults += regionRows.faults + regionsInForce.faults + organisationRows.faults + placed.faults + unitRows.faults
    faults += unitRows.duplicates
    faults += Placement(of: facts.relations, on: day).faults
    faults += Placement(of: facts.covers, on: day).faults
    faults += Placement(of: facts.posts, on: day).faults
    faults += placed.wrongLevels(parent: \.parent) { PermittedParents.allows($0.kind, under: $1.kind) }
    faults += regionsInForce.wrongLevels(parent: \.parent) { PermittedParents.allows($0.level, under: $1.level) }
    self.faults = faults
    positions = Self.index(organisations)
    regionPositions = Self.index(regions)
  }

  /// Position in `organisations` of the organisation with this identity, nil where the tree has none.
  public func position(of id: String) -> Int? { positions[id] }

  /// Position in `regions` of the region with this identity, nil where the tree has none.
  public func regionPosition(of id: String) -> Int? { regionPositions[id] }

  /// All organisations that exist on the day, in the tree or outside: what every count of organisations counts.
  /// Planned ones are none of them.
  public var inBeing: [Organisation] {
    (organisations + outside).filter { $0.status != .planned }
  }

  private static func index<E: Entity>(_ list: [E]) -> [String: Int] {
    Dictionary(list.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
