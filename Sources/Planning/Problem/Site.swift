/// A place where something can be built.
public struct Site: Hashable, Sendable {
  /// What is settled about a site before the question is put.
  public enum Standing: Hashable, Sendable {
    /// The plan chooses.
    case free
    /// Part of every plan.
    case chosen
    /// Part of none.
    case excluded
  }

  /// Cost in whole units of the caller's choice, such as staff-days; at least 0.
  public var cost: Int
  /// Women whom it can take at most, over all demands that it covers; nil is without end.
  public var capacity: Int?
  /// Whether the plan may choose.
  public var standing: Standing

  /// A site.
  public init(cost: Int = 1, capacity: Int? = nil, standing: Standing = .free) {
    self.cost = cost
    self.capacity = capacity
    self.standing = standing
  }
}
