import Planning

/// Tiny problems of every kind, the same for the same seed.
struct RandomProblem {
  private var random: SplitMix

  init(_ seed: Int) { random = SplitMix(seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A problem with rules.
  mutating func problem(years: Int = 1) -> SelectionProblem {
    let siteCount = number(0...(years == 1 ? 8 : 4))
    let demandCount = number(1...7)
    let hasCapacities = random.once(in: 3)
    let demands = (0..<demandCount).map { _ in
      let women = random.once(in: 6) ? 0 : number(1...9)
      return Demand(women: women, reached: random.once(in: 3) ? number(0...women) : 0, group: number(0...2))
    }
    let sites = (0..<siteCount).map { _ in
      Site(
        cost: random.once(in: 5) ? 0 : number(1...6),
        capacity: hasCapacities && !random.once(in: 3) ? number(0...10) : nil,
        standing: random.once(in: 9) ? .chosen : random.once(in: 9) ? .excluded : .free)
    }
    let covers = (0..<siteCount).map { _ in
      let density = number(1...3)
      return (0..<demandCount).filter { _ in number(0...4) < density }
    }
    var problem = SelectionProblem(demands: demands, sites: sites, covers: CoverLists(covers), years: years)
    addRules(&problem)
    return problem
  }

  private mutating func addRules(_ problem: inout SelectionProblem) {
    let all = Array(problem.sites.indices)
    if !random.once(in: 3) {
      problem.limits.append(Limit("number", sites: all, upper: number(0...4)))
    }
    for year in 0..<problem.years - 1 {
      problem.limits.append(
        Limit("year", sites: all, lower: random.once(in: 4) ? 1 : nil, upper: number(0...2), year: year))
    }
    if random.once(in: 3) {
      let terms = all.map { Limit.Term(site: $0, coefficient: problem.sites[$0].cost) }
      problem.limits.append(Limit("budget", terms: terms, upper: number(0...14)))
    }
    for _ in 0..<number(0...2) where random.once(in: 2) {
      let some = all.filter { _ in random.once(in: 2) }
      let lower = number(0...2)
      problem.limits.append(
        Limit("quota", sites: some, lower: lower, upper: random.once(in: 2) ? lower + number(0...2) : nil))
    }
    if random.once(in: 8) {
      let terms = all.map { Limit.Term(site: $0, coefficient: number(-2...2)) }
      problem.limits.append(Limit("balance", terms: terms, lower: number(-2...1), upper: number(1...3)))
    }
    if random.once(in: 4) {
      problem.floors.append(WomenFloor("all", women: problem.women * number(0...9) / 10))
    }
    if random.once(in: 5), let group = problem.demands.first?.group {
      problem.floors.append(WomenFloor("group", group: group, women: number(0...6)))
    }
    problem.everyone = random.once(in: 5)
  }

  /// A question of one to three stages.
  mutating func question(_ problem: SelectionProblem) -> Question {
    Question(
      (0..<number(1...3)).map { _ in
        let concession = random.once(in: 2) ? Share(number(0...30), of: 100) ?? .none : .none
        switch number(0...6) {
        case 0: return .init(.leastCost, concession: concession)
        case 1: return .init(.fewestSites, concession: concession)
        case 2: return .init(.mostSites(problem.sites.indices.filter { $0 % 2 == 0 }), concession: concession)
        case 4: return .init(.leastWeight(problem.sites.indices.map { $0 * 7 % 4 }), concession: concession)
        case 3: return .init(.fairest(steps: 20), concession: concession)
        default: return .init(.mostWomen, concession: concession)
        }
      })
  }
}
