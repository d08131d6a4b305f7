/// A rule of a problem that a plan may not be able to keep.
public enum Rule: Hashable, Sendable {
  /// The limit of this number.
  case limit(Int)
  /// The floor of this number.
  case floor(Int)
  /// That everyone is reached.
  case everyone
  /// That this site is chosen.
  case chosen(site: Int)
}

/// Rules that cannot hold together.
public struct Conflict: Equatable, Sendable {
  /// How far a plan misses a rule, in the rule's own unit.
  public struct Miss: Hashable, Sendable {
    /// The rule.
    public var rule: Rule
    /// By how much, at least 1.
    public var amount: Int
  }

  /// Rules that cannot hold together, of which none can be left out: without any one of them there is a plan.
  public var rules: [Rule]
  /// Whether it is proved that none can be left out; false where the time was over.
  public var isIrreducible: Bool
  /// The plan that misses the rules least in sum; nil where the time was over before one was found.
  public var nearest: Plan?
  /// What the nearest plan misses.
  public var misses: [Miss]
}
