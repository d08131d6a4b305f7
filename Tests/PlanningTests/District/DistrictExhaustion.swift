import Planning

/// Every choice of an invented district, counted in the office's own terms and without the solver's problem.
struct DistrictExhaustion {
  let places: [PlanPlace]
  let candidates: [PlanCandidate]
  let request: PlanRequest

  /// The candidates that the request may build, in the order of their identities.
  private var built: [PlanCandidate] { candidates.filter { request.kinds.contains($0.kind) } }

  /// The best of what is sought first, then of what is sought next; nil where no choice keeps the rules.
  func best() -> [Int]? {
    var best: [Int]?
    let built = built
    for mask in 0..<(1 << built.count) {
      let chosen = built.indices.filter { mask >> $0 & 1 == 1 }.map { built[$0] }
      guard keepsRules(chosen) else { continue }
      let value = values(chosen)
      if best.map({ $0.lexicographicallyPrecedes(value) }) ?? true { best = value }
    }
    return best
  }

  /// Women reached in a place by what is chosen: all, or as many as capacities take.
  private func reached(_ place: PlanPlace, _ chosen: [PlanCandidate]) -> Int {
    let here = chosen.filter { $0.kind.women == place.women && $0.covers.contains(place.id) }
    if here.contains(where: { $0.capacity == nil }) { return place.count - place.reached }
    return min(place.count - place.reached, here.reduce(0) { $0 + ($1.capacity ?? 0) })
  }

  private var asked: [PlanPlace] {
    let kinds = Set(request.kinds.map(\.women))
    return places.filter { kinds.contains($0.women) }
  }

  private func women(_ chosen: [PlanCandidate]) -> Int { asked.reduce(0) { $0 + reached($1, chosen) } }

  private func keepsRules(_ chosen: [PlanCandidate]) -> Bool {
    let ids = Set(chosen.map(\.id))
    if !request.must.intersection(built.map(\.id)).isSubset(of: ids) || !request.mustNot.isDisjoint(with: ids) {
      return false
    }
    if request.keepsPlanned,
      built.contains(where: { $0.planned != nil && !ids.contains($0.id) && !request.mustNot.contains($0.id) })
    {
      return false
    }
    if request.eachCommunity {
      for place in asked where place.women == .residents && !place.hasMicroHome {
        if !chosen.contains(where: { $0.kind == .microHome && $0.community == place.id }) { return false }
      }
    }
    for quota in request.quotas {
      let count = chosen.count { $0.township == quota.township && (quota.kind == nil || $0.kind == quota.kind) }
      if count < quota.lower ?? 0 || count > quota.upper ?? .max { return false }
    }
    switch request.goal {
    case .counts(let counts):
      return request.kinds.allSatisfy { kind in chosen.count { $0.kind == kind } <= counts[kind] ?? 0 }
    case .budget(let most): return chosen.reduce(0) { $0 + $1.cost } <= most
    case .reach(let numerator, let denominator):
      let all = asked.reduce(0) { $0 + $1.count }
      return (women(chosen) + asked.reduce(0) { $0 + $1.reached }) * denominator >= numerator * all
    case .everyone:
      let allowed = built.filter { !request.mustNot.contains($0.id) }
      return women(chosen) == women(allowed)
        && asked.allSatisfy { place in
          let isCoverable = allowed.contains { $0.kind.women == place.women && $0.covers.contains(place.id) }
          let asks = place.count > place.reached || place.count == 0
          return !isCoverable || !asks
            || chosen.contains { $0.kind.women == place.women && $0.covers.contains(place.id) }
        }
    }
  }

  /// The values of the stages, all turned so that more is better.
  private func values(_ chosen: [PlanCandidate]) -> [Int] {
    var values: [Int] = []
    switch request.goal {
    case .reach, .everyone: values.append(-chosen.reduce(0) { $0 + $1.cost })
    case .counts, .budget: break
    }
    if request.worstFirst { values.append(fairness(chosen)) }
    values.append(women(chosen))
    values.append(-chosen.reduce(0) { $0 + $1.weight })
    return values
  }

  private func fairness(_ chosen: [PlanCandidate]) -> Int {
    let groups = Dictionary(grouping: asked) { "\($0.women)\($0.township ?? "")" }
    return groups.values.compactMap { places in
      let all = places.reduce(0) { $0 + $1.count }
      let now = places.reduce(0) { $0 + $1.reached + reached($1, chosen) }
      return all == 0 ? nil : now * 200 / all
    }.min() ?? 200
  }
}
