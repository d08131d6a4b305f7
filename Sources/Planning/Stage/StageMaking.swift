extension Stage {
  /// The rules of a problem, with an aim that is one sum; fairness is made of several of these.
  init(_ problem: SelectionProblem, aim: Aim) {
    self.init(
      problem: problem, seeksWomen: false, gains: Array(repeating: 0, count: problem.sites.count),
      floors: problem.floors.map { floor in
        Floor(
          group: floor.group, isSumOfYears: false,
          women: floor.women - problem.womenReached(in: floor.group))
      }, mustCover: [])
    if problem.everyone { requireEveryone() }
    self.aim(at: aim)
  }

  private mutating func aim(at aim: Aim) {
    seeksWomen = false
    gains = Array(repeating: 0, count: problem.sites.count)
    switch aim {
    case .mostWomen, .fairest: seeksWomen = true
    case .leastCost: gains = problem.sites.map { -$0.cost }
    case .leastWeight(let weights): gains = weights.map { -$0 }
    case .fewestSites: gains = problem.sites.map { _ in -1 }
    case .mostSites(let sites): for site in sites { gains[site] = 1 }
    }
  }

  /// Every demand that asks for a site has one, and as many women are reached as can be.
  private mutating func requireEveryone() {
    let allowed = problem.sites.indices.filter { problem.sites[$0].standing != .excluded }
    var coverable = [Bool](repeating: false, count: problem.demands.count)
    for site in allowed { for demand in problem.covers[site] { coverable[Int(demand)] = true } }
    mustCover = problem.demands.indices.filter { coverable[$0] && problem.demands[$0].asksForSite }
    if allowed.contains(where: { problem.sites[$0].capacity != nil }) {
      floors.append(
        Floor(group: nil, isSumOfYears: false, women: Reach(problem).women(allowed).reduce(0, +)))
    }
  }

  /// The next stage: what this one reached becomes a rule.
  func next(_ result: Answer.StageResult, concession: Share, aim: Aim) -> Stage {
    var next = self
    let given = concession.atMost(of: result.value)
    let all = problem.sites.indices
    switch result.aim {
    case .mostWomen: next.floors.append(Floor(group: nil, isSumOfYears: true, women: result.value - given))
    case .leastCost:
      next.problem.limits.append(
        Limit("", terms: all.map { .init(site: $0, coefficient: problem.sites[$0].cost) }, upper: result.value + given))
    case .fewestSites: next.problem.limits.append(Limit("", sites: all, upper: result.value + given))
    case .leastWeight(let weights):
      next.problem.limits.append(
        Limit(
          "", terms: all.filter { weights[$0] != 0 }.map { .init(site: $0, coefficient: weights[$0]) },
          upper: result.value + given))
    case .mostSites(let sites): next.problem.limits.append(Limit("", sites: sites, lower: result.value - given))
    case .fairest(let steps): next.requireShare(result.value - given, of: steps)
    }
    next.aim(at: aim)
    return next
  }

  /// Every group reaches at least this share of its women in the last year.
  mutating func requireShare(_ step: Int, of steps: Int) {
    guard let share = Share(step, of: steps) else { return }
    for (group, women) in problem.womenByGroup.enumerated() where women > 0 {
      let needed = share.atLeast(of: women) - problem.womenReached(in: group)
      if needed > 0 { floors.append(Floor(group: group, isSumOfYears: false, women: needed)) }
    }
  }
}

extension SelectionProblem {
  /// Women of each group.
  var womenByGroup: [Int] {
    var women = [Int](repeating: 0, count: groupCount)
    for demand in demands { women[demand.group] += demand.women }
    return women
  }

  /// Women reached before anything is chosen, of a group or everywhere.
  func womenReached(in group: Int?) -> Int {
    demands.reduce(0) { $0 + ((group ?? $1.group) == $1.group ? $1.reached : 0) }
  }
}
