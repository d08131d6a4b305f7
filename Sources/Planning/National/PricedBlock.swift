/// One part of a problem, where every unit of the shared limit has a price instead of an end.
final class PricedBlock {
  private let part: Blocks.Part
  private let stage: Stage
  private let reduction: Reduction
  private let made: StageProgram
  private let program: PricedProgram?
  /// What each site of the reduced stage counts in the shared limit.
  private let weights: [Double]
  private let women: Double
  private var latest: Solution?
  private var kept: Solution?

  private struct Solution {
    let price: Double
    let value: Double
    let columns: [Double]
    let duals: [Double]
    let reducedCosts: [Double]
  }

  /// A part of a problem. `weights`: what each site of the problem counts in the shared limit. `places`: room for a
  /// number for each demand and each site of the problem.
  init(_ part: Blocks.Part, of problem: SelectionProblem, weights all: [Int], places: inout [Int32]) {
    self.part = part
    let firstSite = problem.demands.count
    for (place, demand) in part.demands.enumerated() { places[demand] = Int32(place) }
    for (place, site) in part.sites.enumerated() { places[firstSite + site] = Int32(place) }
    var covers = CoverLists()
    for site in part.sites { covers.append(problem.covers[site].map { Int(places[Int($0)]) }) }
    var own = SelectionProblem(
      demands: part.demands.map { problem.demands[$0] }, sites: part.sites.map { problem.sites[$0] }, covers: covers)
    own.limits = part.limits.map { number in
      var limit = problem.limits[number]
      limit.terms = limit.terms.compactMap { term in
        // An excluded site is in no part.
        guard problem.sites[term.site].standing != .excluded, part.sites.holds(term.site) else { return nil }
        return Limit.Term(site: Int(places[firstSite + term.site]), coefficient: term.coefficient)
      }
      return limit
    }
    // With the weights as costs, the reduction is right for every price.
    let stage = Stage(
      problem: own, seeksWomen: true, gains: part.sites.map { -all[$0] }, floors: [], mustCover: [])
    self.stage = stage
    reduction = Reduction(stage, presolves: true)
    made = StageProgram(reduction.stage, relaxes: true)
    program = PricedProgram(made.program)
    weights = reduction.stage.gains.map { -Double($0) }
    women = Double(own.demands.reduce(0) { $0 + $1.open })
  }

  /// The most that women less the price of the chosen sites can be, and how much of the shared limit that uses: the optimum
  /// of the relaxed problem. Where it is not found, more than it.
  func solve(price: Double, seconds: Double) -> (value: Double, used: Double) {
    guard let program else { return (0, 0) }
    program.setCost(weights.map { $0 * price })
    guard program.solve(seconds: seconds) else {
      latest = nil
      return (women, 0)
    }
    let columns = program.columns
    latest = Solution(
      price: price, value: program.value, columns: columns, duals: program.duals, reducedCosts: program.reducedCosts)
    return (-program.value, zip(weights, columns).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// Remembers the last solve as the best.
  func keep() { kept = latest }

  /// Writes the prices of the kept solve into those of the whole problem.
  func write(into certificate: inout Certificate) {
    let small = reduction.stage
    let nothing = program == nil
    let prices =
      kept.map { made.certificate($0.duals, small) }
      ?? Certificate(
        women: [Array(repeating: 0, count: small.problem.demands.count)],
        limits: Array(repeating: 0, count: part.limits.count), floors: [], demands: [])
    if kept == nil, !nothing {
      for demand in part.demands { certificate.women[0][demand] = 0 }
      return
    }
    let raw = reduction.outward(prices, stage)
    for (demand, price) in zip(part.demands, raw.women[0]) { certificate.women[0][demand] = price }
    for (limit, price) in zip(part.limits, raw.limits) { certificate.limits[limit] = price }
  }

  /// Whether the kept solve leaves no site in halves.
  var isWhole: Bool { kept?.columns.prefix(made.sites).allSatisfy { abs($0 - $0.rounded()) < 1e-6 } ?? true }

  /// Sites of the problem that the kept solve chooses, and where it is in fractions a choice near it.
  var nearChoice: [Int] {
    guard let kept else { return [] }
    let sites = isWhole ? (0..<made.sites).filter { kept.columns[$0] > 0.5 } : rounded(kept)
    return sites.map { part.sites[reduction.sites[$0]] }
  }

  private func rounded(_ kept: Solution) -> [Int] {
    BlockRounding(reduction.stage, weights: weights, price: kept.price).choice(kept.columns)
  }

  /// The best whole choice at the kept price, or the best that is found in the time.
  func bestChoice(deadline: Deadline, seconds: Double) -> [Int] {
    guard let kept, !isWhole else { return nearChoice }
    var exact = StageProgram(reduction.stage).program
    for (site, weight) in weights.enumerated() { exact.cost[site] = weight * kept.price }
    let start = rounded(kept)
    let first = made.columns(reduction.stage.plan(start.map { Plan.Opening(site: $0) }), reduction.stage)
    let cost = zip(first, exact.cost).reduce(0) { $0 + $1.0 * $1.1 }
    // What is dearer by itself than the choice at hand is over the bound is in no better choice.
    for site in 0..<made.sites where kept.reducedCosts[site] > cost - kept.value + 1e-6 {
      if exact.columnLower[site] == 0 { exact.columnUpper[site] = 0 }
    }
    for site in start { exact.columnUpper[site] = 1 }
    let solve = CbcSolve(exact, first: first, seconds: min(seconds, deadline.secondsLeft)) { _ in
      deadline.ending != nil
    }
    guard let columns = solve.columns, zip(columns, exact.cost).reduce(0, { $0 + $1.0 * $1.1 }) < cost else {
      return start.map { part.sites[reduction.sites[$0]] }
    }
    return (0..<made.sites).filter { columns[$0] > 0.5 }.map { part.sites[reduction.sites[$0]] }
  }
}

extension [Int] {
  /// Whether an ascending list holds a number.
  fileprivate func holds(_ number: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
