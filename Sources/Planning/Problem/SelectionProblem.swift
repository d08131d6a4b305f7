/// Which sites to choose so that women are reached.
///
/// With x_j = 1 for a chosen site j and r_i for the women newly reached at demand i:
///
///     0 ≤ r_i ≤ open_i                    nobody is reached twice
///     r_i ≤ Σ_j what j gives to i          j gives only where it covers, only if chosen, in all at most its capacity
///     lower_l ≤ Σ_j a_lj x_j ≤ upper_l     the limits
///     Σ_{i ∈ g} (reached_i + r_i) ≥ f      the floors
///
/// A site without a capacity gives to every demand that it covers all that is open there. With several years a site once
/// chosen stays, and every year has its own x and r. What is sought is in `Question`.
public struct SelectionProblem: Equatable, Sendable {
  /// The places where women are.
  public var demands: [Demand]
  /// The sites that may be chosen.
  public var sites: [Site]
  /// For each site the demands that it covers, each once.
  public var covers: CoverLists
  /// How many years are planned; at least 1.
  public var years: Int
  /// Rules about sites.
  public var limits: [Limit]
  /// Rules about women reached in the last year.
  public var floors: [WomenFloor]
  /// Whether every demand that a site can cover must be covered in the last year, as far as capacities go.
  public var everyone: Bool

  /// A problem without rules: add limits and floors.
  public init(demands: [Demand], sites: [Site], covers: CoverLists, years: Int = 1) {
    self.demands = demands
    self.sites = sites
    self.covers = covers
    self.years = years
    limits = []
    floors = []
    everyone = false
  }

  /// All women, reached or not.
  public var women: Int { demands.reduce(0) { $0 + $1.women } }

  /// Women who are reached before anything is chosen.
  public var womenReached: Int { demands.reduce(0) { $0 + $1.reached } }

  /// One more than the greatest number of a group.
  public var groupCount: Int { (demands.map(\.group).max() ?? -1) + 1 }
}
