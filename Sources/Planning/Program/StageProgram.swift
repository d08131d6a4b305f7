/// A stage as a linear program, with the places of its columns and rows.
///
/// Columns: x for each year and site; for each year and demand whose women count, y, the share reached of what is open, or
/// the women themselves where a site with a capacity covers the demand; for each such site that covers several demands, z,
/// the women it takes of each. Minimised is the negative of what the stage counts.
struct StageProgram {
  private(set) var program = LinearProgram()
  /// Column of x of a site in a year: `year · sites + site`.
  let sites: Int
  /// For each year and demand the column of y, the row that bounds it, and whether it counts women.
  private(set) var reached: [[(column: Int, row: Int, countsWomen: Bool)?]] = []
  /// Columns of z: year, site, demand.
  private(set) var taken: [(column: Int, year: Int, site: Int, demand: Int)] = []
  /// Rows of the limits, of the floors and of the demands that must be covered; nil is an empty row left out.
  private(set) var limitRows: [Int?] = []
  private(set) var floorRows: [Int] = []
  private(set) var coverRows: [Int] = []

  /// The program of a stage. `relaxes`: x without an upper side wherever a site chosen twice gains nothing, which leaves
  /// the optimum of the relaxed problem as it is and makes its prices good for sites that were left out as dominated.
  init(_ stage: Stage, relaxes: Bool = false) {
    sites = stage.problem.sites.count
    let open = relaxes ? Self.withoutUpper(stage) : Array(repeating: false, count: sites)
    for year in 0..<stage.problem.years {
      let isLast = year == stage.problem.years - 1
      for (index, site) in stage.problem.sites.enumerated() {
        _ = program.column(
          from: site.standing == .chosen && isLast ? 1 : 0,
          to: site.standing == .excluded ? 0 : open[index] ? LinearProgram.infinity : 1,
          cost: isLast ? -Double(stage.gains[index]) : 0, isInteger: true)
      }
    }
    for year in 1..<max(stage.problem.years, 1) { addStaying(year) }
    let covering = stage.problem.covers.inverted(count: stage.problem.demands.count)
    for year in 0..<stage.problem.years { addReach(stage, year, covering) }
    addRules(stage, covering)
    // No solver is to see a program without rows.
    if program.rows == 0, sites > 0 {
      program.set(program.row(from: -LinearProgram.infinity, to: LinearProgram.infinity), 0, 1)
    }
  }

  /// Column of x.
  func x(_ site: Int, _ year: Int) -> Int { year * sites + site }

  private static func withoutUpper(_ stage: Stage) -> [Bool] {
    var open = stage.problem.sites.indices.map { site in
      stage.problem.sites[site].standing == .free && stage.problem.sites[site].capacity == nil && stage.gains[site] <= 0
    }
    for limit in stage.problem.limits {
      for term in limit.terms where !limit.gainsNothingTwice(term) { open[term.site] = false }
    }
    return open
  }

  private mutating func addStaying(_ year: Int) {
    for site in 0..<sites {
      let row = program.row(from: 0, to: LinearProgram.infinity)
      program.set(row, x(site, year), 1)
      program.set(row, x(site, year - 1), -1)
    }
  }

  private mutating func addReach(_ stage: Stage, _ year: Int, _ covering: CoverLists) {
    let problem = stage.problem
    var columns = [(column: Int, row: Int, countsWomen: Bool)?](repeating: nil, count: problem.demands.count)
    for (index, demand) in problem.demands.enumerated()
    where demand.open > 0 && !covering[index].isEmpty && stage.counts(group: demand.group, year: year) {
      let countsWomen = covering[index].contains { problem.sites[Int($0)].capacity != nil }
      let open = Double(demand.open)
      let column = program.column(
        from: 0, to: countsWomen ? open : 1, cost: stage.seeksWomen ? (countsWomen ? -1 : -open) : 0)
      let row = program.row(from: -LinearProgram.infinity, to: 0)
      program.set(row, column, 1)
      for site in covering[index].map(Int.init) {
        if let capacity = problem.sites[site].capacity {
          if problem.covers[site].count == 1 { program.set(row, x(site, year), -Double(min(capacity, demand.open))) }
        } else {
          program.set(row, x(site, year), countsWomen ? -open : -1)
        }
      }
      columns[index] = (column, row, countsWomen)
    }
    reached.append(columns)
    for (site, facts) in problem.sites.enumerated() where problem.covers[site].count > 1 {
      if let capacity = facts.capacity { addTaking(stage, year, site, capacity) }
    }
  }

  private mutating func addTaking(_ stage: Stage, _ year: Int, _ site: Int, _ capacity: Int) {
    let all = program.row(from: -LinearProgram.infinity, to: 0)
    program.set(all, x(site, year), -Double(capacity))
    for demand in stage.problem.covers[site].map(Int.init) {
      guard let place = reached[year][demand] else { continue }
      let most = Double(min(capacity, stage.problem.demands[demand].open))
      let column = program.column(from: 0, to: most, cost: 0)
      program.set(place.row, column, -1)
      program.set(all, column, 1)
      let link = program.row(from: -LinearProgram.infinity, to: 0)
      program.set(link, column, 1)
      program.set(link, x(site, year), -most)
      taken.append((column, year, site, demand))
    }
  }

  private mutating func addRules(_ stage: Stage, _ covering: CoverLists) {
    let last = stage.problem.years - 1
    for limit in stage.problem.limits {
      if limit.terms.allSatisfy({ $0.coefficient == 0 }) {
        limitRows.append(nil)
        continue
      }
      let row = program.row(
        from: limit.lower.map(Double.init) ?? -LinearProgram.infinity,
        to: limit.upper.map(Double.init) ?? LinearProgram.infinity)
      for term in limit.terms { program.set(row, x(term.site, limit.year ?? last), Double(term.coefficient)) }
      limitRows.append(row)
    }
    for floor in stage.floors {
      let row = program.row(from: Double(floor.women), to: LinearProgram.infinity)
      for year in (floor.isSumOfYears ? 0 : last)...last {
        for (index, demand) in stage.problem.demands.enumerated() where (floor.group ?? demand.group) == demand.group {
          guard let place = reached[year][index] else { continue }
          program.set(row, place.column, place.countsWomen ? 1 : Double(demand.open))
        }
      }
      floorRows.append(row)
    }
    for demand in stage.mustCover {
      let row = program.row(from: 1, to: LinearProgram.infinity)
      for site in covering[demand] { program.set(row, x(Int(site), last), 1) }
      coverRows.append(row)
    }
  }
}

extension Limit {
  /// Whether more than one of a site does no more for the lower side than one.
  func gainsNothingTwice(_ term: Term) -> Bool {
    term.coefficient >= 0 && (term.coefficient == 0 || (lower ?? .min) <= term.coefficient)
  }
}
