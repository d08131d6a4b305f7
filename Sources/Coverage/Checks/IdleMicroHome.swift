import OrganisationGraph

/// An active micro-home has had an activity within the limit, or is younger than it. Dormant ones are marked already. A
/// last activity after the day says nothing about the time before it, and raises nothing.
struct IdleMicroHome: Check {
  let rule = "L19"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let last = Self.lastActivities(evidence)
    let foundings = evidence.facts.foundings
    let regions = RegionNames(evidence.graph)
    let day = evidence.day.dayNumber
    return evidence.graph.inBeing.compactMap { home in
      guard home.kind == .microHome, home.status == .active else { return nil }
      if let stated = home.lastActivity, stated.dayNumber > day { return nil }
      let latest = [home.lastActivity, last[home.id]].compactMap { $0 }.max { $0.dayNumber < $1.dayNumber }
      guard let since = latest ?? foundings[home.id], day - since.dayNumber > rules.inactivityDays else { return nil }
      return Finding(
        rule: latest == nil ? "L19.noActivity" : "L19.idle", severity: .warning, subject: Subject(home),
        arguments: [
          "date": since.description, "days": String(day - since.dayNumber), "limit": String(rules.inactivityDays),
          "region": regions.name(of: home.region),
        ])
    }
  }

  private static func lastActivities(_ evidence: Evidence) -> [String: PartialDate] {
    var last: [String: PartialDate] = [:]
    for activity in evidence.facts.activities {
      guard let organisation = activity.organisation, let date = activity.date,
        date.dayNumber <= evidence.day.dayNumber
      else { continue }
      if let known = last[organisation], known.dayNumber >= date.dayNumber { continue }
      last[organisation] = date
    }
    return last
  }
}
