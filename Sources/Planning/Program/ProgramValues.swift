extension StageProgram {
  /// The openings that a solution of the program means: the first year in which x is more than a half.
  func openings(_ columns: [Double], years: Int) -> [Plan.Opening] {
    (0..<sites).compactMap { site in
      (0..<years).first { columns[x(site, $0)] > 0.5 }.map { Plan.Opening(site: site, year: $0) }
    }
  }

  /// Sites that a solution of the relaxed program chooses at least in part, the most chosen first.
  func liked(_ columns: [Double]) -> [Int] {
    (0..<sites).filter { columns[$0] > 0.01 }.sorted { (columns[$1], $0) < (columns[$0], $1) }
  }

  /// A value for each column from a plan of the stage.
  func columns(_ plan: Plan, _ stage: Stage) -> [Double] {
    var columns = [Double](repeating: 0, count: program.columns)
    for opening in plan.openings {
      for year in opening.year..<stage.problem.years { columns[x(opening.site, year)] = 1 }
    }
    for (year, places) in reached.enumerated() {
      for (demand, place) in places.enumerated() {
        guard let place else { continue }
        let women = Double(plan.reached[year][demand])
        columns[place.column] = place.countsWomen ? women : women / Double(stage.problem.demands[demand].open)
      }
    }
    return columns
  }

  /// The prices that the duals of the relaxed program stand for.
  func certificate(_ duals: [Double], _ stage: Stage) -> Certificate {
    let unit = Double(Certificate.scale)
    func rounded(_ value: Double) -> Int { Int(exactly: (value * unit).rounded()) ?? 0 }
    let limits = zip(stage.problem.limits, limitRows).map { limit, row in
      let price = row.map { rounded(-duals[$0]) } ?? 0
      return price > 0 && limit.upper == nil || price < 0 && limit.lower == nil ? 0 : price
    }
    let floors = floorRows.map { max(0, rounded(duals[$0])) }
    let women = reached.enumerated().map { year, places in
      places.enumerated().map { demand, place in
        guard let place else { return 0 }
        let facts = stage.problem.demands[demand]
        let price = -duals[place.row] / (place.countsWomen ? 1 : Double(facts.open))
        let worth = stage.worth(of: facts.group, year: year, unit: Certificate.scale, prices: floors)
        return min(max(0, rounded(price)), worth)
      }
    }
    let demands = coverRows.map { max(0, Int(exactly: (duals[$0] * unit).rounded(.down)) ?? 0) }
    return Certificate(women: women, limits: limits, floors: floors, demands: demands)
  }
}
