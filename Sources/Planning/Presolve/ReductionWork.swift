/// The state of a reduction while it goes on, in the numbers of the whole stage.
struct ReductionWork {
  private let stage: Stage
  /// The demands; one that stands for others has the sum of their women.
  private(set) var demands: [Demand]
  /// Which demand was taken into which; itself where it stands for itself.
  private var classes: [Int]
  /// Demands that each site covers, of those that stand for themselves, in ascending order.
  private(set) var covers: [[Int32]]
  /// Which site stands in for each; itself where it stays.
  private(set) var standIns: [Int?]
  /// Whether a demand must be covered, where no other demand sees to that.
  private(set) var mustCover: [Bool]
  private var counts: [Bool]
  private let groupsMatter: Bool
  private let rules: SiteRules

  init(_ stage: Stage) {
    self.stage = stage
    demands = stage.problem.demands
    classes = Array(stage.problem.demands.indices)
    covers = stage.problem.sites.indices.map { stage.problem.covers[$0].sorted() }
    standIns = stage.problem.sites.indices.map { stage.problem.sites[$0].standing == .excluded ? nil : $0 }
    mustCover = Array(repeating: false, count: stage.problem.demands.count)
    for demand in stage.mustCover { mustCover[demand] = true }
    counts = stage.problem.demands.map { demand in
      demand.open > 0 && (0..<stage.problem.years).contains { stage.counts(group: demand.group, year: $0) }
    }
    groupsMatter = stage.floors.contains { $0.group != nil }
    rules = SiteRules(stage)
    dropWhatDoesNotMatter()
  }

  /// Whether a demand is part of the smaller stage.
  func isNeeded(_ demand: Int) -> Bool { classes[demand] == demand && (counts[demand] || mustCover[demand]) }

  /// The demand that stands for this one.
  func representative(of demand: Int) -> Int {
    var demand = demand
    while classes[demand] != demand { demand = classes[demand] }
    return demand
  }

  private mutating func dropWhatDoesNotMatter() {
    var covered = [Bool](repeating: false, count: demands.count)
    for site in covers.indices where standIns[site] == site {
      for demand in covers[site] { covered[Int(demand)] = true }
    }
    for demand in demands.indices where !covered[demand] { counts[demand] = false }
    forgetDemands()
  }

  private mutating func forgetDemands() {
    let stays = demands.indices.map { isNeeded($0) }
    for site in covers.indices { covers[site].removeAll { !stays[Int($0)] } }
  }

  /// Reduces until nothing more is found.
  mutating func shrink() {
    var isAtWork = true
    while isAtWork {
      let merged = mergeDemands()
      let dropped = dropSites()
      let freed = dropCovering()
      isAtWork = merged || dropped || freed
    }
  }

  private var holders: [[Int32]] {
    var holders = [[Int32]](repeating: [], count: demands.count)
    for site in covers.indices where standIns[site] == site {
      for demand in covers[site] { holders[Int(demand)].append(Int32(site)) }
    }
    return holders
  }

  private struct Likeness: Hashable {
    var sites: [Int32]
    var group: Int
    var mustCover: Bool
    var counts: Bool
  }

  /// Makes one of demands with the same sites. What a site with a capacity covers stays apart.
  private mutating func mergeDemands() -> Bool {
    var first: [Likeness: Int] = [:]
    var gone = [Bool](repeating: false, count: demands.count)
    let holders = holders
    for demand in demands.indices where isNeeded(demand) {
      let sites = holders[demand]
      if sites.contains(where: { stage.problem.sites[Int($0)].capacity != nil }) { continue }
      let likeness = Likeness(
        sites: sites, group: groupsMatter ? demands[demand].group : 0, mustCover: mustCover[demand],
        counts: counts[demand])
      if let other = first[likeness] {
        demands[other].women += demands[demand].women
        demands[other].reached += demands[demand].reached
        gone[demand] = true
        classes[demand] = other
        mustCover[demand] = false
      } else {
        first[likeness] = demand
      }
    }
    guard gone.contains(true) else { return false }
    for site in covers.indices { covers[site].removeAll { gone[Int($0)] } }
    return true
  }

  /// Leaves out sites that another one, or nothing, stands in for.
  private mutating func dropSites() -> Bool {
    let holders = holders
    var mark = [Int](repeating: -1, count: demands.count)
    var found = false
    for site in covers.indices where standIns[site] == site && rules.canBeReplaced(site) {
      guard let rarest = covers[site].min(by: { holders[Int($0)].count < holders[Int($1)].count }) else {
        if rules.canBeLeftOut(site) {
          standIns[site] = .none
          found = true
        }
        continue
      }
      for demand in covers[site] { mark[Int(demand)] = site }
      for other in holders[Int(rarest)].map(Int.init)
      where other != site && standIns[other] == other && covers[other].count >= covers[site].count {
        let isSame = covers[other].count == covers[site].count
        guard rules.replaces(other, site, breakingTies: isSame) else { continue }
        if covers[other].reduce(0, { $0 + (mark[Int($1)] == site ? 1 : 0) }) == covers[site].count {
          standIns[site] = other
          found = true
          break
        }
      }
    }
    return found
  }

  /// A demand need not be covered for its own sake where all sites of another one that must be cover it too.
  private mutating func dropCovering() -> Bool {
    let holders = holders
    let asked = mustCover.indices.filter { mustCover[$0] }.sorted { (holders[$0].count, $0) < (holders[$1].count, $1) }
    var found = false
    var hits = [Int](repeating: 0, count: demands.count)
    for demand in asked where mustCover[demand] {
      var touched: [Int] = []
      for site in holders[demand] {
        for other in covers[Int(site)].map(Int.init) where mustCover[other] && other != demand {
          if hits[other] == 0 { touched.append(other) }
          hits[other] += 1
        }
      }
      for other in touched {
        if hits[other] == holders[demand].count {
          mustCover[other] = false
          found = true
        }
        hits[other] = 0
      }
    }
    if found { forgetDemands() }
    return found
  }
}
