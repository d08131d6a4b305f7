/// The search for the greatest share that every group can reach: first how far the relaxed problem goes, then by exchanges
/// how far a plan is found, then halving between the two, each time with an exact search for any plan.
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
    for plan in starts.filter({ stage.allows($0) }) where step(of: plan) > low {
      low = step(of: plan)
      best = plan
    }
    if best == nil {
      switch probe(0, from: nil) {
      case .found(_, let plan):
        best = plan
        low = step(of: plan)
      case .infeasible: return .infeasible
      case .nothing(let why): return .nothing(why)
      }
    }
    guard var best else { return .nothing(.solverGaveUp) }
    var high = max(low, relaxedCeiling(from: low))
    climb(&best, &low, to: high)
    progress?(low, high)
    var ending: Ending?
    while low < high, ending == nil {
      let middle = (low + high + 1) / 2
      switch probe(middle, from: best) {
      case .found(_, let plan):
        best = plan
        low = max(middle, step(of: plan))
      case .infeasible: high = middle - 1
      case .nothing(let why): ending = why
      }
      progress?(low, high)
    }
    return .found(
      Answer.StageResult(
        aim: .fairest(steps: steps), value: low, bound: high, ending: low == high ? nil : ending, certificate: nil,
        certifiedBound: nil), best)
  }

  private func asking(_ step: Int) -> Stage {
    var asked = stage
    asked.requireShare(step, of: steps)
    return asked
  }

  private func probe(_ step: Int, from plan: Plan?) -> StageSearch.Result {
    var search = StageSearch(asking(step), aim: .mostWomen, presolves: presolves, deadline: deadline)
    search.takesAny = true
    return search.run(from: plan.map { [$0] } ?? [])
  }

  /// The greatest step that the relaxed problem reaches; all steps where the time is over before that is known.
  private func relaxedCeiling(from least: Int) -> Int {
    var low = least
    var high = steps
    while low < high {
      let middle = (low + high + 1) / 2
      let asked = asking(middle)
      if !asked.cannotHold {
        if deadline.ending != nil { return high }
        let reduced = Reduction(asked, presolves: presolves).stage
        let program = StageProgram(reduced)
        if program.program.columns == 0 { return high }
        let relaxation = ClpRelaxation(program.program, seconds: max(deadline.secondsLeft, 0.5))
        if relaxation.ending != .infeasible {
          low = middle
          continue
        }
      }
      high = middle - 1
    }
    return high
  }

  /// Finds better plans by exchanges, as long as halving towards the ceiling finds any.
  private func climb(_ best: inout Plan, _ low: inout Int, to ceiling: Int) {
    var high = ceiling
    while low < high, deadline.ending == nil {
      let middle = (low + high + 1) / 2
      let asked = asking(middle)
      let reduction = Reduction(asked, presolves: presolves)
      let start = reduction.inward(best.openings).map(\.site)
      guard let choice = FloorSearch.choice(reduction.stage, from: start, deadline: deadline) else {
        high = middle - 1
        continue
      }
      let plan = asked.plan(reduction.outward(choice.map { Plan.Opening(site: $0) }))
      guard asked.allows(plan) else { return }
      best = plan
      low = max(middle, step(of: plan))
    }
  }

  /// The greatest step that the worst group of a plan reaches; as far as there are steps.
  private func step(of plan: Plan) -> Int { stage.problem.fairness(of: plan, steps: steps) }
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
