/// What a certificate proves about a stage, in whole numbers: the sum that `Certificate` states. All in 1/`scale`.
struct LagrangeBound {
  let stage: Stage
  let certificate: Certificate
  /// What no plan can pass.
  let total: Int128
  /// For each site, how much less the bound is if the site is chosen (first), and if it is not (second).
  let losses: [(chosen: Int128, left: Int128)]

  /// Nil where the numbers do not fit the stage.
  init?(_ certificate: Certificate, _ stage: Stage) {
    guard certificate.fits(stage) else { return nil }
    self.stage = stage
    self.certificate = certificate
    let unit = Certificate.scale
    let problem = stage.problem
    var total: Int128 = 0
    for year in 0..<problem.years {
      for (index, demand) in problem.demands.enumerated() where demand.open > 0 {
        let worth = stage.worth(of: demand.group, year: year, unit: unit, prices: certificate.floors)
        total += Int128(max(0, worth - certificate.women[year][index])) * Int128(demand.open)
      }
    }
    for (limit, price) in zip(problem.limits, certificate.limits) where price != 0 {
      total += Int128(price) * Int128((price > 0 ? limit.upper : limit.lower) ?? 0)
    }
    for (floor, price) in zip(stage.floors, certificate.floors) { total -= Int128(price) * Int128(floor.women) }
    for price in certificate.demands { total -= Int128(price) }
    let gains = Self.gains(of: Array(problem.sites.indices), certificate, stage)
    losses = zip(problem.sites, gains).map { site, gain in
      switch site.standing {
      case .chosen: (0, 0)
      case .excluded: (0, 0)
      case .free: (max(0, -gain), max(0, gain))
      }
    }
    for (site, gain) in zip(problem.sites, gains) {
      switch site.standing {
      case .chosen: total += gain
      case .excluded: break
      case .free: total += max(0, gain)
      }
    }
    self.total = total
  }

  /// The whole number that no plan can pass.
  var value: Int { Int(clamping: total.flooredQuotient(Certificate.scale)) }

  /// What each of these sites adds to the bound at best, if it is chosen, whatever the year.
  static func gains(of sites: [Int], _ certificate: Certificate, _ stage: Stage) -> [Int128] {
    let problem = stage.problem
    let last = problem.years - 1
    var coverWorth = [Int](repeating: 0, count: problem.demands.count)
    for (demand, price) in zip(stage.mustCover, certificate.demands) { coverWorth[demand] += price }
    var prices = [[Int128]](repeating: Array(repeating: 0, count: problem.sites.count), count: problem.years)
    for (limit, price) in zip(problem.limits, certificate.limits) where price != 0 {
      for term in limit.terms { prices[limit.year ?? last][term.site] += Int128(price) * Int128(term.coefficient) }
    }
    return sites.map { site in
      var best = Int128.min
      var sum = Int128(stage.gains[site]) * Int128(Certificate.scale)
      for demand in problem.covers[site] { sum += Int128(coverWorth[Int(demand)]) }
      for year in (0...last).reversed() {
        sum += problem.worth(of: site, prices: certificate.women[year]) - prices[year][site]
        best = max(best, sum)
      }
      return best
    }
  }
}

extension SelectionProblem {
  /// The most that a site can take, where a woman of each demand pays so much.
  func worth(of site: Int, prices: [Int]) -> Int128 {
    guard var room = sites[site].capacity else {
      return covers[site].reduce(0) { $0 + Int128(prices[Int($1)]) * Int128(demands[Int($1)].open) }
    }
    var sum: Int128 = 0
    for demand in covers[site].map(Int.init).sorted(by: { prices[$0] > prices[$1] }) {
      let taken = min(room, demands[demand].open)
      sum += Int128(prices[demand]) * Int128(taken)
      room -= taken
    }
    return sum
  }
}

extension Certificate {
  /// Whether there are as many prices as the stage has rules, and none has a sign that its rule does not have.
  func fits(_ stage: Stage) -> Bool {
    let problem = stage.problem
    return women.count == problem.years
      && women.allSatisfy { $0.count == problem.demands.count && $0.allSatisfy { $0 >= 0 } }
      && limits.count == problem.limits.count
      && zip(limits, problem.limits).allSatisfy { ($0 <= 0 || $1.upper != nil) && ($0 >= 0 || $1.lower != nil) }
      && floors.count == stage.floors.count && floors.allSatisfy { $0 >= 0 }
      && demands.count == stage.mustCover.count && demands.allSatisfy { $0 >= 0 }
  }
}

extension Int128 {
  /// The quotient rounded down, also below nothing.
  func flooredQuotient(_ divisor: Int) -> Int128 {
    let quotient = self / Int128(divisor)
    return quotient * Int128(divisor) > self ? quotient - 1 : quotient
  }
}
