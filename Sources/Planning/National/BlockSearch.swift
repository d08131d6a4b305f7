/// The search of `NationalPlan`, for one stage and its parts.
struct BlockSearch {
  private let stage: Stage
  private let blocks: Blocks
  private let deadline: Deadline
  private let progress: (@Sendable (SearchProgress) -> Void)?
  private let weights: [Int]
  private let upper: Int
  private var best: [Int] = []
  private var bestWomen = -1
  private var certificate: Certificate
  private var bound: Int

  init(
    _ stage: Stage, _ blocks: Blocks, deadline: Deadline, progress: (@Sendable (SearchProgress) -> Void)?
  ) {
    self.stage = stage
    self.blocks = blocks
    self.deadline = deadline
    self.progress = progress
    var weights = [Int](repeating: 0, count: stage.problem.sites.count)
    for term in stage.problem.limits[blocks.shared].terms { weights[term.site] = term.coefficient }
    self.weights = weights
    upper = stage.problem.limits[blocks.shared].upper ?? 0
    // Without prices the bound is everyone who is open.
    certificate = Certificate(
      women: [Array(repeating: 0, count: stage.problem.demands.count)],
      limits: Array(repeating: 0, count: stage.problem.limits.count), floors: [], demands: [])
    bound = stage.problem.demands.reduce(0) { $0 + $1.open }
  }

  /// Searches, and gives the best plan with its bound.
  mutating func run() -> Answer {
    var start = SharedFilling(stage, shared: blocks.shared, weights: weights)
    let lastGain = start.fill(deadline: deadline)
    note(start)
    var places = [Int32](repeating: 0, count: stage.problem.demands.count + stage.problem.sites.count)
    var parts: [PricedBlock] = []
    for part in blocks.parts where deadline.ending == nil {
      parts.append(PricedBlock(part, of: stage.problem, weights: weights, places: &places))
    }
    if parts.count == blocks.parts.count, let price = seekPrice(parts, from: lastGain) {
      take(price, parts)
      if bestWomen < bound { choose(parts) }
    }
    return answer
  }

  private mutating func note(_ filling: SharedFilling) {
    guard filling.state.women > bestWomen else { return }
    bestWomen = filling.state.women
    best = filling.state.chosen
    tell()
  }

  private func tell() {
    progress?(SearchProgress(stage: 0, value: bestWomen < 0 ? nil : bestWomen, bound: bound))
  }

  /// Tells a bound that is not proved in whole numbers yet, with some room for what rounding will cost.
  private func tellNear(_ bound: Double) {
    guard let near = Int(exactly: (bound * 1.000_001 + 1).rounded(.up)), near < self.bound else { return }
    progress?(SearchProgress(stage: 0, value: bestWomen, bound: max(near, bestWomen)))
  }

  /// The price with the least bound; nil where the time was over before any was known.
  private func seekPrice(_ parts: [PricedBlock], from first: Double) -> Double? {
    var search = PriceSearch(first: first)
    while let price = search.next {
      var point = PriceSearch.Point(price: price, bound: price * Double(upper), slope: Double(upper))
      for part in parts {
        if deadline.ending != nil { return search.best?.price }
        let (value, used) = part.solve(price: price, seconds: deadline.secondsLeft)
        point.bound += value
        point.slope -= used
      }
      let before = search.best?.bound ?? .infinity
      search.note(point)
      if point.bound < before {
        parts.forEach { $0.keep() }
        tellNear(point.bound)
      }
    }
    return search.best?.price
  }

  /// Makes the certificate of the kept solves, and takes what it proves for the bound.
  private mutating func take(_ price: Double, _ parts: [PricedBlock]) {
    var prices = certificate
    // Whom no site reaches pays all, so that nobody counts her.
    prices.women = [Array(repeating: Certificate.scale, count: stage.problem.demands.count)]
    for part in parts { part.write(into: &prices) }
    prices.limits[blocks.shared] = Int(exactly: (price * Double(Certificate.scale)).rounded()) ?? 0
    prices = prices.polished(stage)
    guard let proved = LagrangeBound(prices, stage), proved.value < bound else { return }
    certificate = prices
    bound = proved.value
    tell()
  }

  /// Plans from the kept solves: as they are rounded, then with every part in fractions solved exactly.
  private mutating func choose(_ parts: [PricedBlock]) {
    var choices = parts.map(\.nearChoice)
    settle(choices)
    var open = parts.indices.filter { !parts[$0].isWhole }
    while let number = open.popLast(), deadline.ending == nil, bestWomen < bound {
      let share = max(0.2, 4 * deadline.secondsLeft / Double(open.count + 1))
      choices[number] = parts[number].bestChoice(deadline: deadline, seconds: share)
    }
    settle(choices)
  }

  private mutating func settle(_ choices: [[Int]]) {
    var filling = SharedFilling(stage, shared: blocks.shared, weights: weights)
    for choice in choices { filling.take(choice) }
    filling.empty()
    guard filling.keepsLimits else { return }
    _ = filling.fill()
    filling.exchange(deadline: deadline)
    note(filling)
  }

  private var answer: Answer {
    let ending = bound == bestWomen ? nil : deadline.ending ?? .gapRemains
    let result = Answer.StageResult(
      aim: .mostWomen, value: bestWomen, bound: bound, ending: ending, certificate: certificate, certifiedBound: bound)
    return Answer(
      plan: stage.plan(best.map { Plan.Opening(site: $0) }), stages: [result], outOfReach: stage.problem.outOfReach)
  }
}
