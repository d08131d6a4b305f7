/// One stage of a question as one sum to maximise: women newly reached in all years, where they are sought, and what the
/// chosen sites count. Former stages have become limits and floors.
struct Stage: Equatable {
  /// Women newly reached in a group, or everywhere, in the last year or summed over all years, are so many at least.
  struct Floor: Equatable {
    var group: Int?
    var isSumOfYears: Bool
    var women: Int
  }

  /// The problem; limits of former stages stand behind its own.
  var problem: SelectionProblem
  /// Whether women count.
  var seeksWomen: Bool
  /// What each site counts, once it is chosen.
  var gains: [Int]
  /// The floors of the problem, then those that follow from rules and former stages.
  var floors: [Floor]
  /// Demands that a chosen site must cover in the last year.
  var mustCover: [Int]

  /// The worth of a woman of a group in a year, where a woman is worth `unit` if sought, and each floor pays its price.
  func worth(of group: Int, year: Int, unit: Int, prices: [Int]) -> Int {
    var worth = seeksWomen ? unit : 0
    for (floor, price) in zip(floors, prices)
    where (floor.group ?? group) == group && (floor.isSumOfYears || year == problem.years - 1) { worth += price }
    return worth
  }

  /// Whether a woman of a group counts anywhere in a year.
  func counts(group: Int, year: Int) -> Bool {
    seeksWomen
      || floors.contains { ($0.group ?? group) == group && ($0.isSumOfYears || year == problem.years - 1) }
  }

  /// Women whom each group must newly reach in the last year.
  var groupFloors: [Int: Int] {
    var result: [Int: Int] = [:]
    for floor in floors where !floor.isSumOfYears {
      if let group = floor.group { result[group] = max(result[group] ?? 0, floor.women) }
    }
    return result
  }

  /// What a plan counts in this stage.
  func value(of plan: Plan) -> Int {
    (seeksWomen ? plan.reached.reduce(0) { $0 + $1.reduce(0, +) } : 0) + plan.openings.reduce(0) { $0 + gains[$1.site] }
  }

  /// The plan of these openings, reaching all it can.
  func plan(_ openings: [Plan.Opening]) -> Plan {
    Plan(
      openings: openings.sorted { $0.site < $1.site },
      reached: Reach(problem).women(openings, floors: groupFloors))
  }

  /// Whether a plan keeps all rules of the stage.
  func allows(_ plan: Plan) -> Bool {
    let year = Dictionary(plan.openings.map { ($0.site, $0.year) }, uniquingKeysWith: min)
    for (site, facts) in problem.sites.enumerated() {
      if facts.standing == .chosen, year[site] == nil { return false }
      if facts.standing == .excluded, year[site] != nil { return false }
    }
    for limit in problem.limits {
      let last = limit.year ?? problem.years - 1
      let sum = limit.terms.reduce(0) { $0 + ((year[$1.site] ?? Int.max) <= last ? $1.coefficient : 0) }
      if sum < limit.lower ?? .min || sum > limit.upper ?? .max { return false }
    }
    for floor in floors where women(plan, floor) < floor.women { return false }
    if mustCover.isEmpty { return true }
    var covered = Set<Int32>()
    for opening in plan.openings { covered.formUnion(problem.covers[opening.site]) }
    return mustCover.allSatisfy { covered.contains(Int32($0)) }
  }

  /// What a plan reaches of a floor.
  func women(_ plan: Plan, _ floor: Floor) -> Int {
    let years = floor.isSumOfYears ? plan.reached[...] : plan.reached.suffix(1)
    return years.reduce(0) { sum, reached in
      guard let group = floor.group else { return sum + reached.reduce(0, +) }
      return zip(reached, problem.demands).reduce(sum) { $0 + ($1.1.group == group ? $1.0 : 0) }
    }
  }
}
