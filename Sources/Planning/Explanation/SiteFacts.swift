extension SelectionProblem {
  /// What is to be said about each site of a plan, in the plan's order.
  public func facts(of plan: Plan) -> [SiteFact] {
    let exchanges = Exchanges(self, plan)
    // Sites that are alike in everything have the same to be said about them.
    var known: [Exchanges.Likeness: SiteFact] = [:]
    return plan.openings.indices.map { place in
      let site = plan.openings[place].site
      let likeness = exchanges.likeness(of: place)
      if var fact = known[likeness] {
        fact.opening = plan.openings[place]
        return fact
      }
      var rest = plan.openings
      rest.remove(at: place)
      let without = Stage(self, aim: .mostWomen).plan(rest)
      let covered = covers[site].map { demands[Int($0)].open }.filter { $0 > 0 }
      let fact = SiteFact(
        opening: plan.openings[place], covers: covered.reduce(0, +), demands: covered.count,
        lostWithout: plan.newWomen - without.newWomen, alternative: exchanges.best(for: place),
        forcedBy: misses(of: without).map(\.rule))
      known[likeness] = fact
      return fact
    }
  }

  /// The sites of a plan in the order in which each adds most to those before it; of equals the smaller number first.
  /// Unlike the plans for one site more and more, every beginning of this order is part of the next.
  public func order(of plan: Plan) -> [OrderStep] {
    let reach = Reach(self)
    var chosen: [Int] = []
    var women = 0
    var steps: [OrderStep] = []
    // What a site adds never grows as others come before it, so that an old value is a bound on the present one.
    var bounds = plan.sites.map { (site: $0, adds: Int.max, round: -1) }
    while !bounds.isEmpty {
      guard
        let first = bounds.indices.max(by: { (bounds[$0].adds, bounds[$1].site) < (bounds[$1].adds, bounds[$0].site) })
      else { break }
      let site = bounds[first].site
      if bounds[first].round == chosen.count {
        steps.append(OrderStep(site: site, adds: bounds[first].adds))
        women += bounds[first].adds
        chosen.append(site)
        bounds.remove(at: first)
      } else {
        bounds[first].adds = reach.women(chosen + [site]).reduce(0, +) - women
        bounds[first].round = chosen.count
      }
    }
    return steps
  }
}

/// What it would bring to have another site in the place of one.
struct Exchanges {
  /// What two sites must share to stand for one another in every plan.
  struct Likeness: Hashable {
    let covers: [Int32]
    let capacity: Int?
    let standing: Site.Standing
    let terms: [Int]
    let year: Int?
  }

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

  /// What is decided about the site in a place of the plan.
  func likeness(of place: Int) -> Likeness {
    likeness(of: plan.openings[place].site, year: plan.openings[place].year)
  }

  private func likeness(of site: Int, year: Int?) -> Likeness {
    Likeness(
      covers: Array(problem.covers[site]), capacity: problem.sites[site].capacity,
      standing: problem.sites[site].standing,
      terms: terms[site].flatMap { [$0.limit, $0.coefficient] }, year: year)
  }

  /// The best site to have in a place of the plan instead, in the same year; nil where no other may be.
  func best(for place: Int) -> SiteFact.Alternative? {
    let opening = plan.openings[place]
    guard problem.sites[opening.site].standing == .free else { return nil }
    let chosen = Set(plan.sites)
    var best: SiteFact.Alternative?
    var tried = Set<Likeness>()
    for site in problem.sites.indices
    where problem.sites[site].standing == .free && !chosen.contains(site) && allows(site, for: opening)
      && tried.insert(likeness(of: site, year: nil)).inserted
    {
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
