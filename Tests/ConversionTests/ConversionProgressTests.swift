import Conversion
import Foundation
import OrganisationGraph
import Testing

@Suite struct ConversionProgressTests {
  struct Road: Sendable {
    let steps: [ConversionStage]
    let isDone: Bool
    let isInProgress: Bool
  }

  /// The steps are one day apart, in this order.
  @Test(arguments: [
    Road(steps: [], isDone: false, isInProgress: false),
    Road(steps: [.surveyed], isDone: false, isInProgress: false),
    Road(steps: [.surveyed, .ready], isDone: false, isInProgress: false),
    Road(steps: [.surveyed, .notReady], isDone: false, isInProgress: false),
    Road(steps: [.ready, .requested], isDone: false, isInProgress: true),
    Road(steps: [.requested, .returned], isDone: false, isInProgress: false),
    Road(steps: [.requested, .returned, .requested], isDone: false, isInProgress: true),
    Road(steps: [.requested, .approved, .preparing, .elected], isDone: false, isInProgress: true),
    Road(steps: [.requested, .approved, .elected, .plaque], isDone: false, isInProgress: true),
    Road(steps: [.requested, .approved, .elected, .resultApproved], isDone: true, isInProgress: false),
    Road(steps: [.requested, .approved, .elected, .filed], isDone: true, isInProgress: false),
    Road(steps: [.requested, .elected, .resultApproved, .plaque], isDone: true, isInProgress: false),
    Road(steps: [.requested, .approved, .resultApproved, .filed], isDone: false, isInProgress: true),
    Road(steps: [.elected, .filed, .abolished], isDone: false, isInProgress: false),
    Road(steps: [.requested, .approved, .deferred], isDone: false, isInProgress: false),
  ])
  func done(_ road: Road) throws {
    var drive = InventedDrive()
    drive.institution("A", road.steps.enumerated().map { ($0.element, "2022-03-\($0.offset + 10)") })
    let progress = drive.progress()
    let state = try #require(progress.states.first)
    #expect(state.stage == (road.steps.last ?? .notSurveyed))
    #expect(state.isDone == road.isDone && state.isInProgress == road.isInProgress)
    #expect(progress.done == (road.isDone ? 1 : 0) && progress.inProgress == (road.isInProgress ? 1 : 0))
  }

  @Test func stepsAfterTheDayHaveNotHappened() throws {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-12-31"), (.filed, "2023-01-01")])
    #expect(drive.progress().done == 0 && drive.progress().inProgress == 1)
    #expect(drive.progress(on: InventedDrive.date("2023-01-01")).done == 1)
    #expect(drive.progress(on: InventedDrive.date("2022-12-30")).states.first?.stage == .notSurveyed)
  }

  @Test func stepsOfOneDayFollowTheRoad() {
    var drive = InventedDrive()
    drive.institution("A", [(.filed, "2022-05-01"), (.elected, "2022-05"), (.requested, nil)])
    #expect(drive.progress().states.first?.events.map(\.stage) == [.requested, .elected, .filed])
  }

  @Test func dwellBeginsWithTheFirstStepIntoTheStage() throws {
    var drive = InventedDrive()
    drive.institution("A", [(.requested, "2022-01-01"), (.approved, "2022-12-01"), (.approved, "2022-12-20")])
    let state = try #require(drive.progress().states.first)
    #expect(state.since == InventedDrive.date("2022-12-01") && state.dwellDays == 30)
  }

  @Test func theTwoDrivesNeverShareATotal() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    drive.village("Q", [(.elected, "2017-01-01"), (.filed, "2017-01-02")])
    drive.village("R", [(.requested, "2017-01-01")])
    let (institutions, villages) = (drive.progress(), drive.progress(.villageCongress))
    #expect(Self.counts(institutions) == [1, 0, 1])
    #expect(Self.counts(villages) == [1, 1, 2])
  }

  @Test func eligible() {
    var drive = InventedDrive()
    drive.unit("enough", women: 15)
    drive.unit("few", women: 14)
    drive.unit("unknown", women: nil)
    drive.unit("company", women: 90, .company)
    drive.unit("exempt", women: 90)
    drive.facts.units[4].readiness = .exempt
    drive.unit("closed", women: 90)
    drive.facts.units[5].validity.to = InventedDrive.date("2022-01-01")
    #expect(drive.progress().eligible == 1)
    drive.institution("fewButDone", women: 3, [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    drive.institution("unknownButStarted", women: nil, [(.requested, "2022-01-01")])
    drive.institution("surveyedOnly", women: nil)
    drive.facts.cases[2].womenStaff = 15
    #expect(drive.progress().eligible == 4)
  }

  @Test func twoCasesOfOneInstitutionAreOne() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    var second = ConversionCase()
    (second.id, second.unit) = ("second", "A")
    drive.facts.cases.append(second)
    drive.steps("second", [(.requested, "2022-02-01")])
    #expect(Self.counts(drive.progress()) == [1, 0, 1])
  }

  @Test func stagesAddUpToTheCases() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01")])
    drive.institution("B", [(.elected, "2022-01-01")])
    drive.institution("C")
    let byStage = drive.progress().byStage
    #expect(byStage.first { $0.stage == .elected }?.count == 2)
    #expect(byStage.reduce(0) { $0 + $1.count } == 3)
    #expect(byStage.count == Drive.defaults[0].stages.count + Drive.defaults[0].sideStages.count)
  }

  @Test func rulesDecideWhatIsDone() throws {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01")])
    let text = #"{"doneNeedsAny": []}"#
    let rules = try JSONDecoder().decode(ConversionRules.self, from: Data(text.utf8))
    #expect(
      ConversionProgress(Evidence(drive.facts, on: InventedDrive.day), kind: .institutionCommittee, rules: rules).done
        == 1)
    #expect(rules.minimumWomen == 15)
  }

  private static func counts(_ progress: ConversionProgress) -> [Int] {
    [progress.done, progress.inProgress, progress.eligible]
  }
}
