/// Whom a set of sites reaches.
struct Reach {
  let problem: SelectionProblem
  private let hasCapacities: Bool

  init(_ problem: SelectionProblem) {
    self.problem = problem
    hasCapacities = problem.sites.contains { $0.capacity != nil }
  }

  /// For each demand the women newly reached, as many as can be in all; among those ways one that gives each group the
  /// women that `floors` asks for, if any does.
  func women(_ chosen: [Int], floors: [Int: Int] = [:]) -> [Int] {
    var reached = [Int](repeating: 0, count: problem.demands.count)
    for site in chosen where problem.sites[site].capacity == nil {
      for demand in problem.covers[site] { reached[Int(demand)] = problem.demands[Int(demand)].open }
    }
    guard hasCapacities else { return reached }
    let limited = chosen.filter { problem.sites[$0].capacity != nil }
    if limited.isEmpty { return reached }
    return shared(limited, floors: floors, beside: reached)
  }

  /// For each year the women newly reached by what is open then.
  func women(_ openings: [Plan.Opening], floors: [Int: Int] = [:]) -> [[Int]] {
    (0..<problem.years).map { year in
      women(openings.filter { $0.year <= year }.map(\.site), floors: year == problem.years - 1 ? floors : [:])
    }
  }

  /// Shares the places of sites with a capacity among the demands that are still open: source → site → demand → group →
  /// sink. The groups are filled up to their floors first; a later path never takes back what a group has.
  private func shared(_ sites: [Int], floors: [Int: Int], beside reached: [Int]) -> [Int] {
    var reached = reached
    let demands = Set(
      sites.flatMap { problem.covers[$0].map(Int.init) }.filter {
        reached[$0] == 0 && problem.demands[$0].open > 0
      }
    ).sorted()
    let groups = Set(demands.map { problem.demands[$0].group }).sorted()
    let demandNode = Dictionary(uniqueKeysWithValues: demands.enumerated().map { ($1, 2 + sites.count + $0) })
    let groupNode = Dictionary(
      uniqueKeysWithValues: groups.enumerated().map { ($1, 2 + sites.count + demands.count + $0) })
    var network = FlowNetwork(nodes: 2 + sites.count + demands.count + groups.count)
    for (index, site) in sites.enumerated() {
      _ = network.connect(0, 2 + index, capacity: problem.sites[site].capacity ?? 0)
      for demand in problem.covers[site].map(Int.init) {
        if let node = demandNode[demand] {
          _ = network.connect(2 + index, node, capacity: problem.demands[demand].open)
        }
      }
    }
    let intoGroup = demands.map { demand in
      network.connect(
        demandNode[demand] ?? 0, groupNode[problem.demands[demand].group] ?? 0, capacity: problem.demands[demand].open)
    }
    var already: [Int: Int] = [:]
    for (demand, women) in reached.enumerated() where women > 0 {
      already[problem.demands[demand].group, default: 0] += women
    }
    let intoSink = groups.map { group in
      network.connect(groupNode[group] ?? 0, 1, capacity: max(0, (floors[group] ?? 0) - (already[group] ?? 0)))
    }
    network.fill(from: 0, to: 1)
    for edge in intoSink { network.widen(edge, by: problem.demands.reduce(0) { $0 + $1.open }) }
    network.fill(from: 0, to: 1)
    for (demand, edge) in zip(demands, intoGroup) { reached[demand] = network.flow(edge) }
    return reached
  }
}
