/// A line of a table of scores: what is looked at, how much it weighs, and the steps at which it gains.
public struct ScoreLine: Codable, Sendable, Hashable {
  /// What is looked at.
  public var indicator: ScoreIndicator
  /// The aim under which it stands; nil where the table has none.
  public var aim: ScoreAim?
  /// Its weight, 0 or more.
  public var weight: Double
  /// Values, rising, each of which is a step up when reached: shares of 1, or numbers.
  public var steps: [Double]

  /// A line from its parts.
  public init(_ indicator: ScoreIndicator, aim: ScoreAim? = nil, weight: Double, steps: [Double]) {
    (self.indicator, self.aim, self.weight, self.steps) = (indicator, aim, weight, steps)
  }
}

/// A table of scores that an office may change: 强基增效, 破难争星.
public struct ScoreTable: Codable, Sendable, Hashable {
  /// Why a line cannot be used.
  public enum Fault: Error, Sendable, Hashable {
    /// The weight is negative or no number.
    case weight(ScoreIndicator)
    /// No steps, or steps that do not rise.
    case steps(ScoreIndicator)
    /// The indicator stands there twice.
    case twice(ScoreIndicator)
    /// Nothing has a weight.
    case empty
  }

  /// Its lines, in the order in which they are shown.
  public var lines: [ScoreLine]

  /// A table of `lines`.
  /// - Throws: the first fault.
  public init(_ lines: [ScoreLine]) throws(Fault) {
    var seen = Set<ScoreIndicator>()
    for line in lines {
      guard line.weight.isFinite, line.weight >= 0 else { throw .weight(line.indicator) }
      let rises = zip(line.steps, line.steps.dropFirst()).allSatisfy { $0 < $1 }
      guard !line.steps.isEmpty, rises, line.steps.allSatisfy(\.isFinite) else { throw .steps(line.indicator) }
      guard seen.insert(line.indicator).inserted else { throw .twice(line.indicator) }
    }
    guard lines.contains(where: { $0.weight > 0 }) else { throw .empty }
    self.lines = lines
  }

  /// Reads a table as a ledger keeps it, under the same conditions.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(try container.decode([ScoreLine].self, forKey: .lines))
  }

  private init(default lines: [ScoreLine]) {
    self.lines = lines
  }

  private static let share = [0.6, 0.7, 0.8, 0.9, 1]

  /// 强基增效 by default. The four aims are those named in reports; indicators, weights and steps are published nowhere and
  /// are ours: 25 for each aim.
  public static let scorecard = ScoreTable(default: [
    ScoreLine(.communityFederation, aim: .foundations, weight: 5, steps: share),
    ScoreLine(.chairInPost, aim: .foundations, weight: 5, steps: share),
    ScoreLine(.termInTime, aim: .foundations, weight: 5, steps: share),
    ScoreLine(.executivesEnough, aim: .foundations, weight: 5, steps: share),
    ScoreLine(.chairInTwoCommittees, aim: .foundations, weight: 5, steps: share),
    ScoreLine(.emergingUnits, aim: .coverage, weight: 8, steps: share),
    ScoreLine(.institutions, aim: .coverage, weight: 5, steps: share),
    ScoreLine(.conversions, aim: .coverage, weight: 6, steps: share),
    ScoreLine(.microHomes, aim: .coverage, weight: 6, steps: share),
    ScoreLine(.communitiesComplete, aim: .shortfalls, weight: 10, steps: share),
    ScoreLine(.townshipBalance, aim: .shortfalls, weight: 8, steps: [0.5, 0.6, 0.7, 0.8, 0.9]),
    ScoreLine(.notOnFew, aim: .shortfalls, weight: 7, steps: share),
    ScoreLine(.microHomesActive, aim: .vitality, weight: 10, steps: share),
    ScoreLine(.microHomesWithHead, aim: .vitality, weight: 5, steps: share),
    ScoreLine(.leaderTrainings, aim: .vitality, weight: 6, steps: [1, 2, 3, 4]),
    ScoreLine(.collectiveAwards, aim: .vitality, weight: 4, steps: [1, 5, 10]),
  ])

  /// 破难争星 by default: a star for each of five steps. The published programme names no indicator; all of it is ours.
  public static let stars = ScoreTable(default: [
    ScoreLine(.communityFederation, weight: 2, steps: share),
    ScoreLine(.emergingUnits, weight: 3, steps: [0.3, 0.5, 0.65, 0.8, 0.9]),
    ScoreLine(.conversions, weight: 3, steps: [0.2, 0.4, 0.6, 0.75, 0.9]),
    ScoreLine(.microHomes, weight: 2, steps: share),
    ScoreLine(.microHomesActive, weight: 2, steps: share),
    ScoreLine(.chairInPost, weight: 2, steps: share),
    ScoreLine(.termInTime, weight: 1, steps: share),
    ScoreLine(.leaderTrainings, weight: 1, steps: [1, 2, 3, 4, 5]),
  ])
}
