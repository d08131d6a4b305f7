extension Planner {
  /// The most women for each upper side of a limit from 1 to `last`: what one more site, or one more unit of money, brings.
  /// Each point is a plan of its own, so that a site of one need not be in the next; `SelectionProblem.order(of:)` nests.
  /// The time is for all points together; where it is over, the rest is left out.
  public func curve(
    _ problem: SelectionProblem, raising limit: Int, to last: Int
  ) throws(ProblemRefused) -> [CurvePoint] {
    guard problem.limits.indices.contains(limit) else { throw ProblemRefused(faults: [.unknownLimit(limit)]) }
    let deadline = Deadline(budget)
    var points: [CurvePoint] = []
    var plans: [Plan] = []
    for upper in 1...max(1, last) {
      var asked = problem
      asked.limits[limit].upper = upper
      var planner = self
      planner.budget.time = .milliseconds(Int(deadline.secondsLeft * 1000))
      guard deadline.ending == nil else { break }
      if case .answered(let answer) = try planner.solve(asked, from: plans) {
        points.append(CurvePoint(upper: upper, answer: answer))
        plans = [answer.plan]
      } else {
        points.append(CurvePoint(upper: upper, answer: nil))
      }
    }
    return points
  }

  /// What the question reaches without one rule: its price is the difference.
  public func outcome(
    _ problem: SelectionProblem, _ question: Question, without rule: Rule, from starts: [Plan] = []
  ) throws(ProblemRefused) -> Outcome {
    guard problem.rules.contains(rule) else { throw ProblemRefused(faults: [.unknownRule(rule)]) }
    return try solve(problem.without(rule), question, from: starts)
  }
}
