/// Which site may stand in for which, by what both cost and by the limits that both are under.
struct SiteRules {
  private let stage: Stage
  /// For each site the limits that name it, with its coefficient, in ascending order.
  private let terms: [[(limit: Int, coefficient: Int)]]
  private let hasNegative: [Bool]

  init(_ stage: Stage) {
    self.stage = stage
    var terms = [[(limit: Int, coefficient: Int)]](repeating: [], count: stage.problem.sites.count)
    for (number, limit) in stage.problem.limits.enumerated() {
      for term in limit.terms where term.coefficient != 0 { terms[term.site].append((number, term.coefficient)) }
    }
    self.terms = terms
    hasNegative = stage.problem.limits.map { $0.terms.contains { $0.coefficient < 0 } }
  }

  /// Whether a plan that has this site and one that stands in for it does as well without this one: it counts nothing by
  /// itself, and no lower side needs both.
  func canBeReplaced(_ site: Int) -> Bool {
    let facts = stage.problem.sites[site]
    guard facts.standing == .free, facts.capacity == nil, stage.gains[site] <= 0 else { return false }
    return terms[site].allSatisfy { place in
      let limit = stage.problem.limits[place.limit]
      return limit.gainsNothingTwice(.init(site: site, coefficient: place.coefficient))
        && (limit.lower == nil || !hasNegative[place.limit])
    }
  }

  /// Whether a plan does as well without this site, which covers nothing.
  func canBeLeftOut(_ site: Int) -> Bool {
    terms[site].allSatisfy { place in
      place.coefficient > 0 && stage.problem.limits[place.limit].lower.map { $0 <= 0 } ?? true
    }
  }

  /// Whether `other` keeps every limit that `site` keeps in its place, and counts no less. Of two that are alike in all,
  /// the one with the smaller number stays.
  func replaces(_ other: Int, _ site: Int, breakingTies: Bool) -> Bool {
    let facts = stage.problem.sites[other]
    guard facts.capacity == nil, facts.standing != .excluded,
      facts.standing == .chosen || stage.gains[other] >= stage.gains[site]
    else { return false }
    if facts.standing == .chosen, stage.problem.years > 1 { return false }
    var isAlike = stage.gains[other] == stage.gains[site] && facts.standing == .free
    var left = terms[site][...]
    var right = terms[other][...]
    while let limit = [left.first?.limit, right.first?.limit].compactMap({ $0 }).min() {
      var own = 0
      var others = 0
      if let term = left.first, term.limit == limit {
        own = term.coefficient
        left = left.dropFirst()
      }
      if let term = right.first, term.limit == limit {
        others = term.coefficient
        right = right.dropFirst()
      }
      let rule = stage.problem.limits[limit]
      if own == others { continue }
      isAlike = false
      if rule.upper != nil, facts.standing == .free, others > own { return false }
      if let lower = rule.lower, hasNegative[limit] ? others < own : others < min(own, lower) { return false }
    }
    return !(breakingTies && isAlike && other > site)
  }
}
