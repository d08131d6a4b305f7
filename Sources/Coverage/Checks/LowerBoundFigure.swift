import OrganisationGraph

/// A number with 余, 约 or 多 is a lower bound, and is not added to exact ones.
struct LowerBoundFigure: Check {
  let rule = "L30"

  func findings(in evidence: Evidence) -> [Finding] {
    let day = evidence.day.dayNumber
    let figures = evidence.facts.reportedFigures.filter {
      $0.exactness == .atLeast && ($0.date?.dayNumber ?? .min) <= day
    }
    let activities = evidence.facts.activities.filter {
      $0.exactness == .atLeast && ($0.date?.dayNumber ?? .min) <= day
    }
    return activities.map { Self.finding(Subject($0, name: $0.name), $0.sessions) }
      + figures.map { Self.finding(Subject($0), $0.value) }
  }

  private static func finding(_ subject: Subject, _ value: Int?) -> Finding {
    Finding(rule: "L30", severity: .info, subject: subject, arguments: ["value": value.map(String.init) ?? "—"])
  }
}
