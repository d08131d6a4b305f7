/// A good choice for the most women under limits, to begin an exact search with: greedy choice, then the best exchange of
/// one site for another, also where it loses, with what was just exchanged left alone for a while (Glover's tabu search).
/// The number of steps depends on the size alone, never on the clock.
struct ExchangeSearch {
  private var state: CoverState
  private let empty: CoverState
  private var random = SplitMix(seed: 7)
  private var best: [Int] = []
  private var bestWomen = -1

  /// A choice that no single exchange betters; nil where none keeps all limits, or the stage is of another kind.
  static func choice(_ stage: Stage) -> [Int]? {
    guard stage.isPlainCoverage else { return nil }
    var search = ExchangeSearch(state: CoverState(stage))
    for byCost in [false, true] { search.climb(through: [], byCost: byCost) }
    return search.bestWomen < 0 ? nil : search.best
  }

  /// The best choice found from this one, and from the sites in the order in which the relaxed problem likes them.
  static func choice(_ stage: Stage, from start: [Int], liked: [Int], deadline: Deadline, enough: Int) -> [Int]? {
    guard stage.isPlainCoverage else { return nil }
    var search = ExchangeSearch(state: CoverState(stage))
    for site in start where !search.state.isChosen[site] { search.state.choose(site) }
    search.note()
    search.climb(through: liked, byCost: false)
    search.walk(deadline, enough)
    return search.bestWomen < 0 ? nil : search.best
  }

  private init(state: CoverState) {
    self.state = state
    empty = state
  }

  /// Takes these sites as far as the limits allow, fills up greedily, and exchanges while that gains.
  private mutating func climb(through sites: [Int], byCost: Bool) {
    state = empty
    for site in sites where !state.isChosen[site] && state.allows(in: site, lowerToo: false) { state.choose(site) }
    fill(byCost: byCost)
    while exchange(nil, 0) {}
    note()
  }

  /// Goes on from the best by the best exchange that is not forbidden, until nothing better comes for long.
  private mutating func walk(_ deadline: Deadline, _ enough: Int) {
    guard bestWomen >= 0, bestWomen < enough else { return }
    state = empty
    for site in best where !state.isChosen[site] { state.choose(site) }
    let chosen = state.chosen.count
    let effort = state.covers.members.count + state.isChosen.count * max(chosen, 1)
    let patience = min(400, max(20, 400_000_000 / max(effort, 1)))
    var tabu = [Int](repeating: 0, count: state.isChosen.count)
    var idle = 0
    var step = 1
    while idle < patience, bestWomen < enough, deadline.ending == nil {
      let before = bestWomen
      guard exchange(tabu, step, until: { step + $0 }, &tabu) else { break }
      note()
      idle = bestWomen > before ? 0 : idle + 1
      step += 1
    }
  }

  private mutating func note() {
    guard state.women > bestWomen, isAllowed else { return }
    bestWomen = state.women
    best = state.chosen
  }

  private var isAllowed: Bool {
    zip(state.limits, state.sums).allSatisfy { $1 <= $0.upper ?? .max && $1 >= $0.lower ?? .min }
  }

  /// Chooses the site that adds most, by itself or for its cost, until nothing more may be added; lower sides first.
  private mutating func fill(byCost: Bool) {
    while true {
      let short = state.limits.indices.first { state.sums[$0] < state.limits[$0].lower ?? .min }
      var candidate: Int?
      var candidateWorth = -1.0
      for site in state.isChosen.indices
      where !state.isChosen[site] && state.standing[site] == .free && (short != nil || state.worth[site] > 0) {
        if let short, !state.terms[site].contains(where: { $0.limit == short && $0.coefficient > 0 }) { continue }
        let worth = Double(state.worth[site]) / (byCost ? share(of: site) : 1)
        if worth > candidateWorth, state.allows(in: site, lowerToo: false) {
          candidateWorth = worth
          candidate = site
        }
      }
      guard let candidate else { return }
      state.choose(candidate)
    }
  }

  /// What a site uses up of all upper sides.
  private func share(of site: Int) -> Double {
    state.terms[site].reduce(1e-9) { sum, term in
      sum + Double(max(0, term.coefficient)) / Double(max(1, state.limits[term.limit].upper ?? .max))
    }
  }

  private mutating func exchange(_ tabu: [Int]?, _ step: Int) -> Bool {
    var unused: [Int] = []
    return exchange(tabu ?? [], step, until: { $0 }, &unused)
  }

  /// Makes the best exchange, or addition. Without `marks` only one that gains.
  private mutating func exchange(
    _ tabu: [Int], _ step: Int, until: (Int) -> Int, _ marks: inout [Int]
  ) -> Bool {
    var bestGain = tabu.isEmpty ? 0 : Int.min
    var move: (join: Int, leave: Int?)?
    let chosen = state.chosen.filter { state.standing[$0] == .free }
    var credit = [Int](repeating: 0, count: state.isChosen.count)
    for site in state.isChosen.indices where !state.isChosen[site] && state.standing[site] == .free {
      let gain = state.worth[site]
      if gain > bestGain, state.allows(in: site) {
        bestGain = gain
        move = (site, nil)
      }
      for demand in state.covers[site].lazy.map(Int.init) where state.counts[demand] == 1 {
        credit[Int(state.owners[demand])] += state.open[demand]
      }
      for other in chosen {
        let change = gain - state.worth[other] + credit[other]
        if change <= bestGain { continue }
        if !tabu.isEmpty, max(tabu[site], tabu[other]) > step, state.women + change <= bestWomen { continue }
        if state.allows(in: site, out: other) {
          bestGain = change
          move = (site, other)
        }
      }
      for demand in state.covers[site].lazy.map(Int.init) where state.counts[demand] == 1 {
        credit[Int(state.owners[demand])] = 0
      }
    }
    guard let move else { return false }
    if let leave = move.leave {
      state.leave(leave)
      if !marks.isEmpty { marks[leave] = until(Int.random(in: 5...12, using: &random)) }
    }
    state.choose(move.join)
    if !marks.isEmpty { marks[move.join] = until(Int.random(in: 2...5, using: &random)) }
    return true
  }
}

extension Stage {
  /// Whether it is the most women in one year without capacities, under limits of sites alone.
  var isPlainCoverage: Bool {
    seeksWomen && problem.years == 1 && floors.isEmpty && mustCover.isEmpty && gains.allSatisfy { $0 == 0 }
      && problem.sites.allSatisfy { $0.capacity == nil }
  }
}

/// A small generator with a seed (SplitMix64), so that the same input gives the same plan.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
