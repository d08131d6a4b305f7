/// What became of a question.
public enum Outcome: Equatable, Sendable {
  /// A plan, checked, with how good it is known to be.
  case answered(Answer)
  /// No plan can keep all rules.
  case impossible(Conflict)
  /// The search ended before any plan was found; none is known to be impossible.
  case nothingFound(Ending)
}

/// Why a search ended before it was done.
public enum Ending: Hashable, Sendable {
  /// The time was over.
  case timeLimit
  /// It was asked to stop.
  case stopped
  /// The search is done, and there is a gap left that it does not close.
  case gapRemains
  /// The solver gave up without a reason that can be told.
  case solverGaveUp
}

/// A plan with how good it is known to be.
public struct Answer: Equatable, Sendable {
  /// How one stage of the question ended.
  public struct StageResult: Equatable, Sendable {
    /// What was sought.
    public var aim: Aim
    /// What the best plan found in this stage reaches, in the unit of the aim: women, cost, sites, steps.
    public var value: Int
    /// What no plan can pass, given what the stages before demand: at least `value` where more is better, else at most.
    public var bound: Int
    /// Why the search ended before the value was proved the best; nil is proved.
    public var ending: Ending?
    /// Numbers from which anyone recomputes a bound; nil where none was to be had.
    public var certificate: Certificate?
    /// What the certificate proves by itself; nil where there is none. `bound` is the same, unless the value is proved.
    public var certifiedBound: Int?

    /// Whether it is proved that no plan is better.
    public var isProved: Bool { value == bound && ending == nil }
  }

  /// The plan of the last stage.
  public var plan: Plan
  /// The stages in order. Where one was not proved, a later one is proved only within what the former reached.
  public var stages: [StageResult]
  /// Demands that no allowed site covers.
  public var outOfReach: [Int]

  /// Whether every stage is proved.
  public var isOptimal: Bool { stages.allSatisfy(\.isProved) }
}
