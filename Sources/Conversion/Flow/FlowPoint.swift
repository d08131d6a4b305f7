public import OrganisationGraph

/// Where the cases of a drive stood at the end of one day.
public struct FlowPoint: Sendable {
  /// The day.
  public let day: PartialDate
  /// Institutions (or villages) that the drive means, that are done, that are under way: as `ConversionProgress` counts them.
  public let eligible: Int, done: Int, inProgress: Int
  /// Those done on this day that were not on the day of the point before; nil for the first point.
  public let arrivals: Int?
  /// All cases by present stage; what is not listed is zero.
  public let standing: [ConversionStage: Int]
  /// The cases that are not done, by present stage.
  public let open: [ConversionStage: Int]
  /// Cases that are done. More than `done` where an institution has several.
  public let doneCases: Int
  /// By stage of the road: the cases that have ever taken this step or a later one. A case that was sent back stays counted.
  public let reached: [ConversionStage: Int]
  /// The institutions (or villages) that are done.
  let doneSubjects: Set<String>
  /// Those meant, not done, and not beside the road with every case they have.
  let remainingSubjects: Set<String>

  /// Institutions (or villages) that are still to be done: those meant less those done and those beside the road.
  public var remaining: Int { remainingSubjects.count }

  /// Those meant that are neither done nor to be done, since they were sent back, deferred, found ineligible or abolished.
  public var aside: Int { eligible - done - remaining }

  init(_ progress: ConversionProgress, after before: FlowPoint?) {
    let road = progress.drive.stages.map(\.stage)
    var standing: [ConversionStage: Int] = [:]
    var open: [ConversionStage: Int] = [:]
    var furthest = [Int](repeating: 0, count: road.count)
    var onRoad = Set<String>()
    var beside = Set<String>()
    for state in progress.states {
      standing[state.stage, default: 0] += 1
      if !state.isDone { open[state.stage, default: 0] += 1 }
      let taken = state.events.compactMap { road.firstIndex(of: $0.stage) }
      if let last = taken.max() ?? road.indices.first { furthest[last] += 1 }
      if state.drive.sideStages.contains(state.stage) {
        beside.insert(state.subjectID)
      } else {
        onRoad.insert(state.subjectID)
      }
    }
    let doneSubjects = Set(progress.states.filter(\.isDone).map(\.subjectID))
    day = progress.asOf
    (eligible, done, inProgress) = (progress.eligible, progress.done, progress.inProgress)
    arrivals = before.map { doneSubjects.subtracting($0.doneSubjects).count }
    (self.standing, self.open) = (standing, open)
    doneCases = progress.states.count(where: \.isDone)
    var reached: [ConversionStage: Int] = [:]
    var sum = 0
    for position in road.indices.reversed() {
      sum += furthest[position]
      if sum > 0 { reached[road[position]] = sum }
    }
    self.reached = reached
    self.doneSubjects = doneSubjects
    remainingSubjects = Set(progress.eligibleSubjects.map(\.id)).subtracting(doneSubjects)
      .subtracting(beside.subtracting(onRoad))
  }
}
