import Conversion
import OrganisationGraph

/// The course of a drive for programs.
struct FlowJSON: Encodable, Sendable {
  struct Point: Encodable, Sendable {
    let asOf: PartialDate
    let eligible: Int
    let done: Int
    let inProgress: Int
    let remaining: Int
    let aside: Int
    /// Null at the first point.
    let arrivals: WrittenAsNull<Int>
    let cases: Int
    let doneCases: Int
    /// All cases by where they stood; those not done; those that were ever there or further.
    let byStage: [String: Int]
    let openByStage: [String: Int]
    let reached: [String: Int]
  }

  let drive: String
  let period: String
  let stages: [String]
  let points: [Point]
  let undatedSteps: Int
  let undatedCases: Int
  let forecast: ForecastJSON
  let rules: ConversionRules

  init(_ course: FlowCourse) {
    let flow = course.flow
    drive = course.chosen.drive.name
    period = flow.period.rawValue
    stages = flow.stages.map(\.rawValue)
    points = flow.points.map { point in
      Point(
        asOf: point.day, eligible: point.eligible, done: point.done, inProgress: point.inProgress,
        remaining: point.remaining, aside: point.aside, arrivals: WrittenAsNull(wrappedValue: point.arrivals),
        cases: point.standing.values.reduce(0, +), doneCases: point.doneCases,
        byStage: Self.named(point.standing), openByStage: Self.named(point.open), reached: Self.named(point.reached))
    }
    (undatedSteps, undatedCases) = (flow.undatedSteps, flow.undatedCases)
    forecast = ForecastJSON(course.forecast, sentence: course.sentences.answer(course.forecast))
    rules = course.rules
  }

  private static func named(_ counts: [ConversionStage: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}
