extension Certificate {
  /// The same prices with the best ones for the limits: the bound is a sum of straight pieces in the price of each limit,
  /// so that halving on its slope finds the least. What rounding lost comes back. For one year only.
  func polished(_ stage: Stage) -> Certificate {
    guard stage.problem.years == 1 else { return self }
    var result = self
    for limit in stage.problem.limits.indices where limits[limit] != 0 {
      result.limits[limit] = result.bestPrice(of: limit, stage)
    }
    return result
  }

  private func bestPrice(of number: Int, _ stage: Stage) -> Int {
    let limit = stage.problem.limits[number]
    let price = limits[number]
    var rest = self
    rest.limits[number] = 0
    let gains = LagrangeBound.gains(of: limit.terms.map(\.site), rest, stage)
    let bound = Int128((price > 0 ? limit.upper : limit.lower) ?? 0)
    func slope(_ price: Int) -> Int128 {
      zip(limit.terms, gains).reduce(bound) { slope, place in
        let (term, gain) = place
        let isIn =
          switch stage.problem.sites[term.site].standing {
          case .chosen: true
          case .excluded: false
          case .free: gain - Int128(price) * Int128(term.coefficient) > 0
          }
        return isIn ? slope - Int128(term.coefficient) : slope
      }
    }
    let reach = max(abs(price) / 1000, 1000)
    var low = price > 0 ? max(0, price - reach) : price - reach
    var high = price > 0 ? price + reach : min(0, price + reach)
    while low < high {
      let middle = low + (high - low) / 2
      if slope(middle) >= 0 { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
