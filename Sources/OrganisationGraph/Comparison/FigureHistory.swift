/// How figures came from their values on one day to those on another, split into causes that add up.
///
/// The figures are counted anew on every day on which something happened, by the same function that counts them on any day,
/// and each item that came or went is laid to the change of that day that concerns it. So the causes always add up to the
/// difference, and the causes of two periods that follow one another add up to those of the whole.
public struct FigureHistory<Figure: Hashable & Sendable>: Sendable {
  /// What happened.
  public let comparison: NetworkComparison
  /// The figures in the order asked for.
  public let splits: [FigureSplit<Figure>]

  /// Splits the change of `figures` between the two days of `comparison`.
  /// - Parameter items: what is counted on a day, figure by figure; a figure that it leaves out is nothing.
  public init(
    _ facts: Facts, _ comparison: NetworkComparison, figures: [Figure], items: (Evidence) -> [Figure: [FigureItem]]
  ) {
    self.comparison = comparison
    var counted = facts
    // Nothing that is counted here depends on who holds a post, and posts are most of a ledger.
    (counted.posts, counted.persons, counted.relations) = ([], [], [])
    let byDay = Dictionary(grouping: comparison.changes.filter { Self.counting.contains($0.entity) }, by: \.day)
    let reasons = ChangeReasons(facts)
    let first = items(Evidence(counted, on: comparison.from))
    var before = first.mapValues(Self.byRecord)
    var steps: [Figure: [FigureStep]] = [:]
    for day in byDay.keys.sorted(by: { $0.dayNumber < $1.dayNumber }) {
      let after = items(Evidence(counted, on: day)).mapValues(Self.byRecord)
      let changes = ChangesOfDay(byDay[day] ?? [])
      for figure in figures where before[figure] != after[figure] {
        steps[figure, default: []] += Self.differences(before[figure] ?? [:], after[figure] ?? [:]).map {
          item, change in
          FigureStep(day: day, item: item, difference: change, reason: reasons.reason(for: item.record, among: changes))
        }
      }
      before = after
    }
    splits = figures.map { figure in
      FigureSplit(
        figure: figure, before: first[figure, default: []].reduce(0) { $0 + $1.value },
        after: before[figure, default: [:]].values.reduce(0) { $0 + $1.value }, steps: steps[figure] ?? [])
    }
  }

  /// Kinds of record whose changes can change a figure.
  private static var counting: Set<EntityKind> { [.region, .unit, .organisation, .cover, .conversionCase] }

  /// Items by record; the values of a record that is there twice are added.
  private static func byRecord(_ items: [FigureItem]) -> [RecordKey: FigureItem] {
    Dictionary(items.map { ($0.record, $0) }) {
      FigureItem($0.record, name: $0.name, value: $0.value + $1.value)
    }
  }

  private static func differences(
    _ before: [RecordKey: FigureItem], _ after: [RecordKey: FigureItem]
  ) -> [(FigureItem, Int)] {
    Set(before.keys).union(after.keys).sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
      .compactMap { key in
        let change = (after[key]?.value ?? 0) - (before[key]?.value ?? 0)
        guard change != 0, let item = after[key] ?? before[key] else { return nil }
        return (item, change)
      }
  }
}
