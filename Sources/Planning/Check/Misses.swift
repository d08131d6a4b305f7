extension SelectionProblem {
  /// The rules that a plan does not keep, and by how much. For everyone: demands left without a site, and where sites have
  /// capacities the women who could be reached and are not.
  public func misses(of plan: Plan) -> [Conflict.Miss] {
    limitMisses(plan) + floorMisses(plan) + everyoneMisses(plan) + fixedMisses(plan)
  }

  private func limitMisses(_ plan: Plan) -> [Conflict.Miss] {
    let years = Dictionary(plan.openings.map { ($0.site, $0.year) }, uniquingKeysWith: min)
    return limits.enumerated().compactMap { number, limit in
      let last = limit.year ?? self.years - 1
      let sum = limit.terms.reduce(0) { sum, term in
        guard let year = years[term.site], year <= last else { return sum }
        return sum + term.coefficient
      }
      let amount = max((limit.lower ?? sum) - sum, sum - (limit.upper ?? sum))
      return amount > 0 ? Conflict.Miss(rule: .limit(number), amount: amount) : nil
    }
  }

  private func floorMisses(_ plan: Plan) -> [Conflict.Miss] {
    floors.enumerated().compactMap { number, floor in
      let reached = zip(demands, plan.reached.last ?? []).reduce(0) { sum, place in
        (floor.group ?? place.0.group) == place.0.group ? sum + place.0.reached + place.1 : sum
      }
      return reached < floor.women ? Conflict.Miss(rule: .floor(number), amount: floor.women - reached) : nil
    }
  }

  private func everyoneMisses(_ plan: Plan) -> [Conflict.Miss] {
    guard everyone else { return [] }
    let out = Set(outOfReach)
    var covered = Set<Int32>()
    for opening in plan.openings { covered.formUnion(covers[opening.site]) }
    let bare = demands.indices.filter { demands[$0].asksForSite && !out.contains($0) && !covered.contains(Int32($0)) }
    var amount = bare.count
    if sites.contains(where: { $0.capacity != nil }) {
      let most = Reach(self).women(sites.indices.filter { sites[$0].standing != .excluded }).reduce(0, +)
      amount += max(0, most - plan.newWomen)
    }
    return amount > 0 ? [Conflict.Miss(rule: .everyone, amount: amount)] : []
  }

  private func fixedMisses(_ plan: Plan) -> [Conflict.Miss] {
    let chosen = Set(plan.sites)
    return sites.indices.filter { sites[$0].standing == .chosen && !chosen.contains($0) }.map {
      Conflict.Miss(rule: .chosen(site: $0), amount: 1)
    }
  }
}
