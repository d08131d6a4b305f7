/// When a search is to end.
struct Deadline {
  private let end: ContinuousClock.Instant
  let stop: StopFlag

  init(_ budget: SearchBudget) {
    end = ContinuousClock.now.advanced(by: budget.time)
    stop = budget.stop
  }

  private init(end: ContinuousClock.Instant, stop: StopFlag) {
    self.end = end
    self.stop = stop
  }

  /// One that leaves a part of the time that is left to what comes later.
  func sharing(_ part: Double) -> Deadline {
    Deadline(end: min(end, ContinuousClock.now.advanced(by: .seconds(secondsLeft * part))), stop: stop)
  }

  /// Seconds that are left; 0 where it was asked to stop.
  var secondsLeft: Double {
    stop.isRaised ? 0 : max(0, Double((end - ContinuousClock.now) / .milliseconds(1)) / 1000)
  }

  /// Why the search is to end now; nil is not yet.
  var ending: Ending? {
    if stop.isRaised { return .stopped }
    return ContinuousClock.now >= end ? .timeLimit : nil
  }
}
