public import OrganisationGraph

/// A part of a figure that can be opened into its rows. The raw values are the names used on the command line.
public enum CoveragePart: String, Choice {
  /// 应建, 已建, 未建: denominator, numerator, and what is between them, at the level asked for.
  case eligible, covered, missing
  /// 组织覆盖, 工作覆盖, 活动覆盖 as the strongest cover; 无覆盖.
  case organisation, work, activity, uncovered
  /// 未知, 不适用, 女职工不足.
  case unknown, exempt, belowMinimum
}

extension CoverageParts {
  /// The number of `part`, where a rate is asked at `level`.
  public func count(_ part: CoveragePart, at level: CoverLevel) -> Int {
    switch part {
    case .eligible: eligible
    case .covered: covered(at: level)
    case .missing: eligible - covered(at: level)
    case .organisation: organisation
    case .work: work
    case .activity: activity
    case .uncovered: uncovered
    case .unknown: unknown
    case .exempt: exempt
    case .belowMinimum: belowMinimum
    }
  }
}
