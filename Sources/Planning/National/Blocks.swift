/// Parts of a problem that share no demand and no site, and no limit but one: districts over whose boundaries nothing reaches.
struct Blocks {
  /// Numbers of what belongs to one part, in ascending order.
  struct Part {
    var demands: [Int] = []
    var sites: [Int] = []
    /// Limits that are about sites of this part alone.
    var limits: [Int] = []
  }

  /// Number of the limit that all parts share.
  let shared: Int
  /// The parts; demands that no site covers and sites that cover nobody may be in none.
  let parts: [Part]

  /// Parts smaller than this, in demands and sites together, are put together: a program has its costs too.
  static let leastSize = 300

  /// Finds the parts. Nil where the problem is of another kind, or is all of one piece.
  init?(_ problem: SelectionProblem) {
    guard problem.years == 1, problem.floors.isEmpty, !problem.everyone,
      problem.sites.allSatisfy({ $0.capacity == nil }), problem.limits.allSatisfy(\.isPacking),
      let shared = problem.limits.indices.max(by: {
        (problem.limits[$0].terms.count, $1) < (problem.limits[$1].terms.count, $0)
      })
    else { return nil }
    self.shared = shared
    let parts = Self.parts(problem, shared)
    guard parts.count > 1 else { return nil }
    self.parts = parts
  }

  private static func parts(_ problem: SelectionProblem, _ shared: Int) -> [Part] {
    let firstSite = problem.demands.count
    var forest = JoinedSets(count: problem.demands.count + problem.sites.count)
    let isIn = problem.sites.indices.map { site in
      let standing = problem.sites[site].standing
      return standing == .chosen || standing == .free && !problem.covers[site].isEmpty
    }
    for site in problem.sites.indices where isIn[site] {
      for demand in problem.covers[site] { forest.join(firstSite + site, Int(demand)) }
    }
    for (number, limit) in problem.limits.enumerated() where number != shared {
      let sites = limit.terms.lazy.map(\.site).filter { isIn[$0] }
      if let first = sites.first { for site in sites { forest.join(firstSite + site, firstSite + first) } }
    }
    var isLive = [Bool](repeating: false, count: problem.demands.count + problem.sites.count)
    for site in problem.sites.indices where isIn[site] { isLive[forest.root(of: firstSite + site)] = true }
    var numbers = [Int32](repeating: -1, count: isLive.count)
    var sizes: [Int] = []
    for node in isLive.indices {
      let root = forest.root(of: node)
      guard isLive[root] else { continue }
      if numbers[root] < 0 {
        numbers[root] = Int32(sizes.count)
        sizes.append(0)
      }
      numbers[node] = numbers[root]
      sizes[Int(numbers[root])] += 1
    }
    let bundles = bundled(sizes)
    var parts = [Part](repeating: Part(), count: (bundles.last ?? -1) + 1)
    for demand in problem.demands.indices where numbers[demand] >= 0 {
      parts[bundles[Int(numbers[demand])]].demands.append(demand)
    }
    for site in problem.sites.indices where isIn[site] {
      parts[bundles[Int(numbers[firstSite + site])]].sites.append(site)
    }
    for (number, limit) in problem.limits.enumerated() where number != shared {
      if let site = limit.terms.first(where: { isIn[$0.site] })?.site {
        parts[bundles[Int(numbers[firstSite + site])]].limits.append(number)
      }
    }
    return parts
  }

  /// For each piece the part that it goes into. Few pieces are left as they are.
  private static func bundled(_ sizes: [Int]) -> [Int] {
    if sizes.count <= 16 { return Array(sizes.indices) }
    var part = 0
    var filled = 0
    return sizes.map { size in
      if filled > 0, filled + size > leastSize {
        part += 1
        filled = 0
      }
      filled += size
      return part
    }
  }
}

extension Limit {
  /// Whether it holds for all parts of a choice for which it holds.
  var isPacking: Bool { lower == nil && upper != nil && terms.allSatisfy { $0.coefficient >= 0 } }
}

/// Numbers that are joined into sets, each set known by one of its numbers.
private struct JoinedSets {
  private var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  mutating func root(of number: Int) -> Int {
    var node = number
    while parents[node] != Int32(node) {
      parents[node] = parents[Int(parents[node])]
      node = Int(parents[node])
    }
    return node
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(of: first), root(of: second))
    if a != b { parents[max(a, b)] = Int32(min(a, b)) }
  }
}
