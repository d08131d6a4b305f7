/// What is wrong with a problem before anything is solved.
public enum ProblemFault: Hashable, Sendable {
  /// There are not as many cover lists as sites.
  case coverListCount(lists: Int, sites: Int)
  /// A site covers a demand that does not exist, or the same one twice.
  case coverOfUnknownDemand(site: Int, demand: Int)
  case coverTwice(site: Int, demand: Int)
  /// A count of women is negative, or more are reached than there are.
  case womenOutOfRange(demand: Int)
  /// A cost or a capacity is negative.
  case costOutOfRange(site: Int)
  case capacityOutOfRange(site: Int)
  /// The number of a group is negative.
  case groupOutOfRange(demand: Int)
  /// A limit names a site that does not exist, or the same one twice.
  case limitOfUnknownSite(limit: Int, site: Int)
  case limitNamesSiteTwice(limit: Int, site: Int)
  /// A coefficient or a bound of a limit is beyond `SelectionProblem.largestNumber`.
  case limitOutOfRange(limit: Int)
  /// A limit is about a year that is not planned.
  case limitOfUnknownYear(limit: Int, year: Int)
  /// A floor is about a group that no demand is in.
  case floorOfUnknownGroup(floor: Int, group: Int)
  /// A floor is negative or beyond all numbers.
  case floorOutOfRange(floor: Int)
  /// No year is planned, or more than twenty.
  case yearsOutOfRange(Int)
  /// All women, or all costs, sum up beyond `SelectionProblem.largestSum`.
  case sumsTooLarge
  /// A question has no stage.
  case questionWithoutStage
  /// A stage is about a site that does not exist, or names it twice.
  case aimAtUnknownSite(stage: Int, site: Int)
  case aimNamesSiteTwice(stage: Int, site: Int)
  /// A stage does not weigh each site once, or weighs one below nothing or beyond all sums.
  case aimWeightsOutOfRange(stage: Int)
  /// Steps of fairness are not between 1 and 100 000.
  case stepsOutOfRange(stage: Int)
  /// A share to give up is more than the whole.
  case concessionOutOfRange(stage: Int)
  /// A limit or rule that is asked about does not exist.
  case unknownLimit(Int)
  case unknownRule(Rule)
}

/// A problem that cannot be solved as it stands, with everything that is wrong with it.
public struct ProblemRefused: Error, Equatable, Sendable {
  /// All faults, in the order of `ProblemFault`.
  public let faults: [ProblemFault]

  /// These faults.
  public init(faults: [ProblemFault]) { self.faults = faults }
}
