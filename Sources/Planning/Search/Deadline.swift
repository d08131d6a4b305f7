/// When a search is to end.
struct Deadline {
  private let end: ContinuousClock.Instant
  let stop: StopFlag

  init(_ budget: SearchBudget) {
    end = ContinuousClock.now.advanced(by: budget.time)
    stop = budget.stop
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
