public import OrganisationGraph

/// What an indicator reads on a day, with the rows that pull it down.
public struct IndicatorReading: Sendable, Hashable {
  /// What is read.
  public let indicator: ScoreIndicator
  /// A share of 1, or a number; nil where there is nothing to divide by.
  public let value: Double?
  /// What is as it should be, counted.
  public let count: Int?
  /// Of how many; nil where the indicator is no count of a whole.
  public let base: Int?
  /// What is left out since it is not known.
  public let unknown: Int
  /// What pulls it down. Of a number that only counts what there is, nothing does.
  public let missing: [FigureItem]

  /// A share: all of `base` but what is missing.
  public init(_ indicator: ScoreIndicator, base: Int, missing: [FigureItem], unknown: Int = 0) {
    (self.indicator, self.base, self.unknown, self.missing) = (indicator, base, unknown, missing)
    let good = base - missing.count
    count = good
    value = base == 0 ? nil : Double(good) / Double(base)
  }

  /// A number.
  init(_ indicator: ScoreIndicator, number: Int) {
    (self.indicator, value, count, base) = (indicator, Double(number), number, nil)
    (unknown, missing) = (0, [])
  }

  /// A ratio of other figures.
  init(_ indicator: ScoreIndicator, ratio: Double?, missing: [FigureItem]) {
    (self.indicator, value, self.missing) = (indicator, ratio, missing)
    (count, base, unknown) = (nil, nil, 0)
  }
}
