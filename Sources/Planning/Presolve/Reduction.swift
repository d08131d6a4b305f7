/// A stage with fewer demands and sites whose best value is the same, and the way back.
///
/// Demands with the same sites are one. A site is left out where another one does all that it does at no more cost and
/// under no other limit; a demand that must be covered, where another one is covered by fewer sites, all of them its own.
struct Reduction {
  /// The smaller stage. Its limits and floors are those of the whole, with the same numbers.
  let stage: Stage
  /// For each site of the smaller stage its number in the whole.
  let sites: [Int]
  /// For each demand of the whole its number in the smaller stage; nil where it no longer matters.
  let demands: [Int?]
  /// For each site of the whole the one that does all that it does, itself where it stays; nil where nothing needs to.
  let standIns: [Int?]
  /// For each demand that must be covered in the smaller stage its place in the whole stage's list.
  let coverPlaces: [Int]

  /// The smaller stage, or, without presolve, the stage itself.
  init(_ whole: Stage, presolves: Bool) {
    var work = ReductionWork(whole)
    if presolves { work.shrink() }
    let kept = whole.problem.sites.indices.filter { work.standIns[$0] == $0 }
    var siteNumbers = [Int?](repeating: nil, count: whole.problem.sites.count)
    for (number, site) in kept.enumerated() { siteNumbers[site] = number }
    var numbers = [Int?](repeating: nil, count: whole.problem.demands.count)
    var demands: [Demand] = []
    for demand in whole.problem.demands.indices where work.isNeeded(demand) {
      numbers[demand] = demands.count
      demands.append(work.demands[demand])
    }
    var problem = whole.problem
    problem.demands = demands
    problem.sites = kept.map { whole.problem.sites[$0] }
    problem.covers = CoverLists(kept.map { site in work.covers[site].compactMap { numbers[Int($0)] } })
    problem.limits = whole.problem.limits.map { limit in
      var limit = limit
      limit.terms = limit.terms.compactMap { term in
        siteNumbers[term.site].map { Limit.Term(site: $0, coefficient: term.coefficient) }
      }
      return limit
    }
    let places = whole.mustCover.indices.filter { work.mustCover[whole.mustCover[$0]] }
    stage = Stage(
      problem: problem, seeksWomen: whole.seeksWomen, gains: kept.map { whole.gains[$0] }, floors: whole.floors,
      mustCover: places.compactMap { numbers[whole.mustCover[$0]] })
    sites = kept
    self.demands = whole.problem.demands.indices.map { numbers[work.representative(of: $0)] }
    standIns = work.standIns
    coverPlaces = places
  }

  /// A choice in the whole as one in the smaller stage, with stand-ins for what was left out.
  func inward(_ openings: [Plan.Opening]) -> [Plan.Opening] {
    var numbers = [Int: Int]()
    for (number, site) in sites.enumerated() { numbers[site] = number }
    var years: [Int: Int] = [:]
    for opening in openings {
      var site = opening.site
      while let next = standIns[site], next != site { site = next }
      if let number = numbers[site] { years[number] = min(years[number] ?? .max, opening.year) }
    }
    return years.sorted { $0.key < $1.key }.map { Plan.Opening(site: $0.key, year: $0.value) }
  }

  /// A choice in the smaller stage as one in the whole.
  func outward(_ openings: [Plan.Opening]) -> [Plan.Opening] {
    openings.map { Plan.Opening(site: sites[$0.site], year: $0.year) }
  }

  /// Prices of the smaller stage as prices of the whole. A demand that no allowed site covers pays all that a woman is
  /// worth: nobody takes it.
  func outward(_ certificate: Certificate, _ whole: Stage) -> Certificate {
    var covered = [Bool](repeating: false, count: whole.problem.demands.count)
    for (site, facts) in whole.problem.sites.enumerated() where facts.standing != .excluded {
      for demand in whole.problem.covers[site] { covered[Int(demand)] = true }
    }
    var result = certificate
    result.women = (0..<whole.problem.years).map { year in
      whole.problem.demands.enumerated().map { index, demand in
        if let number = demands[index] { return certificate.women[year][number] }
        if covered[index] { return 0 }
        return whole.worth(of: demand.group, year: year, unit: Certificate.scale, prices: certificate.floors)
      }
    }
    result.demands = Array(repeating: 0, count: whole.mustCover.count)
    for (place, price) in zip(coverPlaces, certificate.demands) { result.demands[place] = price }
    return result
  }
}
