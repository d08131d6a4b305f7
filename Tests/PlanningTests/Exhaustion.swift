import Planning

/// Answers questions about tiny problems by looking at every choice. It shares no code with the search: what capacities
/// allow is counted by Hall's condition over sets of demands, not by a flow.
struct Exhaustion {
  let problem: SelectionProblem
  /// Every allowed choice: for each site the year in which it opens, or `years` for never.
  private(set) var choices: [[Int]] = []

  init(_ problem: SelectionProblem) {
    self.problem = problem
    var choice = [Int](repeating: 0, count: problem.sites.count)
    enumerate(&choice, 0)
  }

  private mutating func enumerate(_ choice: inout [Int], _ site: Int) {
    if site == choice.count {
      if keepsRules(choice) { choices.append(choice) }
      return
    }
    for year in 0...problem.years {
      let standing = problem.sites[site].standing
      if standing == .chosen, year == problem.years { continue }
      if standing == .excluded, year < problem.years { continue }
      choice[site] = year
      enumerate(&choice, site + 1)
    }
  }

  private func open(_ choice: [Int], _ year: Int) -> [Int] { choice.indices.filter { choice[$0] <= year } }

  /// The most women newly reached among some demands: the least, over all sets of them, of what is open outside the set
  /// and what the sites that cover some of the set can take.
  func women(_ sites: [Int], among demands: [Int]) -> Int {
    let live = demands.filter { problem.demands[$0].open > 0 }
    var least = Int.max
    for set in 0..<(1 << live.count) {
      var sum = 0
      for (bit, demand) in live.enumerated() where set >> bit & 1 == 0 { sum += problem.demands[demand].open }
      for site in sites {
        let covered = live.enumerated().filter { set >> $0.offset & 1 == 1 && covers(site, $0.element) }
        sum += min(problem.sites[site].capacity ?? .max, covered.reduce(0) { $0 + problem.demands[$1.element].open })
      }
      least = min(least, sum)
    }
    return least
  }

  private func covers(_ site: Int, _ demand: Int) -> Bool { problem.covers[site].contains(Int32(demand)) }

  private func keepsRules(_ choice: [Int]) -> Bool {
    for limit in problem.limits {
      let last = limit.year ?? problem.years - 1
      let sum = limit.terms.reduce(0) { $0 + (choice[$1.site] <= last ? $1.coefficient : 0) }
      if sum < limit.lower ?? .min || sum > limit.upper ?? .max { return false }
    }
    let chosen = open(choice, problem.years - 1)
    for floor in problem.floors where floor.group == nil {
      if women(chosen, among: Array(problem.demands.indices)) + problem.womenReached < floor.women { return false }
    }
    return reachesGroups(chosen, groupFloors) && reachesEveryone(chosen)
  }

  private var groupFloors: [Int: Int] {
    var floors: [Int: Int] = [:]
    for floor in problem.floors { if let group = floor.group { floors[group] = max(floors[group] ?? 0, floor.women) } }
    return floors
  }

  private func reachesEveryone(_ chosen: [Int]) -> Bool {
    guard problem.everyone else { return true }
    let allowed = problem.sites.indices.filter { problem.sites[$0].standing != .excluded }
    for (demand, facts) in problem.demands.enumerated()
    where (facts.open > 0 || facts.women == 0) && allowed.contains(where: { covers($0, demand) }) {
      if !chosen.contains(where: { covers($0, demand) }) { return false }
    }
    let all = Array(problem.demands.indices)
    return women(chosen, among: all) == women(allowed, among: all)
  }

  /// Whether the groups can have so many women reached, all at once: any set of groups can have the sum.
  private func reachesGroups(_ chosen: [Int], _ floors: [Int: Int]) -> Bool {
    let needs = floors.map { (group: $0.key, women: max(0, $0.value - reachedBefore($0.key))) }
    return (0..<(1 << needs.count)).allSatisfy { set in
      let members = needs.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
      let groups = members.map(\.group)
      let demands = problem.demands.indices.filter { groups.contains(problem.demands[$0].group) }
      return women(chosen, among: demands) >= members.reduce(0) { $0 + $1.women }
    }
  }

  private func reachedBefore(_ group: Int) -> Int {
    problem.demands.reduce(0) { $0 + ($1.group == group ? $1.reached : 0) }
  }

  private func fairness(_ chosen: [Int], _ steps: Int) -> Int {
    let groups = Set(problem.demands.map(\.group))
    return (0...steps).last { step in
      var floors = groupFloors
      for group in groups {
        let women = problem.demands.reduce(0) { $0 + ($1.group == group ? $1.women : 0) }
        floors[group] = max(floors[group] ?? 0, (step * women + steps - 1) / steps)
      }
      return reachesGroups(chosen, floors)
    } ?? 0
  }

  private func value(_ choice: [Int], _ aim: Aim) -> Int {
    let chosen = open(choice, problem.years - 1)
    switch aim {
    case .mostWomen:
      return (0..<problem.years).reduce(0) {
        $0 + women(open(choice, $1), among: Array(problem.demands.indices))
      }
    case .leastCost: return chosen.reduce(0) { $0 + problem.sites[$1].cost }
    case .leastWeight(let weights): return chosen.reduce(0) { $0 + weights[$1] }
    case .fewestSites: return chosen.count
    case .mostSites(let sites): return Set(sites).intersection(chosen).count
    case .fairest(let steps): return fairness(chosen, steps)
    }
  }

  /// The best value of each stage; nil where no choice keeps the rules.
  func values(_ question: Question) -> [Int]? {
    var left = choices
    if left.isEmpty { return nil }
    return question.stages.map { stage in
      let values = left.map { value($0, stage.aim) }
      let best = (stage.aim.isGreaterBetter ? values.max() : values.min()) ?? 0
      let given = best * stage.concession.numerator / stage.concession.denominator
      left = zip(left, values).filter {
        stage.aim.isGreaterBetter ? $0.1 >= best - given : $0.1 <= best + given
      }.map(\.0)
      return best
    }
  }
}
