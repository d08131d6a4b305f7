public import OrganisationGraph

/// How the cases of a drive moved through its stages (cumulative flow): the state at the end of each period, every one
/// counted anew from the steps by `ConversionProgress`, so that there is no second definition of a stage or of done.
public struct CumulativeFlow: Sendable {
  /// The drive whose stages are listed.
  public let drive: Drive
  /// From one point to the next.
  public let period: DatePeriod
  /// The first day, the ends of the periods after it, and the last day.
  public let points: [FlowPoint]
  /// Steps of these cases without a date. They count as taken before all periods.
  public let undatedSteps: Int
  /// The cases that have such a step.
  public let undatedCases: Int

  /// The flow from a day to a day.
  public init(
    _ facts: Facts, _ scope: DriveScope, rules: ConversionRules = ConversionRules(), by period: DatePeriod = .month,
    from first: PartialDate, through last: PartialDate
  ) {
    var points: [FlowPoint] = []
    var undated: [Int] = []
    for day in period.days(from: first, through: last) {
      let progress = scope.progress(facts, on: day, rules: rules)
      points.append(FlowPoint(progress, after: points.last))
      if undated.isEmpty { undated = progress.states.map { $0.events.count { $0.date == nil } } }
    }
    drive = scope.drive(in: rules)
    self.period = period
    self.points = points
    undatedSteps = undated.reduce(0, +)
    undatedCases = undated.count { $0 > 0 }
  }

  /// The stages at which a case ever stood, in the order of the drive.
  public var stages: [ConversionStage] {
    drive.allStages.filter { stage in points.contains { $0.standing[stage, default: 0] > 0 } }
  }

  /// The day of the first dated step of these cases up to `last`; nil where there is none.
  public static func firstStep(
    of scope: DriveScope, in facts: Facts, rules: ConversionRules = ConversionRules(), through last: PartialDate
  ) -> PartialDate? {
    scope.progress(facts, on: last, rules: rules).states.flatMap { $0.events.compactMap(\.date) }.min()
  }
}
