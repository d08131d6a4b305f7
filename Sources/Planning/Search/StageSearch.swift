/// The search for the best plan of one stage: reduction, a start, prices and their bound, sites settled by them, then Cbc.
struct StageSearch {
  /// How it ended.
  enum Result {
    case found(Answer.StageResult, Plan)
    case infeasible
    case nothing(Ending)
  }

  let whole: Stage
  let aim: Aim
  let presolves: Bool
  let deadline: Deadline
  var progress: ((Int?, Int?) -> Void)?
  /// Whether any plan will do.
  var takesAny = false

  private var best: Plan?
  private var bestValue = Int.min
  private var bound = Int.max
  private var certificate: Certificate?
  private var certifiedBound: Int?

  init(_ stage: Stage, aim: Aim, presolves: Bool, deadline: Deadline) {
    whole = stage
    self.aim = aim
    self.presolves = presolves
    self.deadline = deadline
  }

  /// Searches, beginning with these plans if they keep the rules.
  mutating func run(from starts: [Plan] = []) -> Result {
    if whole.cannotHold { return .infeasible }
    for plan in starts { note(plan.openings) }
    let reduction = Reduction(whole, presolves: presolves)
    let small = reduction.stage
    noteStart(reduction, from: starts.first)
    if takesAny, best != nil { return ended(.stopped) }
    guard small.problem.leavesChoice else {
      return settled(reduction)
    }
    let program = StageProgram(small, relaxes: true)
    let relaxation = ClpRelaxation(program.program, seconds: max(deadline.secondsLeft, 0.5))
    if relaxation.ending == .infeasible, best == nil { return .infeasible }
    if relaxation.ending == .optimal { take(program.certificate(relaxation.duals, small).polished(small), reduction) }
    if bestValue == bound { return ended(nil) }
    noteWalk(reduction, liked: program.liked(relaxation.columns))
    if bestValue == bound { return ended(nil) }
    if let ending = deadline.ending { return ended(ending) }
    return branch(settling(reduction))
  }

  private mutating func take(_ prices: Certificate, _ reduction: Reduction) {
    let raw = reduction.outward(prices, whole)
    guard let proved = LagrangeBound(raw, whole) else { return }
    certificate = raw
    certifiedBound = proved.value
    bound = min(bound, proved.value)
    progress?(best == nil ? nil : bestValue, bound)
  }

  /// Looks at a choice in the whole, and keeps it if it is allowed and better.
  private mutating func note(_ openings: [Plan.Opening]) {
    let plan = whole.plan(openings)
    guard whole.allows(plan) else { return }
    let value = whole.value(of: plan)
    guard value > bestValue else { return }
    best = plan
    bestValue = value
    progress?(value, bound == .max ? nil : bound)
  }

  private mutating func noteStart(_ reduction: Reduction, from start: Plan?) {
    if best == nil {
      let begun = start.map { reduction.inward($0.openings).map(\.site) } ?? []
      if let choice = FloorSearch.choice(reduction.stage, from: begun, deadline: deadline) { note(choice, reduction) }
    }
    if let choice = ThriftySearch.choice(reduction.stage, from: [], deadline: deadline) { note(choice, reduction) }
    if let choice = ExchangeSearch.choice(reduction.stage) { note(choice, reduction) }
  }

  private mutating func noteWalk(_ reduction: Reduction, liked: [Int]) {
    let start = best.map { reduction.inward($0.openings).map(\.site) } ?? []
    if let choice = ThriftySearch.choice(reduction.stage, from: liked, deadline: deadline) { note(choice, reduction) }
    if let choice = ExchangeSearch.choice(
      reduction.stage, from: start, liked: liked, deadline: deadline, enough: bound)
    {
      note(choice, reduction)
    }
  }

  private mutating func note(_ sites: [Int], _ reduction: Reduction) {
    note(reduction.outward(sites.map { Plan.Opening(site: $0) }))
  }

  /// Nothing is left to choose.
  private mutating func settled(_ reduction: Reduction) -> Result {
    note(reduction.outward(reduction.stage.problem.sites.indices.map { Plan.Opening(site: $0) }))
    guard best != nil else { return .infeasible }
    bound = bestValue
    return ended(nil)
  }

