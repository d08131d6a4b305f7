/// What an office asks: how much is to be built, or what is to be reached, and under which rules.
public struct PlanRequest: Codable, Sendable, Hashable {
  /// How many of a kind, or of all kinds, in a township.
  public struct Quota: Codable, Sendable, Hashable {
    /// Identity of the township.
    public var township: String
    /// What is counted; nil is everything.
    public var kind: BuildKind?
    /// At least so many.
    public var lower: Int?
    /// At most so many.
    public var upper: Int?

    /// A quota.
    public init(township: String, kind: BuildKind? = nil, lower: Int? = nil, upper: Int? = nil) {
      self.township = township
      self.kind = kind
      self.lower = lower
      self.upper = upper
    }
  }

  /// What is sought.
  public enum Goal: Codable, Sendable, Hashable {
    /// The most women with at most so many of each kind; a kind that is not named is not built.
    case counts([BuildKind: Int])
    /// The most women for at most so many staff-days.
    case budget(Int)
    /// The cheapest way to reach this share of the women, those who are reached already among them.
    case reach(numerator: Int, denominator: Int)
    /// The cheapest way to reach everybody who can be reached.
    case everyone
  }

  /// What is sought.
  public var goal: Goal
  /// What may be built.
  public var kinds: Set<BuildKind>
  /// Whether what is planned already is part of the plan, and counts in its numbers.
  public var keepsPlanned = false
  /// Whether each community must have a micro-home at the end.
  public var eachCommunity = false
  /// Quotas of townships.
  public var quotas: [Quota] = []
  /// Builds as many 四新 federations as can be, giving up at most so many thousandths of the women.
  public var emergingFirst: Int?
  /// Whether the worst township is helped first, before the most women are sought.
  public var worstFirst = false
  /// Over how many years; the numbers and the budget are divided evenly.
  public var years = 1
  /// Identities of candidates that must be built.
  public var must: Set<String> = []
  /// Identities of candidates that must not be built.
  public var mustNot: Set<String> = []

  /// A request without rules.
  public init(_ goal: Goal, kinds: Set<BuildKind>? = nil) {
    self.goal = goal
    if let kinds {
      self.kinds = kinds
    } else if case .counts(let counts) = goal {
      self.kinds = Set(counts.keys)
    } else {
      self.kinds = Set(BuildKind.allCases)
    }
  }
}
