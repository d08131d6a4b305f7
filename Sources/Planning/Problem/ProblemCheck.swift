extension SelectionProblem {
  /// No coefficient, bound, cost or number of women may be greater, so that no sum overflows and no solver loses a unit.
  public static let largestNumber = 1_000_000_000
  /// No sum of all women, of all costs or of the terms of a limit may be greater.
  public static let largestSum = 1_000_000_000_000

  /// Everything that is wrong with the problem; empty is fit to be solved.
  public var faults: [ProblemFault] { demandFaults + siteFaults + ruleFaults + sumFaults }

  private var demandFaults: [ProblemFault] {
    demands.enumerated().flatMap { index, demand in
      var faults: [ProblemFault] = []
      if demand.reached < 0 || demand.women < demand.reached || demand.women > Self.largestNumber {
        faults.append(.womenOutOfRange(demand: index))
      }
      if demand.group < 0 || demand.group > 1_000_000 { faults.append(.groupOutOfRange(demand: index)) }
      return faults
    }
  }

  private var siteFaults: [ProblemFault] {
    var faults: [ProblemFault] = []
    for (index, site) in sites.enumerated() {
      if !(0...Self.largestNumber).contains(site.cost) { faults.append(.costOutOfRange(site: index)) }
      if let capacity = site.capacity, !(0...Self.largestNumber).contains(capacity) {
        faults.append(.capacityOutOfRange(site: index))
      }
    }
    guard covers.count == sites.count else {
      return faults + [.coverListCount(lists: covers.count, sites: sites.count)]
    }
    var last = [Int](repeating: -1, count: demands.count)
    for site in sites.indices {
      for demand in covers[site].map(Int.init) {
        if !demands.indices.contains(demand) {
          faults.append(.coverOfUnknownDemand(site: site, demand: demand))
        } else if last[demand] == site {
          faults.append(.coverTwice(site: site, demand: demand))
        } else {
          last[demand] = site
        }
      }
    }
    return faults
  }

  private var ruleFaults: [ProblemFault] {
    var faults: [ProblemFault] = []
    let range = -Self.largestNumber...Self.largestNumber
    for (number, limit) in limits.enumerated() {
      var seen = Set<Int>()
      for term in limit.terms {
        if !sites.indices.contains(term.site) { faults.append(.limitOfUnknownSite(limit: number, site: term.site)) }
        if !seen.insert(term.site).inserted { faults.append(.limitNamesSiteTwice(limit: number, site: term.site)) }
      }
      let numbers = limit.terms.map(\.coefficient) + [limit.lower, limit.upper].compactMap(\.self)
      if !numbers.allSatisfy(range.contains) { faults.append(.limitOutOfRange(limit: number)) }
      if let year = limit.year, !(0..<years).contains(year) {
        faults.append(.limitOfUnknownYear(limit: number, year: year))
      }
    }
    let groups = Set(demands.map(\.group))
    for (number, floor) in floors.enumerated() {
      if let group = floor.group, !groups.contains(group) {
        faults.append(.floorOfUnknownGroup(floor: number, group: group))
      }
      if !(0...Self.largestSum).contains(floor.women) { faults.append(.floorOutOfRange(floor: number)) }
    }
    if !(1...20).contains(years) { faults.append(.yearsOutOfRange(years)) }
    return faults
  }

  /// Whether numbers sum up beyond all numbers, whatever their signs.
  func isTooLarge(_ numbers: some Sequence<Int>) -> Bool {
    numbers.reduce(Int128(0)) { $0 + Int128($1.magnitude) } > Int128(Self.largestSum)
  }

  private var sumFaults: [ProblemFault] {
    let sums = limits.map { limit in isTooLarge(limit.terms.map(\.coefficient)) }
    let isWrong = isTooLarge(demands.map(\.women)) || isTooLarge(sites.map(\.cost)) || sums.contains(true)
    return isWrong ? [.sumsTooLarge] : []
  }
}

extension Question {
  /// Everything that is wrong with the question for a problem.
  func faults(in problem: SelectionProblem) -> [ProblemFault] {
    if stages.isEmpty { return [.questionWithoutStage] }
    var faults: [ProblemFault] = []
    for (number, stage) in stages.enumerated() {
      switch stage.aim {
      case .mostSites(let sites):
        var seen = Set<Int>()
        for site in sites {
          if !problem.sites.indices.contains(site) { faults.append(.aimAtUnknownSite(stage: number, site: site)) }
          if !seen.insert(site).inserted { faults.append(.aimNamesSiteTwice(stage: number, site: site)) }
        }
      case .fairest(let steps):
        if !(1...100_000).contains(steps) { faults.append(.stepsOutOfRange(stage: number)) }
      case .leastWeight(let weights):
        let isFit = weights.count == problem.sites.count && weights.allSatisfy { $0 >= 0 }
        if !isFit || problem.isTooLarge(weights) { faults.append(.aimWeightsOutOfRange(stage: number)) }
      case .mostWomen, .leastCost, .fewestSites: break
      }
      if stage.concession.numerator > stage.concession.denominator {
        faults.append(.concessionOutOfRange(stage: number))
      }
    }
    return faults
  }
}
