/// One thing to seek.
public enum Aim: Hashable, Sendable {
  /// The most women newly reached; with several years the sum of what every year reaches, so that earlier counts more.
  case mostWomen
  /// The least cost of all sites chosen, those that are fixed among them.
  case leastCost
  /// The fewest sites chosen, those that are fixed among them.
  case fewestSites
  /// The most of these sites, at the end of the last year.
  case mostSites([Int])
  /// The least sum of these weights over the chosen sites, a weight for each site of the problem, none negative.
  case leastWeight([Int])
  /// The greatest share that every group reaches in the last year, in whole steps: with 200 steps to half a percentage
  /// point. Groups without women are left out.
  case fairest(steps: Int)

  /// Whether a greater value is better.
  public var isGreaterBetter: Bool {
    switch self {
    case .leastCost, .fewestSites, .leastWeight: false
    case .mostWomen, .mostSites, .fairest: true
    }
  }
}
