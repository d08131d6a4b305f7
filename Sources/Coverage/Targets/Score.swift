/// What a table of scores gives on a day.
public struct Score: Sendable {
  /// A line with what it reads.
  public struct Row: Sendable, Hashable {
    /// The line of the table.
    public let line: ScoreLine
    /// What its indicator reads.
    public let reading: IndicatorReading

    /// Steps reached; nil where the indicator has no value, and the line then counts for nothing.
    public var reached: Int? { reading.value.map { value in line.steps.filter { $0 <= value + Self.slack }.count } }

    /// Points: weight × steps reached ÷ steps; nil where the indicator has no value.
    public var points: Double? { reached.map { line.weight * Double($0) / Double(line.steps.count) } }

    /// The next step; nil where all are reached, or there is no value.
    public var next: Double? { reached.flatMap { $0 < line.steps.count ? line.steps[$0] : nil } }

    /// How many more are needed for the next step: of a share so many rows put right, of a number so much more.
    public var neededForNext: Int? {
      guard let next, let count = reading.count else { return nil }
      let goal = reading.base.map { next * Double($0) } ?? next
      return max(1, Int((goal - Self.slack).rounded(.up)) - count)
    }

    /// Below any difference that two counts can make; above what binary fractions are off.
    private static let slack = 1e-9
  }

  /// Line by line, in the order of the table.
  public let rows: [Row]

  /// The lines of `table` with the readings of a day; a line without a reading is left out.
  public init(_ table: ScoreTable, readings: [ScoreIndicator: IndicatorReading]) {
    rows = table.lines.compactMap { line in readings[line.indicator].map { Row(line: line, reading: $0) } }
  }

  /// Points of `aim`, of the whole table where nil, out of 100: points ÷ weight of the lines that have a value. Nil where
  /// none has.
  public func points(of aim: ScoreAim? = nil) -> Double? {
    let counted = rows.filter { $0.points != nil && (aim == nil || $0.line.aim == aim) }
    let weight = counted.reduce(0) { $0 + $1.line.weight }
    return weight == 0 ? nil : 100 * counted.reduce(0) { $0 + ($1.points ?? 0) } / weight
  }

  /// Stars, 0 to 5: the points of the whole table in fifths, rounded down.
  public var stars: Int? { points().map { Int(($0 / 20 + 1e-9).rounded(.down)) } }
}
