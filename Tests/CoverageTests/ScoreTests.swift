import Coverage
import OrganisationGraph
import Testing

/// Points by steps, and the rows that pull an indicator down.
@Suite struct ScoreTests {
  private static func readings(_ district: District) -> [ScoreIndicator: IndicatorReading] {
    let survey = IndicatorSurvey(Evidence(district.facts, on: District.day), rules: CoverageRules())
    return Dictionary(
      uniqueKeysWithValues: ScoreIndicator.allCases.compactMap { one in survey.reading(one).map { (one, $0) } })
  }

  private static func missing(_ indicator: ScoreIndicator, _ change: (inout District) -> Void) -> [String]? {
    var district = District()
    change(&district)
    return readings(district)[indicator]?.missing.map(\.record.id)
  }

  @Test func aSoundDistrictLacksNothing() {
    let readings = Self.readings(District())
    #expect(readings.count == ScoreIndicator.allCases.count - 2, "会改联 and 换届 are counted elsewhere")
    for reading in readings.values where reading.indicator.isShare {
      #expect(reading.missing.isEmpty && (reading.value ?? 1) == 1, "\(reading.indicator)")
    }
    #expect(readings[.chairInPost]?.base == 8 && readings[.microHomesActive]?.base == 3)
    #expect(readings[.townshipBalance]?.value == nil, "nothing to compare")
  }

  @Test func eachIndicatorNamesTheRowsThatPullItDown() {
    #expect(Self.missing(.communityFederation) { $0.facts.organisations.removeAll { $0.id == "FC3" } } == ["C3"])
    #expect(Self.missing(.chairInPost) { $0.facts.posts.removeAll { $0.organisation == "E1" } } == ["E1"])
    #expect(Self.missing(.executivesEnough) { $0.change("FC2") { $0.executiveSeats = 3 } } == ["FC2"])
    #expect(
      Self.missing(.chairInTwoCommittees) { district in
        for row in district.facts.posts.indices where district.facts.posts[row].organisation == "FC2" {
          district.facts.posts[row].inTwoCommittees = false
        }
      } == ["FC2"])
    #expect(Self.missing(.emergingUnits) { $0.facts.covers.removeAll { $0.id == "V1" } } == ["U1"])
    #expect(Self.missing(.institutions) { $0.facts.covers.removeAll { $0.id == "V2" } } == ["U2"])
    #expect(Self.missing(.microHomes) { $0.facts.organisations.removeAll { $0.id == "M2" } } == ["C2"])
    #expect(Self.missing(.communitiesComplete) { $0.facts.organisations.removeAll { $0.id == "M2" } } == ["C2"])
    #expect(Self.missing(.notOnFew) { $0.facts.posts.removeAll { $0.organisation == "M3" } } == ["C3"])
    #expect(Self.missing(.microHomesWithHead) { $0.facts.posts.removeAll { $0.organisation == "M3" } } == ["M3"])
    #expect(
      Self.missing(.microHomesActive) {
        $0.change("M1") { $0.lastActivity = District.date("2022-01-01") }
        $0.change("M2") { $0.status = .dormant }
      } == ["M2", "M1"])
    #expect(
      Self.missing(.townshipBalance) {
        $0.unit("U3", "西镇公司", .company, region: "C3", women: 4)
      } == ["T2"])
  }

  @Test func whatTheLastYearBrought() {
    var district = District()
    for (id, date, sessions) in [("A1", "2021-12-31", 4), ("A2", "2022-01-01", 2), ("A3", "2022-12-31", 3)] {
      var activity = Activity()
      (activity.id, activity.kind, activity.date) = (id, .leaderTraining, District.date(date))
      activity.sessions = sessions
      district.facts.activities.append(activity)
    }
    #expect(Self.readings(district)[.leaderTrainings]?.count == 5, "2021-12-31 is 365 days back")
  }

  @Test func pointsAndWhatTheNextStepNeeds() throws {
    let items = ["A", "B", "C"].map { FigureItem(RecordKey(.unit, $0), name: $0) }
    let table = try ScoreTable([
      ScoreLine(.emergingUnits, aim: .coverage, weight: 6, steps: [0.5, 0.7, 0.9]),
      ScoreLine(.microHomes, aim: .vitality, weight: 2, steps: [1]),
      ScoreLine(.institutions, aim: .coverage, weight: 9, steps: [0.5]),
    ])
    let score = Score(
      table,
      readings: [
        .emergingUnits: IndicatorReading(.emergingUnits, base: 10, missing: items),
        .microHomes: IndicatorReading(.microHomes, base: 3, missing: []),
        .institutions: IndicatorReading(.institutions, base: 0, missing: []),
      ])
    // 7 of 10 is the second step of three: 4 of 6; 2 of 2; nothing to divide by weighs nothing: 6 of 8.
    #expect(score.rows.map(\.reached) == [2, 1, nil] && score.rows.map(\.points) == [4, 2, nil])
    #expect(score.rows.map(\.neededForNext) == [2, nil, nil])
    #expect(score.points() == 75 && score.stars == 3)
    #expect(score.points(of: .coverage).map { ($0 * 100).rounded() } == 6667 && score.points(of: .foundations) == nil)
  }

  @Test func aTableThatMakesNoSenseIsRefused() {
    let line = ScoreLine(.microHomes, weight: 1, steps: [0.5])
    #expect(throws: ScoreTable.Fault.twice(.microHomes)) { try ScoreTable([line, line]) }
    #expect(throws: ScoreTable.Fault.empty) { try ScoreTable([]) }
    #expect(throws: ScoreTable.Fault.weight(.microHomes)) {
      try ScoreTable([ScoreLine(.microHomes, weight: -1, steps: [1])])
    }
    for steps in [[], [0.5, 0.5], [0.9, 0.1], [.nan]] {
      #expect(throws: ScoreTable.Fault.steps(.microHomes)) {
        try ScoreTable([ScoreLine(.microHomes, weight: 1, steps: steps)])
      }
    }
    for table in [ScoreTable.scorecard, .stars] {
      #expect(throws: Never.self) { try ScoreTable(table.lines) }
    }
    #expect(ScoreTable.scorecard.lines.reduce(0) { $0 + $1.weight } == 100)
  }
}
