/// What became of an office's request.
public enum DistrictOutcome: Sendable {
  /// A plan.
  case planned(DistrictPlan)
  /// What was asked cannot be met at once.
  case impossible(DistrictConflict)
  /// The search ended before any plan was found.
  case nothingFound(Ending)
}

/// Rules of a request that cannot hold together.
public struct DistrictConflict: Sendable {
  /// The problem.
  public let district: DistrictProblem
  /// The rules of which none can be spared, or, not proved, those that are left.
  public let conflict: Conflict

  /// The rules in the office's terms, each once.
  public var rules: [OfficeRule] { district.meanings(of: conflict.rules) }

  /// By how much the nearest plan misses each rule, in the rule's own unit.
  public var misses: [(rule: OfficeRule, amount: Int)] {
    conflict.misses.map { (district.meaning(of: $0.rule), $0.amount) }
  }
}

extension DistrictProblem {
  func meanings(of rules: [Rule]) -> [OfficeRule] {
    var seen = Set<OfficeRule>()
    return rules.map { meaning(of: $0) }.filter { seen.insert($0).inserted }
  }
}

/// Answers an office's requests.
public struct DistrictPlanner: Sendable {
  /// The planner for the plan itself. Prices and curves have half as much time again.
  public var planner: Planner
  /// Whether the curve of gains is worked out.
  public var drawsCurves = true

  /// A planner with this much time.
  public init(budget: SearchBudget = SearchBudget()) {
    planner = Planner(budget: budget)
  }

  /// The best plan for `request`, and what its rules cost.
  /// - Throws: numbers that no problem may have, such as a negative count of women.
  public func plan(
    places: [PlanPlace], candidates: [PlanCandidate], request: PlanRequest
  ) throws(ProblemRefused) -> DistrictOutcome {
    let district = DistrictProblem(places: places, candidates: candidates, request: request)
    let clock = ContinuousClock()
    switch try planner.solve(district.problem, district.question) {
    case .nothingFound(let ending): return .nothingFound(ending)
    case .impossible(let conflict):
      return .impossible(DistrictConflict(district: district, conflict: conflict))
    case .answered(let answer):
      var plan = DistrictPlan(district, answer)
      let end = clock.now + planner.budget.time / 2
      for rule in request.rules {
        guard let part = self.part(until: end, clock) else { break }
        let other = DistrictProblem(places: places, candidates: candidates, request: request.without(rule))
        guard case .answered(let free) = try part.solve(other.problem, other.question) else { continue }
        plan.prices.append(
          DistrictPlan.Price(
            rule: rule, women: Self.women(other, free.plan), cost: other.problem.value(of: free.plan, .leastCost),
            isProved: free.isOptimal))
      }
      if drawsCurves { try draw(&plan, places, candidates, until: end, clock) }
      return .planned(plan)
    }
  }

  private func draw(
    _ plan: inout DistrictPlan, _ places: [PlanPlace], _ candidates: [PlanCandidate],
    until end: ContinuousClock.Instant, _ clock: ContinuousClock
  ) throws(ProblemRefused) {
    guard case .counts(let counts) = plan.district.request.goal, plan.district.request.years == 1 else { return }
    for kind in BuildKind.allCases {
      guard let count = counts[kind], count > 1, let part = part(until: end, clock) else { continue }
      let own = DistrictProblem(
        places: places, candidates: candidates, request: plan.district.request.only(kind, count))
      guard let limit = own.limit(counting: kind) else { continue }
      plan.curves[kind] = try part.curve(own.problem, raising: limit, to: count)
    }
  }

  private func part(until end: ContinuousClock.Instant, _ clock: ContinuousClock) -> Planner? {
    let left = end - clock.now
    guard left > .zero, !planner.budget.stop.isRaised else { return nil }
    var part = planner
    part.budget.time = left
    part.budget.progress = nil
    return part
  }

  private static func women(_ district: DistrictProblem, _ plan: Plan) -> [WomenKind: Int] {
    Dictionary(uniqueKeysWithValues: WomenKind.allCases.map { ($0, district.women($0, plan)) })
  }
}
