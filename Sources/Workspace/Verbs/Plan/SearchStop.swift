import Planning

/// Ends a search early: the best plan so far is the answer. May be raised from a signal handler.
public struct SearchStop: Sendable {
  let flag = StopFlag()

  /// A stop that is not raised.
  public init() {}

  /// Ends the search.
  public func raise() { flag.raise() }
}
