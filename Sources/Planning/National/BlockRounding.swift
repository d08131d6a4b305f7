/// A whole choice near a solution in fractions, for one part at a price: sites in the order in which the solution likes
/// them, then the best addition, removal or exchange while one gains.
struct BlockRounding {
  private var state: CoverState
  private let prices: [Double]

  /// For a stage in which a chosen site costs its weight times the price.
  init(_ stage: Stage, weights: [Double], price: Double) {
    state = CoverState(stage)
    prices = weights.map { $0 * price }
  }

  /// The choice.
  func choice(_ columns: [Double]) -> [Int] {
    var work = self
    let order = prices.indices.filter { columns[$0] > 1e-6 }.sorted { (columns[$1], $0) < (columns[$0], $1) }
    for site in order where !work.state.isChosen[site] && work.gain(of: site) > 0 && work.state.allows(in: site) {
      work.state.choose(site)
    }
    while work.improve() {}
    return work.state.chosen
  }

  /// What a site brings that is left out, or what one brings that is chosen.
  private func gain(of site: Int) -> Double { Double(state.worth[site]) - prices[site] }

  private mutating func improve() -> Bool {
    var best = 1e-6
    var move: (join: Int?, leave: Int?)?
    let chosen = prices.indices.filter { state.isChosen[$0] && state.standing[$0] == .free }
    for site in chosen where -gain(of: site) > best {
      best = -gain(of: site)
      move = (nil, site)
    }
    var credit = [Int](repeating: 0, count: prices.count)
    for site in prices.indices where !state.isChosen[site] && state.standing[site] == .free {
      let gain = gain(of: site)
      if gain > best, state.allows(in: site) {
        best = gain
        move = (site, nil)
      }
      let shared = state.covers[site].lazy.map(Int.init).filter { [state] in state.counts[$0] == 1 }
      for demand in shared { credit[Int(state.owners[demand])] += state.open[demand] }
      for other in chosen {
        let change = gain - self.gain(of: other) + Double(credit[other])
        if change > best, state.allows(in: site, out: other) {
          best = change
          move = (site, other)
        }
      }
      for demand in shared { credit[Int(state.owners[demand])] = 0 }
    }
    guard let move else { return false }
    if let leave = move.leave { state.leave(leave) }
    if let join = move.join { state.choose(join) }
    return true
  }
}