  /// The stage without the sites that no better plan has, and with those fixed that every better plan has. What the best
  /// plan says stays free, so that it is still a plan.
  private func settling(_ reduction: Reduction) -> Reduction {
    guard presolves, let best, let certificate, let proved = LagrangeBound(certificate, whole) else { return reduction }
    let needed = Int128(Certificate.scale) * Int128(bestValue + 1)
    let kept = Set(reduction.outward(reduction.inward(best.openings)).map(\.site))
    let standing = Set(reduction.sites)
    var stage = whole
    for site in whole.problem.sites.indices where whole.problem.sites[site].standing == .free {
      let loss = proved.losses[site]
      if !kept.contains(site), proved.total - loss.chosen < needed {
        stage.problem.sites[site].standing = .excluded
      } else if kept.contains(site), proved.total - loss.left < needed, standing.contains(site) {
        stage.problem.sites[site].standing = .chosen
      }
    }
    return Reduction(stage, presolves: true)
  }

  private mutating func branch(_ reduction: Reduction) -> Result {
    let small = reduction.stage
    guard small.problem.leavesChoice else {
      return settled(reduction)
    }
    let program = StageProgram(small)
    let first = best.flatMap { best -> [Double]? in
      let plan = small.plan(reduction.inward(best.openings))
      return small.allows(plan) ? program.columns(plan, small) : nil
    }
    let deadline = deadline
    let takesAny = takesAny
    let known = bestValue
    let (bound, progress) = (bound, progress)
    let solve = CbcSolve(program.program, first: first, seconds: deadline.secondsLeft) { cost in
      if let cost, let value = Int(exactly: (-cost).rounded()) {
        progress?(max(value, known), bound == .max ? nil : bound)
        if takesAny { return true }
      }
      return deadline.ending != nil
    }
    if let columns = solve.columns {
      note(reduction.outward(program.openings(columns, years: small.problem.years)))
    }
    switch solve.ending {
    case .infeasible: return best == nil ? .infeasible : ended(.solverGaveUp)
    case .optimal:
      let claimed = zip(solve.columns ?? [], program.program.cost).reduce(0) { $0 - $1.0 * $1.1 }
      guard best != nil, Double(bestValue) > claimed - 0.5 else { return ended(.solverGaveUp) }
      self.bound = bestValue
      return ended(nil)
    case .stopped, .gaveUp:
      // A bound that cannot be recomputed is told only where there is no other.
      if certificate == nil, let cost = solve.bound, let value = Int(exactly: (-cost + 1e-6).rounded(.down)) {
        self.bound = max(bestValue, min(self.bound, value))
      }
      return ended(deadline.ending ?? (solve.ending == .stopped ? .timeLimit : .solverGaveUp))
    }
  }

  private func ended(_ ending: Ending?) -> Result {
    guard let best else { return .nothing(ending ?? .solverGaveUp) }
    let sign = aim.isGreaterBetter ? 1 : -1
    let result = Answer.StageResult(
      aim: aim, value: sign * bestValue, bound: bound == .max ? (sign > 0 ? .max : 0) : sign * bound,
      ending: bound == bestValue ? nil : ending ?? .solverGaveUp, certificate: certificate,
      certifiedBound: certifiedBound.map { sign * $0 })
    return .found(result, best)
  }
}

extension SelectionProblem {
  /// Whether anything is left to choose: a site, or the year of one.
  var leavesChoice: Bool { sites.contains { $0.standing == .free || $0.standing == .chosen && years > 1 } }
}

extension Stage {
  /// Whether a limit cannot hold whatever is chosen, or a floor asks for more women than there are.
  var cannotHold: Bool {
    for limit in problem.limits {
      var least = 0
      var most = 0
      for term in limit.terms {
        let standing = problem.sites[term.site].standing
        if standing == .excluded { continue }
        if standing == .chosen, (limit.year ?? problem.years - 1) == problem.years - 1 {
          least += term.coefficient
          most += term.coefficient
        } else {
          least += min(0, term.coefficient)
          most += max(0, term.coefficient)
        }
      }
      if most < limit.lower ?? .min || least > limit.upper ?? .max { return true }
    }
    return floors.contains { floor in
      let years = floor.isSumOfYears ? problem.years : 1
      return floor.women > years
        * problem.demands.reduce(0) { $0 + ((floor.group ?? $1.group) == $1.group ? $1.open : 0) }
    }
  }
}
