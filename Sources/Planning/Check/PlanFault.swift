/// What is wrong with an answer.
public enum PlanFault: Hashable, Sendable {
  /// A site is chosen twice, does not exist, or is excluded; a fixed one is missing; a year does not exist.
  case unknownOpening(site: Int)
  case repeatedSite(site: Int)
  case excludedSite(site: Int)
  case missingSite(site: Int)
  /// The women said to be reached are not those whom the sites can reach.
  case unreachable(year: Int)
  /// A rule is broken, by so much.
  case brokenRule(Rule, by: Int)
  /// The value said is not that of the plan.
  case wrongValue(stage: Int, said: Int, counted: Int)
  /// The bound said is worse than the value, so that it cannot be true.
  case boundBelowValue(stage: Int)
  /// The certificate does not fit the problem, or does not prove what is said.
  case certificateShape(stage: Int)
  case certificateProves(stage: Int, said: Int, counted: Int)
  /// A later stage gives up more of a former one than was allowed.
  case concessionExceeded(stage: Int)
}
