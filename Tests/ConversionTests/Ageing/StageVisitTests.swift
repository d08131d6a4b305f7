import OrganisationGraph
import Testing

@testable import Conversion

@Suite("Stays of a case in its stages")
struct StageVisitTests {
  private func age(_ steps: [(ConversionStage, String?)], on day: String = "2022-12-31") throws -> CaseAge {
    var drive = InventedDrive()
    drive.institution("A", steps)
    return try #require(ConversionAgeing(drive.progress(on: InventedDrive.date(day))).all.first)
  }

  @Test("A case that came back has been in its stage for all its stays")
  func returned() throws {
    let age = try age([
      (.requested, "2022-10-20"), (.returned, "2022-11-18"), (.requested, "2022-12-09"),
    ])
    #expect(age.visits.map(\.days) == [29, 21, 22])
    #expect(age.present.days == 29 + 22 && age.present.visits == 2 && age.present.unknownVisits == 0)
    #expect(age.state.dwellDays == 22, "the last stay alone")
    #expect(age.limit == 30 && age.daysOver == 21)
    #expect(age.daysSinceStart == 72)
  }

  @Test("A second step into the same stage begins no new stay")
  func repeated() throws {
    let age = try age([(.approved, "2022-12-01"), (.approved, "2022-12-20")])
    #expect(age.visits.count == 1 && age.present.days == 30)
  }

  @Test("A step without a date leaves the days unknown, and not 0")
  func undated() throws {
    let unknown = try age([(.requested, nil)])
    #expect(unknown.present.days == nil && unknown.present.unknownVisits == 1 && unknown.daysOver == nil)
    #expect(unknown.hasStarted && unknown.daysSinceStart == nil)
    let partly = try age([(.requested, nil), (.returned, "2022-05-01"), (.requested, "2022-12-01")])
    #expect(partly.present.days == 30 && partly.present.visits == 2 && partly.present.unknownVisits == 1)
    #expect(partly.visits.map(\.days) == [nil, 214, 30])
  }

  @Test("Whether a case has stayed for more than so many days is said only where it is known")
  func stayed() throws {
    let known = try age([(.approved, "2022-11-01")])
    #expect(known.hasStayed(over: 60) == false && known.hasStayed(over: 59) == true)
    let partly = try age([(.approved, nil), (.returned, "2022-05-01"), (.approved, "2022-11-01")])
    #expect(partly.hasStayed(over: 60) == nil && partly.hasStayed(over: 59) == true)
    #expect(try age([]).hasStayed(over: 0) == nil)
  }

  @Test("Without steps there is no stay")
  func none() throws {
    let age = try age([])
    #expect(age.visits.isEmpty && age.present.days == nil && !age.hasStarted)
  }

  @Test("Stays leave no day out, and their days are those on which the case stood there", arguments: 0..<20)
  func byDay(seed: Int) {
    let drive = RandomDrive(seed).drive
    for age in ages(drive) {
      guard let first = age.state.events.first?.date else { continue }
      #expect(age.visits.compactMap(\.days).reduce(0, +) == RandomDrive.end.dayNumber - first.dayNumber)
      for (visit, next) in zip(age.visits, age.visits.dropFirst()) {
        #expect(visit.end == next.start && visit.stage != next.stage && !visit.isPresent)
      }
      #expect(Self.sums(age) == days(of: age, from: first))
    }
  }

  @Test("With steps that have no date what is known is a lower bound, and said to be", arguments: 0..<20)
  func lowerBound(seed: Int) {
    let drive = RandomDrive(seed, undated: 3).drive
    for age in ages(drive) {
      guard let first = age.state.events.compactMap(\.date).first else { continue }
      let counted = days(of: age, from: first)
      for (stage, sum) in Self.sums(age) {
        let visits = age.visits.filter { $0.stage == stage }
        #expect(sum <= counted[stage] ?? 0)
        if visits.allSatisfy({ $0.days != nil }) { #expect(sum == counted[stage] ?? 0) }
      }
    }
  }

  @Test("The last stay is the one that a case's state tells", arguments: 0..<20)
  func present(seed: Int) {
    for age in ages(RandomDrive(seed, undated: 4).drive) {
      let last = age.visits.last
      #expect(last?.stage ?? .notSurveyed == age.state.stage && last?.start == age.state.since)
      #expect(last?.days == age.state.dwellDays && last?.isPresent ?? true)
    }
  }

  private func ages(_ drive: InventedDrive) -> [CaseAge] {
    ConversionKind.allCases.flatMap { ConversionAgeing(drive.progress($0, on: RandomDrive.end)).all }
  }

  private static func sums(_ age: CaseAge) -> [ConversionStage: Int] {
    var sums: [ConversionStage: Int] = [:]
    for visit in age.visits { sums[visit.stage, default: 0] += visit.days ?? 0 }
    return sums.filter { $0.value > 0 }
  }

  /// Asks on each day anew where the case stands.
  private func days(of age: CaseAge, from first: PartialDate) -> [ConversionStage: Int] {
    var alone = InventedDrive()
    alone.facts.cases = [age.state.conversionCase]
    alone.facts.caseEvents = age.state.events
    var days: [ConversionStage: Int] = [:]
    for number in 0..<(RandomDrive.end.dayNumber - first.dayNumber) {
      let progress = alone.progress(age.state.conversionCase.kind, on: first.adding(days: number))
      if let stage = progress.states.first?.stage { days[stage, default: 0] += 1 }
    }
    return days
  }
}
