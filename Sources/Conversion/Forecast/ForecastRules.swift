/// How a forecast is made. The defaults are ours.
public struct ForecastRules: Codable, Sendable, Hashable {
  /// Simulated futures.
  public var runs = 10_000
  /// Seed of the generator: the same question gets the same answer.
  public var seed: UInt64 = 1
  /// Only the latest months are resampled, where this is set; else all since the first start. A past of only a few
  /// dozen completions is too small to leave any of it out without a reason.
  public var window: Int?
  /// Whole months and completions below which no date is told.
  public var leastMonths = 6, leastCompletions = 5
  /// Months after which a run is given up: fifty years.
  public var limit = 600

  /// The defaults.
  public init() {}
}
