/// The days on which a figure could have been another.
public struct RecountedDays: Sendable {
  /// How far from its own date a report may have been counted: a quarter. No text says; the number is ours.
  public static let window = 92

  /// The facts without posts, which no figure here depends on.
  public let facts: Facts
  private let turning: [Int]

  /// Finds the days on which an organisation, a region or a unit begins or ends, and those of steps, activities, awards.
  public init(_ facts: Facts) {
    var slim = facts
    (slim.posts, slim.persons, slim.relations) = ([], [], [])
    self.facts = slim
    let periods = facts.organisations.map(\.validity) + facts.regions.map(\.validity) + facts.units.map(\.validity)
    let dates =
      facts.caseEvents.map(\.date) + facts.activities.map(\.date) + facts.awards.map(\.date)
      + periods.flatMap { [$0.from, $0.to] }
    turning = Set(dates.compactMap { $0?.dayNumber }).sorted()
  }

  /// Other days at most `window` away on which `count` gives something, the nearest first.
  public func days(
    around day: PartialDate, window: Int, count: (PartialDate) -> [FigureItem]?
  ) -> [(day: PartialDate, items: [FigureItem])] {
    let middle = day.dayNumber
    // A state lasts until the day before the next turn; so the last day before each turn, and the turn itself.
    let before = turning.filter { $0 <= middle && $0 > middle - window }.map { $0 - 1 }
    let after = turning.filter { $0 > middle && $0 <= middle + window }
    return (before + after).sorted { abs($0 - middle) < abs($1 - middle) }.compactMap { number in
      let other = PartialDate.unixEpoch.adding(days: number)
      return count(other).map { (other, $0) }
    }
  }
}
