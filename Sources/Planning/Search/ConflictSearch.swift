/// The search for what cannot hold together when a problem has no plan.
///
/// Junker's QuickXplain divides the rules until those are left of which none can be spared. The nearest plan is the best
/// of the problem with an amount of slack on every rule, all amounts counting alike.
struct ConflictSearch {
  let problem: SelectionProblem
  let presolves: Bool
  let deadline: Deadline

  /// The rules in conflict, and the plan that misses them least.
  func run() -> Conflict {
    var isSure = true
    let rules = problem.rules
    let core = explain([], rules, isTested: true, &isSure)
    let nearest = NearestSearch(problem: problem, deadline: deadline).run()
    return Conflict(
      rules: core.sorted { $0.order < $1.order }, isIrreducible: isSure, nearest: nearest,
      misses: nearest.map { problem.misses(of: $0) } ?? [])
  }

  private func explain(_ base: [Rule], _ rules: [Rule], isTested: Bool, _ isSure: inout Bool) -> [Rule] {
    if !isTested, !isPossible(base, &isSure) { return [] }
    if rules.count <= 1 { return rules }
    let first = Array(rules.prefix(rules.count / 2))
    let second = Array(rules.suffix(rules.count - rules.count / 2))
    let right = explain(base + first, second, isTested: first.isEmpty, &isSure)
    let left = explain(base + right, first, isTested: right.isEmpty, &isSure)
    return left + right
  }

  /// Whether some plan keeps these rules. What is not known in time counts as possible.
  private func isPossible(_ rules: [Rule], _ isSure: inout Bool) -> Bool {
    var search = StageSearch(
      Stage(problem.keeping(rules), aim: .fewestSites), aim: .fewestSites, presolves: presolves, deadline: deadline)
    search.takesAny = true
    switch search.run() {
    case .found: return true
    case .infeasible: return false
    case .nothing:
      isSure = false
      return true
    }
  }
}

extension Rule {
  /// Order in which rules are told.
  var order: Int {
    switch self {
    case .everyone: -2
    case .floor(let number): -1_000_000_000 + number
    case .limit(let number): number
    case .chosen(let site): 1_000_000_000 + site
    }
  }
}

extension SelectionProblem {
  /// All rules of the problem.
  public var rules: [Rule] {
    (everyone ? [.everyone] : []) + floors.indices.map { .floor($0) } + limits.indices.map { .limit($0) }
      + sites.indices.filter { sites[$0].standing == .chosen }.map { .chosen(site: $0) }
  }

  /// The problem with these rules only.
  func keeping(_ rules: [Rule]) -> SelectionProblem {
    let kept = Set(rules)
    return self.rules.filter { !kept.contains($0) }.reduce(self) { $0.without($1) }
  }

  /// The problem without one rule. The others keep their numbers.
  public func without(_ rule: Rule) -> SelectionProblem {
    var problem = self
    switch rule {
    case .everyone: problem.everyone = false
    case .floor(let number): problem.floors[number].women = 0
    case .limit(let number):
      problem.limits[number].lower = nil
      problem.limits[number].upper = nil
    case .chosen(let site): problem.sites[site].standing = .free
    }
    return problem
  }
}
