/// The most women in a problem of many parts that share nothing but one limit, such as all districts of a country that
/// share a number of sites: too large for one program, but not for one after the other.
///
/// With a price for each unit of the shared limit every part is a problem of its own, and the sum of what the parts reach
/// less the price, and the limit at that price, is what no plan can pass (Dantzig and Wolfe 1960; Lagrange's bound). The
/// price with the least bound gives nearly the plan, too: parts that the relaxed problem leaves in fractions are solved
/// exactly at that price, and what is over or left of the limit is settled where it costs least or brings most.
public struct NationalPlan: Sendable {
  /// How long the search may take, and who may end it.
  public var budget: SearchBudget

  /// A search with this much time.
  public init(budget: SearchBudget = SearchBudget()) { self.budget = budget }

  /// A good plan with its bound, the most women sought; `Planner` answers where the problem is not of this kind: one year,
  /// no capacities, limits with upper sides only, and at least two parts.
  public func solve(_ problem: SelectionProblem) throws(ProblemRefused) -> Outcome {
    let faults = problem.faults
    if !faults.isEmpty { throw ProblemRefused(faults: faults) }
    let stage = Stage(problem, aim: .mostWomen)
    guard let blocks = Blocks(problem), !stage.cannotHold else { return try Planner(budget: budget).solve(problem) }
    var search = BlockSearch(stage, blocks, deadline: Deadline(budget), progress: budget.progress)
    let answer = search.run()
    return PlanChecker(problem, .mostWomen).faults(of: answer).isEmpty
      ? .answered(answer) : .nothingFound(.solverGaveUp)
  }
}
