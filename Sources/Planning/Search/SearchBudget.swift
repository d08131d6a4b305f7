/// How long a search may take, and who may end it.
public struct SearchBudget: Sendable {
  /// Time on the clock, for the whole question.
  public var time: Duration
  /// Ends the search when raised; the best plan so far is returned.
  public var stop: StopFlag
  /// Told again and again how far the search is, on the thread of the search.
  public var progress: (@Sendable (SearchProgress) -> Void)?

  /// So much time.
  public init(
    time: Duration = .seconds(60), stop: StopFlag = StopFlag(), progress: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.time = time
    self.stop = stop
    self.progress = progress
  }
}

/// What a running search has found.
public struct SearchProgress: Hashable, Sendable {
  /// Number of the stage, from 0.
  public var stage: Int
  /// Value of the best plan so far; nil is none yet.
  public var value: Int?
  /// What the certificate proves no plan can pass; nil where there is none yet.
  public var bound: Int?
}
