/// The search for the greatest share that every group can reach: halving on the steps, each a search for any plan.
struct FairnessSearch {
  let stage: Stage
  let steps: Int
  let presolves: Bool
  let deadline: Deadline
  var progress: ((Int?, Int?) -> Void)?

  /// The plan that makes the worst group as well off as can be.
  func run(from starts: [Plan]) -> StageSearch.Result {
    var best: Plan?
    var low = -1
    var high = steps
    var ending: Ending?
    let known = starts.filter { stage.allows($0) }
    for plan in known where step(of: plan) > low {
      low = step(of: plan)
      best = plan
    }
    var probe = low < 0 ? 0 : (low + high + 1) / 2
    while low < high {
      var asked = stage
      asked.requireShare(probe, of: steps)
      var search = StageSearch(asked, aim: .mostWomen, presolves: presolves, deadline: deadline)
      search.takesAny = true
      switch search.run() {
      case .found(_, let plan):
        best = plan
        low = max(probe, step(of: plan))
      case .infeasible:
        if probe == 0 { return .infeasible }
        high = probe - 1
      case .nothing(let why):
        ending = why
      }
      if ending != nil { break }
      progress?(low, high)
      probe = (low + high + 1) / 2
    }
    guard let best else { return .nothing(ending ?? .solverGaveUp) }
    return .found(
      Answer.StageResult(
        aim: .fairest(steps: steps), value: low, bound: high, ending: low == high ? nil : ending, certificate: nil,
        certifiedBound: nil), best)
  }

  /// The greatest step that the worst group of a plan reaches; as far as there are steps.
  func step(of plan: Plan) -> Int { stage.problem.fairness(of: plan, steps: steps) }
}

extension SelectionProblem {
  /// The share of its women that the worst group reaches with a plan, in whole steps; all steps where no group has women.
  func fairness(of plan: Plan, steps: Int) -> Int {
    var reached = [Int](repeating: 0, count: groupCount)
    for (demand, women) in zip(demands, plan.reached.last ?? []) { reached[demand.group] += demand.reached + women }
    return zip(reached, womenByGroup).reduce(steps) { least, group in
      let (reached, women) = group
      return women == 0 ? least : min(least, Int(clamping: Int128(reached) * Int128(steps) / Int128(women)))
    }
  }
}
