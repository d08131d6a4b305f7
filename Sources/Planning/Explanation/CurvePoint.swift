/// The best plan for one value of a limit.
public struct CurvePoint: Equatable, Sendable {
  /// Upper side of the limit.
  public var upper: Int
  /// Best plan found, with its proof; nil where the rules leave none, or none was found in time.
  public var answer: Answer?
}
