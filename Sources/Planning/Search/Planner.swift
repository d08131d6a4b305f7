/// Answers questions about problems, exactly where the time suffices.
public struct Planner: Sendable {
  /// How long a search may take, and who may end it.
  public var budget: SearchBudget
  /// Whether demands are merged and dominated sites left out before solving. The answer's value is the same without.
  public var presolves: Bool

  /// A planner with this much time.
  public init(budget: SearchBudget = SearchBudget(), presolves: Bool = true) {
    self.budget = budget
    self.presolves = presolves
  }

  /// The best plan, with proof or bound; the rules in conflict where there is none. The same input gives the same plan,
  /// unless the time was over.
  public func solve(
    _ problem: SelectionProblem, _ question: Question = .mostWomen
  ) throws(ProblemRefused) -> Outcome {
    .nothingFound(.solverGaveUp)
  }

  /// The most women for each upper side of a limit from 1 to `last`: what one more site, or one more unit of money, brings.
  /// Each point is a plan of its own, so that a site of one need not be in the next; `Plan.order(in:)` nests.
  public func curve(
    _ problem: SelectionProblem, raising limit: Int, to last: Int
  ) throws(ProblemRefused) -> [CurvePoint] { [] }

  /// What the question reaches without one rule: its price is the difference.
  public func outcome(
    _ problem: SelectionProblem, _ question: Question, without rule: Rule
  ) throws(ProblemRefused) -> Outcome { .nothingFound(.solverGaveUp) }
}
