extension SelectionProblem {
  /// What is to be said about each site of a plan, in the plan's order.
  public func facts(of plan: Plan) -> [SiteFact] {
    let exchanges = Exchanges(self, plan)
    return plan.openings.indices.map { place in
      let site = plan.openings[place].site
      var rest = plan.openings
      rest.remove(at: place)
      let without = Stage(self, aim: .mostWomen).plan(rest)
      let covered = covers[site].map { demands[Int($0)].open }.filter { $0 > 0 }
      return SiteFact(
        opening: plan.openings[place], covers: covered.reduce(0, +), demands: covered.count,
        lostWithout: plan.newWomen - without.newWomen, alternative: exchanges.best(for: place),
        forcedBy: misses(of: without).map(\.rule))
    }
  }

  /// The sites of a plan in the order in which each adds most to those before it; of equals the smaller number first.
  /// Unlike the plans for one site more and more, every beginning of this order is part of the next.
  public func order(of plan: Plan) -> [OrderStep] {
    let reach = Reach(self)
    var left = plan.sites
    var chosen: [Int] = []
    var women = 0
    var steps: [OrderStep] = []
    while !left.isEmpty {
      var best: (site: Int, women: Int)?
      for site in left {
        let sum = reach.women(chosen + [site]).reduce(0, +)
        if sum > best?.women ?? -1 { best = (site, sum) }
      }
      guard let best else { break }
      steps.append(OrderStep(site: best.site, adds: best.women - women))
      women = best.women
      chosen.append(best.site)
      left.removeAll { $0 == best.site }
    }
    return steps
  }
}

/// What it would bring to have another site in the place of one.
struct Exchanges {
  private let problem: SelectionProblem
  private let plan: Plan
  private let stage: Stage
  /// For each limit the sum of the plan, and for each site the limits that name it.
  private let sums: [Int]
  private let terms: [[(limit: Int, coefficient: Int)]]

  init(_ problem: SelectionProblem, _ plan: Plan) {
    self.problem = problem
    self.plan = plan
    stage = Stage(problem, aim: .mostWomen)
    let years = Dictionary(plan.openings.map { ($0.site, $0.year) }, uniquingKeysWith: min)
    var sums = [Int](repeating: 0, count: problem.limits.count)
    var terms = [[(limit: Int, coefficient: Int)]](repeating: [], count: problem.sites.count)
    for (number, limit) in problem.limits.enumerated() {
      for term in limit.terms {
        terms[term.site].append((number, term.coefficient))
        if let year = years[term.site], year <= limit.year ?? problem.years - 1 { sums[number] += term.coefficient }
      }
    }
    self.sums = sums
    self.terms = terms
  }

  /// The best site to have in a place of the plan instead, in the same year; nil where no other may be.
  func best(for place: Int) -> SiteFact.Alternative? {
    let opening = plan.openings[place]
    guard problem.sites[opening.site].standing == .free else { return nil }
    let chosen = Set(plan.sites)
    var best: SiteFact.Alternative?
    for site in problem.sites.indices
    where problem.sites[site].standing == .free && !chosen.contains(site) && allows(site, for: opening) {
      var openings = plan.openings
      openings[place].site = site
      let other = stage.plan(openings)
      let difference = other.newWomen - plan.newWomen
      if difference > best?.difference ?? .min, keepsReach(other) {
        best = SiteFact.Alternative(site: site, difference: difference)
      }
    }
    return best
  }

  private func allows(_ site: Int, for opening: Plan.Opening) -> Bool {
    var changes: [Int: Int] = [:]
    for term in terms[opening.site] { changes[term.limit, default: 0] -= term.coefficient }
    for term in terms[site] { changes[term.limit, default: 0] += term.coefficient }
    return changes.allSatisfy { number, change in
      let limit = problem.limits[number]
      let sum = sums[number] + (opening.year <= limit.year ?? problem.years - 1 ? change : 0)
      return sum >= limit.lower ?? .min && sum <= limit.upper ?? .max
    }
  }

  private func keepsReach(_ plan: Plan) -> Bool {
    (problem.floors.isEmpty && !problem.everyone) || problem.misses(of: plan).isEmpty
  }
}
