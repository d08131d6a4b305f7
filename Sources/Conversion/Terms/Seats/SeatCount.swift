/// Seats of one sort against those who sit on them. What is not known is nil, not 0.
public struct SeatCount: Sendable, Hashable {
  /// Persons on them: as listed where they are listed, else as reported.
  public let present: Int?
  /// Seats that the organisation reports.
  public let stated: Int?
  /// Seats that the rules ask for.
  public let minimum: Int?

  /// A count from its parts.
  public init(present: Int?, stated: Int?, minimum: Int?) {
    (self.present, self.stated, self.minimum) = (present, stated, minimum)
  }

  /// Seats that shall be filled: the larger of what is reported and what the rules ask for; nil where neither is there.
  public var required: Int? { [stated, minimum].compactMap { $0 }.max() }

  /// How many are missing; nil where it cannot be said, 0 where nothing is.
  public var short: Int? {
    guard let present, let required else { return nil }
    return max(0, required - present)
  }

  /// Whether fewer persons are there than the rules ask for.
  public var isBelowMinimum: Bool {
    guard let present, let minimum else { return false }
    return present < minimum
  }
}
