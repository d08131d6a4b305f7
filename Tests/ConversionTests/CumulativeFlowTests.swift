import OrganisationGraph
import Testing

@testable import Conversion

@Suite("The cumulative flow of a drive")
struct CumulativeFlowTests {
  private static let stages: [ConversionStage] = [
    .surveyed, .ready, .requested, .approved, .elected, .resultApproved, .filed, .plaque, .returned, .deferred,
    .abolished, .notReady,
  ]

  /// Institutions with steps in any order: to the day, the month or the year, or without a date.
  private static func random(seed: UInt64) -> InventedDrive {
    var random = SplitMix64(seed: seed)
    var drive = InventedDrive()
    for number in 0..<12 {
      let steps = (0..<random.index(below: 9)).map { _ -> (ConversionStage, String?) in
        let year = "\(2019 + random.index(below: 3))"
        let month = year + ["-02", "-05", "-09", "-12"][random.index(below: 4)]
        let date = [month + ["-01", "-15", "-28"][random.index(below: 3)], month, year, nil][
          [0, 0, 0, 0, 1, 2, 3][random.index(below: 7)]]
        return (stages[random.index(below: stages.count)], date)
      }
      drive.institution("U\(number)", women: 10 + random.index(below: 10), steps)
    }
    return drive
  }

  private func course(
    _ drive: InventedDrive, _ from: String, _ to: String, by period: DatePeriod = .month
  ) -> CumulativeFlow {
    CumulativeFlow(
      drive.facts, .kind(.institutionCommittee), by: period, from: InventedDrive.date(from),
      through: InventedDrive.date(to))
  }

  @Test("Every point is what going through the steps once gives", arguments: 0..<60 as Range<UInt64>)
  func replayed(seed: UInt64) {
    let drive = Self.random(seed: seed)
    let flow = course(drive, "2018-12-31", "2022-02-14", by: [.month, .quarter, .year][Int(seed % 3)])
    let standings = ReplayedSteps.standings(drive.facts, on: flow.points.map(\.day))
    var before = Set<String>()
    for (point, standing) in zip(flow.points, standings) {
      #expect(point.standing == standing.stages)
      #expect(point.reached == standing.reached)
      #expect(point.done == standing.done.count && point.doneCases == standing.done.count)
      if point.day != flow.points.first?.day { #expect(point.arrivals == standing.done.subtracting(before).count) }
      before = standing.done
    }
  }

  @Test("Every point is the progress of its day", arguments: 0..<20 as Range<UInt64>)
  func progress(seed: UInt64) {
    let drive = Self.random(seed: seed)
    for point in course(drive, "2018-12-31", "2022-01-31").points {
      let progress = drive.progress(on: point.day)
      #expect(
        [point.eligible, point.done, point.inProgress] == [progress.eligible, progress.done, progress.inProgress])
      for (stage, count) in progress.byStage { #expect(point.standing[stage, default: 0] == count) }
      #expect(point.standing.values.reduce(0, +) == drive.facts.cases.count)
      #expect(point.doneCases + point.open.values.reduce(0, +) == drive.facts.cases.count)
      #expect(point.remaining + point.aside + point.done == point.eligible && point.aside >= 0)
    }
  }

  @Test("No stage that was reached is ever left again", arguments: 0..<20 as Range<UInt64>)
  func reached(seed: UInt64) {
    let flow = course(Self.random(seed: seed), "2018-12-31", "2022-01-31")
    for (before, after) in zip(flow.points, flow.points.dropFirst()) {
      for stage in flow.drive.stages.map(\.stage) {
        #expect((before.reached[stage] ?? 0) <= (after.reached[stage] ?? 0))
      }
    }
  }

  @Test("The road of one case, month by month")
  func golden() {
    var drive = InventedDrive()
    drive.institution(
      "A", [(.requested, "2021-01-31"), (.elected, "2021-02-10"), (.filed, "2021-03-01"), (.abolished, "2021-05-20")])
    drive.institution("B", [(.requested, nil), (.returned, "2021-03-15")])
    let flow = course(drive, "2020-12-31", "2021-05-31")
    #expect(flow.points.map(\.day.description).prefix(3) == ["2020-12-31", "2021-01-31", "2021-02-28"])
    #expect(flow.points.map(\.done) == [0, 0, 0, 1, 1, 0])
    #expect(flow.points.map(\.arrivals) == [nil, 0, 0, 1, 0, 0])
    #expect(flow.points.map { $0.standing[.requested] ?? 0 } == [1, 2, 1, 0, 0, 0])
    #expect(flow.points.map { $0.reached[.requested] ?? 0 } == [1, 2, 2, 2, 2, 2])
    #expect(flow.points.map(\.remaining) == [2, 2, 2, 0, 0, 0])
    #expect(flow.stages == [.notSurveyed, .requested, .elected, .filed, .returned, .abolished])
    #expect(flow.undatedSteps == 1 && flow.undatedCases == 1)
    let scope = DriveScope.kind(.institutionCommittee)
    let day = CumulativeFlow.firstStep(of: scope, in: drive.facts, through: InventedDrive.day)
    #expect(day?.description == "2021-01-31")
  }

  @Test("The drives never share a count, and a drive by name is its own cases alone")
  func drives() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2021-01-31"), (.filed, "2021-01-31")])
    drive.village("Q", [(.elected, "2021-01-31"), (.filed, "2021-01-31")])
    drive.institution("B", [(.elected, "2021-01-31"), (.filed, "2021-01-31")])
    drive.facts.cases[2].drive = "第二批"
    var rules = ConversionRules()
    var second = rules.drives[0]
    second.name = "第二批"
    rules.drives.append(second)
    func done(_ scope: DriveScope) -> Int {
      let day = InventedDrive.day
      return CumulativeFlow(drive.facts, scope, rules: rules, from: day, through: day).points[0].done
    }
    #expect(done(.kind(.institutionCommittee)) == 2 && done(.kind(.villageCongress)) == 1)
    #expect(done(.drive(rules.drives[0])) == 1 && done(.drive(second)) == 1)
  }
}
