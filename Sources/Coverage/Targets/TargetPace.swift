public import OrganisationGraph

/// How much a figure grew in the last whole periods before a day.
public struct TargetPace: Sendable, Hashable {
  /// One whole period of the calendar.
  public struct Step: Sendable, Hashable {
    /// The last day before the period.
    public let from: PartialDate
    /// Its last day.
    public let to: PartialDate
    /// The count on `from`; nil where it is not known.
    public let before: Int?
    /// The count on `to`; nil where it is not known.
    public let after: Int?

    /// Whether the ledger has anything happen in it or later.
    public let isReached: Bool

    /// What it grew by. Nil where the ledger counted nothing before, since where a record begins nothing has grown, and
    /// where the record ends before: that nothing is entered does not say that nothing was done.
    public var growth: Int? {
      guard let before, let after, before > 0, isReached else { return nil }
      return after - before
    }
  }

  /// Periods that a pace is taken from.
  public static let length = 4

  /// Years or quarters.
  public let period: DatePeriod
  /// The last whole periods, oldest first.
  public let steps: [Step]

  /// The last whole periods that had ended by `day`.
  /// - Parameters:
  ///   - lastRecorded: the last day on which the ledger has anything happen; nil where it has nothing.
  ///   - count: the figure on any day; nil where it is not known.
  public init(
    _ period: DatePeriod, until day: PartialDate, lastRecorded: PartialDate?, count: (PartialDate) -> Int?
  ) {
    self.period = period
    let isWhole = period.end(of: day).dayNumber == day.dayNumber
    let ends = (0...Self.length).reversed().map { period.end($0 + (isWhole ? 0 : 1), before: day) }
    let counts = ends.map { ($0, count($0)) }
    steps = zip(counts, counts.dropFirst()).map { before, after in
      Step(
        from: before.0, to: after.0, before: before.1, after: after.1,
        isReached: (lastRecorded?.dayNumber ?? .min) > before.0.dayNumber)
    }
  }

  /// Periods among them that lie within the record.
  public var recorded: Int { steps.filter { $0.growth != nil }.count }

  /// Mean growth of a period. Nil where the record does not hold all of them: no pace is made from less.
  public var mean: Double? {
    let growths = steps.compactMap(\.growth)
    return growths.count == Self.length ? Double(growths.reduce(0, +)) / Double(Self.length) : nil
  }
}
