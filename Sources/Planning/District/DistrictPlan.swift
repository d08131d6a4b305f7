/// A plan of an office, with what is to be said about it.
public struct DistrictPlan: Sendable {
  /// What the plan would reach, or cost, without one of its rules.
  public struct Price: Sendable, Hashable {
    /// What is left out of the request.
    public var rule: RuleGroup
    /// Women newly reached without it, by where they are counted.
    public var women: [WomenKind: Int]
    /// Staff-days without it.
    public var cost: Int
    /// Whether no better plan without it is possible.
    public var isProved: Bool
  }

  /// The problem that was solved.
  public let district: DistrictProblem
  /// The plan of the solver with its proof.
  public let answer: Answer
  /// What is to be said of each pick, in the order of the plan.
  public let facts: [SiteFact]
  /// The picks in the order in which each adds most.
  public let order: [OrderStep]
  /// The best plan for each smaller number of a kind.
  public internal(set) var curves: [BuildKind: [CurvePoint]] = [:]
  /// What each rule costs.
  public internal(set) var prices: [Price] = []

  init(_ district: DistrictProblem, _ answer: Answer) {
    self.district = district
    self.answer = answer
    facts = district.problem.facts(of: answer.plan)
    order = district.problem.order(of: answer.plan)
  }

  /// Women newly reached at the end of a year, the last where none is named.
  public func women(_ kind: WomenKind, year: Int? = nil) -> Int { district.women(kind, answer.plan, year: year) }

  /// Staff-days of all picks.
  public var cost: Int { district.problem.value(of: answer.plan, .leastCost) }

  /// One line of the table before and after: women of a kind in a township.
  public struct Change: Sendable, Hashable {
    /// Which.
    public let group: PlanGroup
    /// Women in all.
    public let women: Int
    /// Those reached today.
    public let before: Int
    /// Those reached at the end of each year.
    public let after: [Int]
  }

  /// Before and after for every kind of women and township, in the order of the district's groups.
  public var changes: [Change] {
    district.groups.enumerated().map { number, group in
      let members = district.problem.demands.indices.filter { district.problem.demands[$0].group == number }
      let before = members.reduce(0) { $0 + district.problem.demands[$1].reached }
      return Change(
        group: group, women: members.reduce(0) { $0 + district.problem.demands[$1].women }, before: before,
        after: answer.plan.reached.map { reached in before + members.reduce(0) { $0 + reached[$1] } })
    }
  }

  /// The number of a kind after which one more adds fewer women than `worth`: the last that was worth it. Nil where every one
  /// was, or the curve is not known.
  public func knee(of kind: BuildKind, worth: Int) -> Int? {
    let points = curves[kind] ?? []
    var before = 0
    for (number, point) in points.enumerated() {
      guard let women = point.answer?.plan.newWomen else { return nil }
      if number > 0, women - before < worth { return points[number - 1].upper }
      before = women
    }
    return nil
  }
}

extension DistrictProblem {
  func women(_ kind: WomenKind, _ plan: Plan, year: Int? = nil) -> Int {
    let reached = plan.reached[year ?? plan.reached.count - 1]
    return zip(places, reached).reduce(0) { $0 + ($1.0.women == kind ? $1.1 : 0) }
  }
}
