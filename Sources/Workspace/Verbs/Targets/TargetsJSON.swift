import Coverage
import OrganisationGraph

/// Targets for programs.
struct TargetsJSON: Encodable, Sendable {
  struct Step: Encodable, Sendable {
    let from: PartialDate
    let to: PartialDate
    @WrittenAsNull var before: Int?
    @WrittenAsNull var after: Int?
    /// Null where the record does not reach back so far.
    @WrittenAsNull var growth: Int?
  }

  struct Target: Encodable, Sendable {
    let id: String
    let metric: String
    let region: String?
    let deadline: PartialDate?
    @WrittenAsNull var value: Int?
    @WrittenAsNull var state: Int?
    @WrittenAsNull var gap: Int?
    @WrittenAsNull var daysLeft: Int?
    @WrittenAsNull var neededPerYear: Double?
    @WrittenAsNull var neededPerQuarter: Double?
    /// Means of the last four; null where the record is too short.
    @WrittenAsNull var pacePerYear: Double?
    @WrittenAsNull var pacePerQuarter: Double?
    let years: [Step]
    let quarters: [Step]
    let verdict: String
    let message: String

    init(_ one: TargetOutlook, _ message: String) {
      (id, metric, region) = (one.target.id, one.target.metric.rawValue, one.target.region)
      (deadline, verdict, self.message) = (one.deadline, one.verdict.rawValue, message)
      (value, state, gap, daysLeft) = (one.target.value, one.state, one.gap, one.daysLeft)
      (neededPerYear, neededPerQuarter) = (one.neededPerYear, one.neededPerQuarter)
      (pacePerYear, pacePerQuarter) = (one.years.mean, one.quarters.mean)
      (years, quarters) = (Self.steps(one.years), Self.steps(one.quarters))
    }

    private static func steps(_ pace: TargetPace) -> [Step] {
      pace.steps.map { Step(from: $0.from, to: $0.to, before: $0.before, after: $0.after, growth: $0.growth) }
    }
  }

  let asOf: PartialDate
  let targets: [Target]
}

/// A target that was set, for programs.
struct TargetSetJSON: Encodable, Sendable {
  @WrittenAsNull var batch: Int?
  let id: String
  let metric: String
  let region: String?
  let value: Int
  let deadline: PartialDate
}
