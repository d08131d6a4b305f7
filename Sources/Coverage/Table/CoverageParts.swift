public import OrganisationGraph

/// The parts of a figure, kept apart. The first four make up what is eligible; the rest is in no rate.
public struct CoverageParts: Sendable, Hashable {
  /// Eligible and covered by an organisation (组织覆盖).
  public var organisation = 0
  /// Eligible, and at best served by another body, a backstop included (工作覆盖).
  public var work = 0
  /// Eligible, and at best reached by activities (活动覆盖).
  public var activity = 0
  /// Eligible and reached by nothing.
  public var uncovered = 0
  /// Of the right type, but what decides is not known; counted in units or communities.
  public var unknown = 0
  /// Stated to be not applicable; counted in units.
  public var exempt = 0
  /// Too few women for the rule; counted in units.
  public var belowMinimum = 0

  /// Nothing.
  public init() {}

  /// One thing of `weight` that is covered at `level`, or at none.
  init(covered level: CoverLevel?, weight: Int = 1) {
    switch level {
    case .organisation: organisation = weight
    case .work: work = weight
    case .activity: activity = weight
    case nil: uncovered = weight
    }
  }

  /// Denominator (应建).
  public var eligible: Int { organisation + work + activity + uncovered }

  /// What is covered at `level` or at a stronger one.
  public func covered(at level: CoverLevel) -> Int {
    switch level {
    case .organisation: organisation
    case .work: organisation + work
    case .activity: organisation + work + activity
    }
  }

  /// Covered ÷ eligible; nil, and neither 0 nor 1, where nothing is eligible.
  public func rate(at level: CoverLevel) -> Double? {
    eligible == 0 ? nil : Double(covered(at: level)) / Double(eligible)
  }

  /// Part by part.
  public static func + (left: Self, right: Self) -> Self { left.combined(with: right, &+) }

  /// What `whole` has more than `part`, part by part.
  static func - (whole: Self, part: Self) -> Self { whole.combined(with: part, &-) }

  private func combined(with other: Self, _ operation: (Int, Int) -> Int) -> Self {
    var result = Self()
    result.organisation = operation(organisation, other.organisation)
    result.work = operation(work, other.work)
    result.activity = operation(activity, other.activity)
    result.uncovered = operation(uncovered, other.uncovered)
    result.unknown = operation(unknown, other.unknown)
    result.exempt = operation(exempt, other.exempt)
    result.belowMinimum = operation(belowMinimum, other.belowMinimum)
    return result
  }
}
