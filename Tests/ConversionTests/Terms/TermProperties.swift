import Conversion
import OrganisationGraph
import Testing

/// What holds of any ledger on any day.
@Suite struct TermProperties {
  private static func date(_ chance: inout SplitMix) -> PartialDate {
    let text = InventedDrive.date("2008-01-01").adding(days: Int.random(in: 0..<6500, using: &chance)).description
    return InventedDrive.date(String(text.prefix([4, 7, 10, 10, 10].randomElement(using: &chance) ?? 10)))
  }

  private static func district(_ chance: inout SplitMix) -> TermDistrict {
    var district = TermDistrict()
    for number in 0..<12 {
      let kind = OrganisationKind.allCases.randomElement(using: &chance) ?? .microHome
      var from = Bool.random(using: &chance) ? date(&chance) : nil
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        let end = (from ?? date(&chance)).adding(days: Int.random(in: 0...1500, using: &chance))
        let isLast = Bool.random(using: &chance)
        district.organisation("O\(number)", kind, from: from?.description, to: isLast ? nil : end.description) { one in
          one.status = OrganisationStatus.allCases.randomElement(using: &chance) ?? .active
          one.termEnd = Bool.random(using: &chance) ? date(&chance) : nil
          one.termNumber = [nil, 1, 2, 3].randomElement(using: &chance) ?? nil
          one.termYears = [nil, nil, 3, 4].randomElement(using: &chance) ?? nil
        }
        if isLast { break }
        from = end
      }
    }
    for number in 0..<30 {
      let from = date(&chance)
      let end = from.adding(days: Int.random(in: 1...2500, using: &chance))
      district.post(
        "P\(number % 9)", "O\(Int.random(in: 0..<12, using: &chance))",
        [.chair, .viceChair].randomElement(using: &chance) ?? .chair,
        from: from.description, to: Bool.random(using: &chance) ? end.description : nil)
    }
    return district
  }

  @Test(arguments: 0..<200) func everyTermIsInExactlyOneState(_ seed: Int) {
    var chance = SplitMix(seed)
    let district = Self.district(&chance)
    let evidence = district.evidence(Self.date(&chance).lastDay)
    let survey = TermSurvey(evidence, rules: district.rules)
    let elected = evidence.graph.inBeing.filter { $0.kind != .microHome || $0.termEnd != nil || $0.termYears != nil }
    #expect(survey.terms.map(\.organisation) == elected)
    let lists = TermState.allCases.flatMap { survey.terms(in: $0) }
    #expect(lists.count == survey.terms.count && Set(lists) == Set(survey.terms))
    for term in survey.terms {
      #expect((term.end == nil) == (term.state == .unknown) && (term.end == nil) == (term.gap != nil))
      #expect(((term.daysLeft ?? 0) < 0) == (term.state == .overdue))
      if let end = term.end {
        #expect(term.daysLeft == end.lastDay.dayNumber - evidence.day.dayNumber)
        #expect(!end.isInferred || term.organisation.termEnd == nil)
      }
    }
  }

  @Test(arguments: 0..<200) func thePostsThatEndedAreSomeOfThoseThatEnded(_ seed: Int) {
    var chance = SplitMix(seed)
    let district = Self.district(&chance)
    let day = Self.date(&chance).lastDay
    let since = day.adding(days: -Int.random(in: 0...2000, using: &chance))
    let alive = Set(district.evidence(day).graph.inBeing.map(\.id))
    let left = district.departures(since: since.description, on: day)
    let ended = district.ended(since: since.description, on: day)
    #expect(Set((left.map(\.post) + ended.map(\.post)).map(\.id)).count == left.count + ended.count)
    for one in left {
      #expect(alive.contains(one.organisation.id) && one.left == one.post.validity.to)
      #expect(one.left.dayNumber > since.dayNumber && one.left.dayNumber <= day.dayNumber)
      #expect(one.left.dayNumber < one.termEnd.lastDay.dayNumber)
    }
    for one in ended {
      #expect(!alive.contains(one.organisation.id))
      #expect(one.ended.dayNumber > since.dayNumber && one.ended.dayNumber <= day.dayNumber)
      #expect(one.postsNow.allSatisfy { $0.person == one.post.person && alive.contains($0.organisation) })
    }
    // The rows of two periods that follow one another are those of the whole.
    let middle = since.adding(days: (day.dayNumber - since.dayNumber) / 2)
    let later = district.departures(since: middle.description, on: day)
    #expect(later.map(\.post) == left.filter { $0.left.dayNumber > middle.dayNumber }.map(\.post))
  }
}
