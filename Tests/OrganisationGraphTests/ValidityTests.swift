import OrganisationGraph
import Testing

@Suite("Periods are half-open") struct ValidityTests {
  @Test(
    "a fact holds from its first day up to, but not on, its last",
    arguments: [
      ("2021-06-18…2022-06-18", "2021-06-17", false), ("2021-06-18…2022-06-18", "2021-06-18", true),
      ("2021-06-18…2022-06-18", "2022-06-17", true), ("2021-06-18…2022-06-18", "2022-06-18", false),
      ("2021…2022", "2020-12-31", false), ("2021…2022", "2021-01-01", true), ("2021…2022", "2021-12-31", true),
      ("2021…2022", "2022-01-01", false), ("2021-06…", "2021-05-31", false), ("2021-06…", "2021-06-01", true),
      ("2021-06…", "2999-12-31", true), ("…2021-06", "1900-01-01", true), ("…2021-06", "2021-05-31", true),
      ("…2021-06", "2021-06-01", false), ("…", "2021-06-18", true), ("2021…2021", "2021-01-01", false),
      ("2021-06…2021-07", "2021-06", true), ("2021-06…2021-07", "2021", false), ("2021-01-01…", "2021", true),
    ])
  func inForce(_ text: String, _ day: String, _ expected: Bool) {
    #expect(period(text).isInForce(on: date(day)) == expected)
  }

  @Test("facts that follow one another never overlap and leave no gap", arguments: ["2021", "2021-06", "2021-06-18"])
  func succession(_ turn: String) {
    let (before, after) = (Validity(to: date(turn)), Validity(from: date(turn)))
    for days in -400...400 {
      let day = date(turn).adding(days: days)
      #expect(before.isInForce(on: day) != after.isInForce(on: day))
    }
    #expect(!before.overlaps(after))
  }

  @Test("comparing texts as SQL does says the same of every day and every precision", arguments: 0..<20)
  func asInSQL(_ seed: Int) {
    var random = SplitMix(seed)
    for _ in 0..<100 {
      let validity = Self.any(&random)
      let day = PartialDateTests.any(&random)
      let text = day.firstDay.description
      let from = validity.from.map { $0.description <= text } ?? true
      let to = validity.to.map { text < $0.description } ?? true
      #expect(validity.isInForce(on: day) == (from && to), "\(validity) on \(day)")
    }
  }

  @Test("a clipped period holds on the days on which both hold", arguments: 0..<10)
  func clipped(_ seed: Int) {
    var random = SplitMix(seed)
    let days = (0..<1000).map { date("2019-11").adding(days: $0) }
    for _ in 0..<5 {
      let (left, right) = (Self.any(&random), Self.any(&random))
      let both = days.filter { left.isInForce(on: $0) && right.isInForce(on: $0) }
      let clipped = left.clipped(to: right)
      #expect(both == days.filter { clipped?.isInForce(on: $0) ?? false })
      #expect(left.overlaps(right) == !both.isEmpty && right.overlaps(left) == !both.isEmpty)
    }
  }

  @Test(
    "a period without a day is empty; one that ends before it starts is a fault",
    arguments: [
      ("2021…2022", false, false), ("2021…2021", true, false), ("2021-01-01…2021", true, false),
      ("2021-06…2021", true, true), ("2022…2021-12-31", true, true), ("…2021", false, false), ("2021…", false, false),
    ])
  func ends(_ text: String, _ isEmpty: Bool, _ isFault: Bool) {
    #expect(period(text).isEmpty == isEmpty)
    #expect(period(text).endsBeforeItStarts == isFault)
  }

  private static func any(_ random: inout SplitMix) -> Validity {
    Validity(
      from: random.once(in: 5) ? nil : PartialDateTests.any(&random),
      to: random.once(in: 5) ? nil : PartialDateTests.any(&random))
  }
}
