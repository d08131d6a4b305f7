import Planning

/// Small problems of several districts that share one limit, the same for the same seed.
struct RandomNation {
  private var random: SplitMix

  init(_ seed: Int) { random = SplitMix(seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Districts with so many demands and sites at most, under a number of sites or a budget, and with quotas of their own.
  mutating func problem(districts: Int, demands: Int, sites: Int, fixes: Bool = false) -> SelectionProblem {
    var problem = SelectionProblem(demands: [], sites: [], covers: CoverLists())
    var quotas: [Limit] = []
    for district in 0..<districts {
      let first = problem.demands.count
      let own = number(1...demands)
      for _ in 0..<own {
        let women = random.once(in: 6) ? 0 : number(1...30)
        let reached = random.once(in: 4) ? number(0...women) : 0
        problem.demands.append(Demand(women: women, reached: reached, group: district))
      }
      let firstSite = problem.sites.count
      for _ in 0..<number(0...sites) {
        let standing: Site.Standing = fixes && random.once(in: 12) ? .chosen : random.once(in: 9) ? .excluded : .free
        problem.sites.append(Site(cost: random.once(in: 8) ? 0 : number(1...6), standing: standing))
        let density = number(1...3)
        problem.covers.append((first..<first + own).filter { _ in number(0...4) < density })
      }
      if random.once(in: 3) {
        let some = (firstSite..<problem.sites.count).filter { _ in random.once(in: 2) }
        quotas.append(Limit("quota", sites: some, upper: number(0...2)))
      }
    }
    let all = problem.sites.indices
    let isBudget = random.once(in: 3)
    let terms = all.map { Limit.Term(site: $0, coefficient: isBudget ? problem.sites[$0].cost : 1) }
    let shared = Limit("shared", terms: terms, upper: number(0...(isBudget ? 3 : 1) * max(1, all.count / 2)))
    problem.limits = random.once(in: 2) ? quotas + [shared] : [shared] + quotas
    return problem
  }

  /// The same problem with demands, sites and limits in another order.
  mutating func shuffled(_ problem: SelectionProblem) -> SelectionProblem {
    let demands = problem.demands.indices.shuffled(using: &random)
    let sites = problem.sites.indices.shuffled(using: &random)
    var demandPlaces = [Int](repeating: 0, count: demands.count)
    for (new, old) in demands.enumerated() { demandPlaces[old] = new }
    var sitePlaces = [Int](repeating: 0, count: sites.count)
    for (new, old) in sites.enumerated() { sitePlaces[old] = new }
    var other = SelectionProblem(
      demands: demands.map { problem.demands[$0] }, sites: sites.map { problem.sites[$0] },
      covers: CoverLists(
        sites.map { problem.covers[$0].map { demandPlaces[Int($0)] }.shuffled(using: &random) }))
    other.limits = problem.limits.shuffled(using: &random).map { limit in
      var limit = limit
      limit.terms = limit.terms.map { .init(site: sitePlaces[$0.site], coefficient: $0.coefficient) }
        .shuffled(using: &random)
      return limit
    }
    return other
  }
}
