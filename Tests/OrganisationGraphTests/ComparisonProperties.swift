import OrganisationGraph
import Testing

@Suite("Comparisons of random histories")
struct ComparisonProperties {
  private static let days = ["2017-12-31", "2018-07-01", "2019-03-09", "2020-02-29", "2021-12-31"].map { date($0) }

  @Test("The changes of two periods are those of the whole, one after the other", arguments: 0..<300)
  func additive(seed: Int) {
    let facts = RandomHistory(seed).facts
    for first in Self.days.indices {
      for last in Self.days.indices where last > first + 1 {
        let whole = NetworkComparison(facts, between: Self.days[first], and: Self.days[last]).changes
        for middle in first + 1..<last {
          let parts =
            NetworkComparison(facts, between: Self.days[first], and: Self.days[middle]).changes
            + NetworkComparison(facts, between: Self.days[middle], and: Self.days[last]).changes
          #expect(parts == whole)
        }
      }
    }
  }

  @Test("What begins and ends leads from the one network to the other", arguments: 0..<300)
  func leads(seed: Int) {
    let facts = RandomHistory(seed).facts
    for (from, to) in zip(Self.days, Self.days.dropFirst()) {
      let comparison = NetworkComparison(facts, between: from, and: to)
      var organisations = Set(comparison.before.inBeing.map(\.id))
      var posts = Set(comparison.before.posts.map(\.id))
      var covers = Set(comparison.before.covers.map(\.id))
      var names = Dictionary(uniqueKeysWithValues: comparison.before.inBeing.map { ($0.id, $0.name) })
      for change in comparison.changes {
        let begins = change.nameBefore == nil
        let ends = change.nameAfter == nil
        switch (change.entity, change.cause) {
        case (.organisation, .founded), (.organisation, .closed), (.organisation, .merged), (.organisation, .converted):
          if begins { #expect(organisations.insert(change.id).inserted) }
          if ends { #expect(organisations.remove(change.id) != nil) }
          if begins || ends { names[change.id] = change.nameAfter }
        case (.organisation, .renamed):
          #expect(names[change.id] == change.nameBefore)
          names[change.id] = change.nameAfter
        case (.post, _): if begins { posts.insert(change.id) } else { posts.remove(change.id) }
        case (.cover, _): if begins { covers.insert(change.id) } else { covers.remove(change.id) }
        default: break
        }
      }
      #expect(organisations == Set(comparison.after.inBeing.map(\.id)))
      #expect(posts == Set(comparison.after.posts.map(\.id)))
      #expect(covers == Set(comparison.after.covers.map(\.id)))
      #expect(names == Dictionary(uniqueKeysWithValues: comparison.after.inBeing.map { ($0.id, $0.name) }))
    }
  }

  @Test("Nothing happens between a day and itself", arguments: 0..<50)
  func nothing(seed: Int) {
    let facts = RandomHistory(seed).facts
    for day in Self.days { #expect(NetworkComparison(facts, between: day, and: day).changes.isEmpty) }
  }
}
