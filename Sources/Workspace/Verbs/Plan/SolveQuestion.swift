import Planning

/// What is asked of a plain covering problem.
public enum SolveQuestion: Sendable {
  /// The most women with so many sites.
  case sites(Int)
  /// The most women for so much.
  case budget(Int)
  /// The cheapest sites that reach a share such as `95%` or `0.95` of all women.
  case reach(String)
  /// The cheapest sites that leave nobody out whom a site can reach.
  case everyone

  /// The problem with its rule, and the question.
  func pose(_ problem: SelectionProblem) throws(Refusal) -> (SelectionProblem, Question) {
    var problem = problem
    switch self {
    case .sites(let number):
      problem.limits.append(Limit("sites", sites: problem.sites.indices, upper: number))
      return (problem, .mostWomen)
    case .budget(let amount):
      let terms = problem.sites.enumerated().map { Limit.Term(site: $0.offset, coefficient: $0.element.cost) }
      problem.limits.append(Limit("budget", terms: terms, upper: amount))
      return (problem, .mostWomen)
    case .reach(let text):
      guard let share = Share(text), share.numerator <= share.denominator else { throw SolveSentences.noShare(text) }
      problem.floors.append(WomenFloor("reach", women: share.atLeast(of: problem.women)))
      return (problem, .cheapest)
    case .everyone:
      problem.everyone = true
      return (problem, .cheapest)
    }
  }
}
