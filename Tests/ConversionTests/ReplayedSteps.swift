import Conversion
import OrganisationGraph

/// The course of a drive told by going through all steps once, forwards: what `CumulativeFlow` counts anew for every day.
struct ReplayedSteps {
  struct Standing: Equatable {
    var stages: [ConversionStage: Int] = [:]
    var done = Set<String>()
    var reached: [ConversionStage: Int] = [:]
  }

  /// The road and the rule of done of the institutions, written out.
  private static let road: [ConversionStage] = [
    .notSurveyed, .surveyed, .notReady, .ready, .requested, .approved, .preparing, .candidatesApproved, .elected,
    .resultApproved, .plaque, .filed,
  ]
  private static let beside: [ConversionStage] = [.returned, .deferred, .ineligible, .abolished]

  /// How everything stood at the end of each of `days`, which ascend.
  static func standings(_ facts: Facts, on days: [PartialDate]) -> [Standing] {
    let order = road + beside
    let steps = facts.caseEvents.enumerated().sorted { left, right in
      let keys = [left, right].map { item in
        [item.element.date?.dayNumber ?? .min, order.firstIndex(of: item.element.stage) ?? .max, item.offset]
      }
      return keys[0].lexicographicallyPrecedes(keys[1])
    }.map(\.element)
    var last: [String: ConversionStage] = [:]
    var taken: [String: Set<ConversionStage>] = [:]
    var next = 0
    return days.map { day in
      while next < steps.count, (steps[next].date?.dayNumber ?? .min) <= day.dayNumber {
        last[steps[next].conversionCase] = steps[next].stage
        taken[steps[next].conversionCase, default: []].insert(steps[next].stage)
        next += 1
      }
      var standing = Standing()
      for conversion in facts.cases {
        let stage = last[conversion.id] ?? .notSurveyed
        let all = taken[conversion.id] ?? []
        standing.stages[stage, default: 0] += 1
        let isSettled = all.contains(.resultApproved) || all.contains(.filed)
        if !beside.contains(stage), all.contains(.elected), isSettled { standing.done.insert(conversion.id) }
        for (position, stage) in road.enumerated()
        where position == 0 || road[position...].contains(where: all.contains) {
          standing.reached[stage, default: 0] += 1
        }
      }
      return standing
    }
  }
}
