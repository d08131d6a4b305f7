public import OrganisationGraph

extension CaseState {
  /// The steps that may be taken next, in the order of the road: those ahead whose earlier steps are taken. A case laid
  /// aside takes up the step after the last one that it took on the road.
  public var nextSteps: [StageRule] {
    let road = drive.stages
    let taken = Set(events.map(\.stage))
    let latest = events.last { drive.rule(of: $0.stage) != nil }?.stage
    let position = latest.flatMap { stage in road.firstIndex { $0.stage == stage } } ?? -1
    return road.enumerated().filter { place, rule in
      place > position && !taken.contains(rule.stage) && rule.stage != .notSurveyed
        && rule.after.allSatisfy(taken.contains)
    }.map(\.element)
  }

  /// The day by which it should leave its stage; nil where there is no limit, or no date is known.
  public var leaveBy: PartialDate? {
    guard isInProgress, let since, let limit else { return nil }
    return since.adding(days: limit)
  }
}
