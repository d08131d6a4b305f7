public import OrganisationGraph

/// The rules under which an office's plans are made. No published text settles them; the values are ours, and every plan
/// is printed with them.
public struct PlanningRules: Codable, Sendable, Hashable {
  /// Where a micro-home may live, and how many of the kind a community can take in one plan.
  public struct Host: Codable, Sendable, Hashable {
    /// Host type.
    public var type: MicroHomeHost
    /// Women whom one reaches; nil is the median of those that exist.
    public var capacity: Int?
    /// At most so many more in a community.
    public var perCommunity: Int

    /// A host type.
    public init(_ type: MicroHomeHost, capacity: Int? = nil, perCommunity: Int = 1) {
      self.type = type
      self.capacity = capacity
      self.perCommunity = perCommunity
    }
  }

  /// The host types that a plan may propose: those that the office's report names.
  public var hosts: [Host] = [.init(.selfOrganised), .init(.interest), .init(.executiveHome), .init(.workplace)]
  /// Staff-days for one of each kind.
  public var costs: [BuildKind: Int] = [.microHome: 2, .emerging: 5, .institution: 10]
  /// Units from which on a joint federation is proposed.
  public var jointUnits = 2
  /// Women for whom one more is worth building.
  public var worth = 10
  /// Metres within which a site reaches a place of which the coordinates are known.
  public var reach = 500

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    hosts = try stated.decodeIfPresent([Host].self, forKey: .hosts) ?? hosts
    costs = try stated.decodeIfPresent([BuildKind: Int].self, forKey: .costs) ?? costs
    jointUnits = try stated.decodeIfPresent(Int.self, forKey: .jointUnits) ?? jointUnits
    worth = try stated.decodeIfPresent(Int.self, forKey: .worth) ?? worth
    reach = try stated.decodeIfPresent(Int.self, forKey: .reach) ?? reach
  }

  /// Staff-days for one of a kind.
  public func cost(of kind: BuildKind) -> Int { max(0, costs[kind] ?? 0) }
}
