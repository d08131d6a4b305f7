/// Something that could be built.
public struct PlanCandidate: Hashable, Sendable {
  /// What the office knows it by, the same from one plan to the next.
  public var id: String
  /// What is built.
  public var kind: BuildKind
  /// What it is called in a plan.
  public var name: String
  /// Stored name of the micro-home's host type, or of the build mode.
  public var form: String?
  /// Identity of the community in which it lies.
  public var community: String?
  /// Identity of the township in which it counts; nil is the district itself.
  public var township: String?
  /// Identity of the unit that hosts it.
  public var unit: String?
  /// Identities of the places whose women it reaches.
  public var covers: [String]
  /// Women whom it can take; nil is all of them.
  public var capacity: Int?
  /// Staff-days.
  public var cost: Int
  /// Identity of the organisation, where it is planned already.
  public var planned: String?
  /// What is taken first among choices that reach as many women: the least sum. Its place's present coverage in
  /// thousandths, so that the worst place comes first.
  public var weight: Int

  /// Something to build.
  public init(
    id: String, kind: BuildKind, name: String, form: String? = nil, community: String? = nil, township: String? = nil,
    unit: String? = nil, covers: [String], capacity: Int? = nil, cost: Int, planned: String? = nil, weight: Int = 0
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.form = form
    self.community = community
    self.township = township
    self.unit = unit
    self.covers = covers
    self.capacity = capacity
    self.cost = cost
    self.planned = planned
    self.weight = weight
  }
}
