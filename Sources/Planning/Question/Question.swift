/// What is sought, stage after stage: the best in the first; among the plans that give up at most the stated share of it,
/// the best in the second; and so on.
public struct Question: Equatable, Sendable {
  /// One aim, and what later stages may give up of it.
  public struct Stage: Equatable, Sendable {
    /// What is sought.
    public var aim: Aim
    /// The share of the best value that later stages may give up.
    public var concession: Share

    /// One aim.
    public init(_ aim: Aim, concession: Share = .none) {
      self.aim = aim
      self.concession = concession
    }
  }

  /// The stages, the most important first.
  public var stages: [Stage]

  /// These stages.
  public init(_ stages: [Stage]) { self.stages = stages }

  /// The most women under the limits.
  public static let mostWomen = Question([Stage(.mostWomen)])
  /// The cheapest plan, and of equally cheap ones that which reaches most.
  public static let cheapest = Question([Stage(.leastCost)])
  /// The plan with the fewest sites.
  public static let fewest = Question([Stage(.fewestSites)])
  /// The worst group as well off as can be, to half a percentage point; then the most women.
  public static let fairest = Question([Stage(.fairest(steps: 200)), Stage(.mostWomen)])
}
