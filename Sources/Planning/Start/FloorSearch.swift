/// A choice that gives each group its floor, found by exchanges: each step makes that exchange of one site for another, or
/// that addition, which leaves the least sum of women missing from all floors; what was just exchanged is left alone.
struct FloorSearch {
  private var state: CoverState
  private let groups: [Int]
  /// Women whom each floor still asks for, below nothing where there are more; the last is the floor for everybody.
  private var need: [Int]
  /// Women whom each chosen site alone reaches, by group.
  private var alone: [Int]
  private var random = SplitMix(seed: 3)

  /// A choice that keeps all rules; nil where none was found, or the stage is of another kind.
  static func choice(_ stage: Stage, from start: [Int], deadline: Deadline) -> [Int]? {
    guard stage.isPlainWithFloors else { return nil }
    var search = FloorSearch(stage)
    for site in start where !search.state.isChosen[site] && search.state.allows(in: site, lowerToo: false) {
      search.choose(site)
    }
    return search.reaches(deadline) ? search.state.chosen : nil
  }

  private init(_ stage: Stage) {
    let problem = stage.problem
    state = CoverState(stage)
    groups = problem.demands.map(\.group)
    // A floor may be about a group of which no demand is left.
    let count = max(problem.groupCount, (stage.floors.compactMap(\.group).max() ?? -1) + 1)
    need = Array(repeating: Int.min / 4, count: count + 1)
    for floor in stage.floors {
      let place = floor.group ?? count
      need[place] = max(need[place], floor.women)
    }
    alone = Array(repeating: 0, count: problem.sites.count * need.count)
    for site in state.chosen {
      state.leave(site)
      choose(site)
    }
  }

  private var everybody: Int { need.count - 1 }

  private mutating func choose(_ site: Int) { change(site, by: 1) }

  private mutating func change(_ site: Int, by sign: Int) {
    var touched = Set<Int>([site])
    for demand in state.covers[site].lazy.map(Int.init) {
      let count = state.counts[demand]
      if sign > 0, count == 1 { touched.insert(Int(state.owners[demand])) }
      if sign < 0, count == 2 { touched.insert(Int(state.owners[demand]) ^ site) }
      if count == (sign > 0 ? 0 : 1) {
        need[groups[demand]] -= sign * state.open[demand]
        need[everybody] -= sign * state.open[demand]
      }
    }
    if sign > 0 { state.choose(site) } else { state.leave(site) }
    for other in touched { countAlone(other) }
  }

  private mutating func countAlone(_ site: Int) {
    let first = site * need.count
    for place in 0..<need.count { alone[first + place] = 0 }
    guard state.isChosen[site] else { return }
    for demand in state.covers[site].lazy.map(Int.init) where state.counts[demand] == 1 {
      alone[first + groups[demand]] += state.open[demand]
      alone[first + everybody] += state.open[demand]
    }
  }

  private var missing: Int { need.reduce(0) { $0 + max(0, $1) } }

  private var isAllowed: Bool {
    zip(state.limits, state.sums).allSatisfy { $1 <= $0.upper ?? .max && $1 >= $0.lower ?? .min }
  }

  private mutating func reaches(_ deadline: Deadline) -> Bool {
    let effort = state.isChosen.count * max(state.chosen.count, 8) * 6 + state.covers.members.count
    let patience = min(300, max(20, 60_000_000 / max(effort, 1)))
    var tabu = [Int](repeating: 0, count: state.isChosen.count)
    var least = Int.max
    var idle = 0
    var step = 1
    while idle < patience, deadline.ending == nil {
      if missing == 0, isAllowed { return true }
      guard let move = bestMove(tabu, step, least) else { return false }
      if let leave = move.leave {
        change(leave, by: -1)
        tabu[leave] = step + Int.random(in: 6...14, using: &random)
      }
      change(move.join, by: 1)
      tabu[move.join] = step + Int.random(in: 2...6, using: &random)
      idle = missing < least ? 0 : idle + 1
      least = min(least, missing)
      step += 1
    }
    return missing == 0 && isAllowed
  }

  /// The move that leaves least missing; of equals the one that reaches most.
  private func bestMove(_ tabu: [Int], _ step: Int, _ least: Int) -> (join: Int, leave: Int?)? {
    let width = need.count
    let now = missing
    let chosen = state.chosen.filter { state.standing[$0] == .free }
    var best: (missing: Int, women: Int, join: Int, leave: Int?)?
    var gain = [Int](repeating: 0, count: width)
    var credit = [Int](repeating: 0, count: state.isChosen.count * width)
    for site in state.isChosen.indices where !state.isChosen[site] && state.standing[site] == .free {
      for place in 0..<width { gain[place] = 0 }
      for demand in state.covers[site].lazy.map(Int.init) where state.counts[demand] <= 1 {
        let women = state.open[demand]
        if state.counts[demand] == 0 {
          gain[groups[demand]] += women
          gain[everybody] += women
        } else {
          credit[Int(state.owners[demand]) * width + groups[demand]] += women
          credit[Int(state.owners[demand]) * width + everybody] += women
        }
      }
      for other in chosen.map(Optional.some) + [nil] {
        var change = 0
        for place in 0..<width {
          let lost = other.map { alone[$0 * width + place] - credit[$0 * width + place] } ?? 0
          if gain[place] != lost { change += max(0, need[place] - gain[place] + lost) - max(0, need[place]) }
        }
        let women =
          gain[everybody] - (other.map { alone[$0 * width + everybody] - credit[$0 * width + everybody] } ?? 0)
        let left = now + change
        if let best, (left, -women) >= (best.missing, -best.women) { continue }
        if max(tabu[site], other.map { tabu[$0] } ?? 0) > step, left >= least { continue }
        if state.allows(in: site, out: other) { best = (left, women, site, other) }
      }
      for demand in state.covers[site].lazy.map(Int.init) where state.counts[demand] == 1 {
        credit[Int(state.owners[demand]) * width + groups[demand]] = 0
        credit[Int(state.owners[demand]) * width + everybody] = 0
      }
    }
    return best.map { ($0.join, $0.leave) }
  }
}

extension Stage {
  /// Whether it is the most women in one year without capacities, under floors as well as limits.
  var isPlainWithFloors: Bool {
    seeksWomen && problem.years == 1 && !floors.isEmpty && mustCover.isEmpty && gains.allSatisfy { $0 == 0 }
      && floors.allSatisfy { !$0.isSumOfYears || $0.group == nil }
      && problem.sites.allSatisfy { $0.capacity == nil } && problem.groupCount <= 200
  }
}
