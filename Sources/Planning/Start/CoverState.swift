/// A choice of sites without capacities, with what every exchange would bring, kept up to date step by step.
struct CoverState {
  let covers: CoverLists
  let covering: CoverLists
  /// Women open at each demand.
  let open: [Int]
  /// The limits that name each site, with its coefficient.
  let terms: [[(limit: Int, coefficient: Int)]]
  let limits: [Limit]
  let standing: [Site.Standing]
  private(set) var isChosen: [Bool]
  /// How many chosen sites cover each demand.
  private(set) var counts: [Int32]
  /// The exclusive or of the chosen sites that cover each demand: that one site, where there is one.
  private(set) var owners: [Int32]
  /// Women whom a site would add that is left out, or whom nobody else reaches of one that is chosen.
  private(set) var worth: [Int]
  private(set) var sums: [Int]
  private(set) var women = 0

  init(_ stage: Stage) {
    let problem = stage.problem
    covers = problem.covers
    covering = problem.covers.inverted(count: problem.demands.count)
    open = problem.demands.map(\.open)
    var terms = [[(limit: Int, coefficient: Int)]](repeating: [], count: problem.sites.count)
    for (number, limit) in problem.limits.enumerated() {
      for term in limit.terms { terms[term.site].append((number, term.coefficient)) }
    }
    self.terms = terms
    limits = problem.limits
    standing = problem.sites.map(\.standing)
    isChosen = Array(repeating: false, count: problem.sites.count)
    counts = Array(repeating: 0, count: problem.demands.count)
    owners = Array(repeating: 0, count: problem.demands.count)
    sums = Array(repeating: 0, count: limits.count)
    worth = problem.sites.indices.map { site in
      problem.covers[site].reduce(0) { $0 + problem.demands[Int($1)].open }
    }
    for site in standing.indices where standing[site] == .chosen { choose(site) }
  }

  /// The chosen sites.
  var chosen: [Int] { isChosen.indices.filter { isChosen[$0] } }

  /// Puts a site in.
  mutating func choose(_ site: Int) {
    isChosen[site] = true
    women += worth[site]
    for term in terms[site] { sums[term.limit] += term.coefficient }
    for demand in covers[site].lazy.map(Int.init) {
      counts[demand] += 1
      if counts[demand] == 1 {
        for other in covering[demand] where other != Int32(site) { worth[Int(other)] -= open[demand] }
      } else if counts[demand] == 2 {
        worth[Int(owners[demand])] -= open[demand]
      }
      owners[demand] ^= Int32(site)
    }
    worth[site] = covers[site].reduce(0) { $0 + (counts[Int($1)] == 1 ? open[Int($1)] : 0) }
  }

  /// Takes a site out.
  mutating func leave(_ site: Int) {
    isChosen[site] = false
    women -= worth[site]
    for term in terms[site] { sums[term.limit] -= term.coefficient }
    for demand in covers[site].lazy.map(Int.init) {
      counts[demand] -= 1
      owners[demand] ^= Int32(site)
      if counts[demand] == 0 {
        for other in covering[demand] where other != Int32(site) { worth[Int(other)] += open[demand] }
      } else if counts[demand] == 1 {
        worth[Int(owners[demand])] += open[demand]
      }
    }
    worth[site] = covers[site].reduce(0) { $0 + (counts[Int($1)] == 0 ? open[Int($1)] : 0) }
  }

  /// Whether all limits hold after one site goes in, or out, or both.
  func allows(in joining: Int?, out leaving: Int? = nil, lowerToo: Bool = true) -> Bool {
    func holds(_ limit: Int) -> Bool {
      var sum = sums[limit]
      if let joining { sum += terms[joining].reduce(0) { $0 + ($1.limit == limit ? $1.coefficient : 0) } }
      if let leaving { sum -= terms[leaving].reduce(0) { $0 + ($1.limit == limit ? $1.coefficient : 0) } }
      return sum <= limits[limit].upper ?? .max && (!lowerToo || sum >= limits[limit].lower ?? .min)
    }
    return (joining.map { terms[$0].allSatisfy { holds($0.limit) } } ?? true)
      && (leaving.map { terms[$0].allSatisfy { holds($0.limit) } } ?? true)
  }
}
