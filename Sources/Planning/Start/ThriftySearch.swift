/// A cheap choice that covers what must be covered and reaches the floor, to begin an exact search with: the greatest
/// share of what is still needed for the cost, then without what is superfluous; then parts are torn out and filled anew.
struct ThriftySearch {
  private var state: CoverState
  private let cost: [Int]
  private let mustCover: [Bool]
  private let floor: Int
  private var random = SplitMix(seed: 11)

  /// The cheapest choice found; nil where none was, or the stage is of another kind.
  static func choice(_ stage: Stage, from start: [Int], deadline: Deadline) -> [Int]? {
    guard stage.isPlainThrift else { return nil }
    var search = ThriftySearch(stage)
    for site in start where !search.state.isChosen[site] { search.state.choose(site) }
    guard search.complete() else { return nil }
    search.rebuild(deadline)
    return search.state.chosen
  }

  private init(_ stage: Stage) {
    state = CoverState(stage)
    cost = stage.gains.map { -$0 }
    var mustCover = [Bool](repeating: false, count: stage.problem.demands.count)
    for demand in stage.mustCover { mustCover[demand] = true }
    self.mustCover = mustCover
    floor = stage.floors.map(\.women).max() ?? 0
  }

  private var total: Int { state.chosen.reduce(0) { $0 + cost[$1] } }

  /// Adds sites until all is covered, then leaves out what is superfluous, the dearest first.
  private mutating func complete() -> Bool {
    var missing = [Int](repeating: 0, count: cost.count)
    for demand in mustCover.indices where mustCover[demand] && state.counts[demand] == 0 {
      for site in state.covering[demand] { missing[Int(site)] += 1 }
    }
    while true {
      let short = max(0, floor - state.women)
      var candidate: Int?
      var candidateWorth = 0.0
      for site in cost.indices where !state.isChosen[site] && state.standing[site] == .free {
        let need = missing[site] + min(short, state.worth[site])
        guard need > 0 else { continue }
        let worth = Double(need) / (Double(cost[site]) + 1e-9)
        if worth > candidateWorth, state.allows(in: site, lowerToo: false) {
          candidateWorth = worth
          candidate = site
        }
      }
      guard let candidate else { break }
      for demand in state.covers[candidate].lazy.map(Int.init) where mustCover[demand] && state.counts[demand] == 0 {
        for site in state.covering[demand] { missing[Int(site)] -= 1 }
      }
      state.choose(candidate)
    }
    for site in state.chosen.sorted(by: { (cost[$0], $0) > (cost[$1], $1) })
    where state.standing[site] == .free && isSuperfluous(site) { state.leave(site) }
    return isComplete
  }

  private var isComplete: Bool {
    state.women >= floor && mustCover.indices.allSatisfy { !mustCover[$0] || state.counts[$0] > 0 }
      && zip(state.limits, state.sums).allSatisfy { $1 <= $0.upper ?? .max && $1 >= $0.lower ?? .min }
  }

  private func isSuperfluous(_ site: Int) -> Bool {
    state.women - state.worth[site] >= floor && state.allows(in: nil, out: site)
      && state.covers[site].allSatisfy { !mustCover[Int($0)] || state.counts[Int($0)] > 1 }
  }

  private mutating func rebuild(_ deadline: Deadline) {
    var best = state
    var bestTotal = total
    let rounds = min(200, 40_000_000 / max(1, state.covers.members.count + cost.count * state.chosen.count))
    for _ in 0..<max(3, rounds) where deadline.ending == nil {
      state = best
      let free = state.chosen.filter { state.standing[$0] == .free }
      guard !free.isEmpty else { return }
      for _ in 0..<max(2, free.count / 8) {
        if let site = free.randomElement(using: &random), state.isChosen[site] { state.leave(site) }
      }
      if complete(), total <= bestTotal {
        bestTotal = total
        best = state
      }
    }
    state = best
  }
}

extension Stage {
  /// Whether it is the least cost in one year without capacities, with at most a floor for everybody.
  var isPlainThrift: Bool {
    !seeksWomen && problem.years == 1 && gains.allSatisfy { $0 <= 0 } && floors.count <= 1
      && floors.allSatisfy { $0.group == nil } && problem.sites.allSatisfy { $0.capacity == nil }
  }
}
