import Foundation
import OrganisationGraph
import Testing

@testable import Conversion

@Suite("Ageing of the cases of a drive")
struct ConversionAgeingTests {
  /// On 2022-12-31: A has been at 批复 for 91 days, B for 60, C at 请示 for 31, D is done, E laid aside, F ripe for 300.
  private var drive: InventedDrive {
    var drive = InventedDrive()
    drive.institution("A", [(.requested, "2022-09-01"), (.approved, "2022-10-01")])
    drive.institution("B", [(.requested, "2022-10-11"), (.approved, "2022-11-01")])
    drive.institution("C", [(.requested, "2022-11-30")])
    drive.institution("D", [(.requested, "2022-01-01"), (.elected, "2022-03-02"), (.filed, "2022-03-12")])
    drive.institution("E", [(.requested, "2022-01-01"), (.deferred, "2022-01-11")])
    drive.institution("F", [(.ready, "2022-03-06")])
    for (index, owner) in ["甲", "乙", "甲", "甲", "乙", nil].enumerated() { drive.facts.cases[index].owner = owner }
    return drive
  }

  private func names(_ ages: [CaseAge]) -> String {
    ages.map { String($0.state.conversionCase.id.dropFirst(4)) }.joined()
  }

  @Test("Neither done nor beside the road, the worst first by days over the limit")
  func open() {
    let ageing = ConversionAgeing(drive.progress())
    #expect(names(ageing.open()) == "FACB")
    #expect(ageing.open().map(\.daysOver) == [120, 31, 1, nil])
    #expect(ageing.open().map(\.limit) == [180, 60, 30, 60])
  }

  @Test("One stage, one owner; beside the road only where its state is named, done ones never")
  func asked() {
    let ageing = ConversionAgeing(drive.progress())
    #expect(names(ageing.open(at: .approved)) == "AB")
    #expect(names(ageing.open(owner: "甲")) == "AC")
    #expect(names(ageing.open(at: .approved, owner: "乙")) == "B")
    #expect(names(ageing.open(at: .deferred)) == "E")
    #expect(ageing.open(at: .filed).isEmpty && ageing.open(owner: "丙").isEmpty)
  }

  @Test("A ripe institution that has asked before has no limit for being ripe")
  func ripeAgain() {
    var drive = drive
    drive.steps("caseF", [(.requested, "2022-04-01"), (.ready, "2022-05-01")])
    let found = ConversionAgeing(drive.progress()).open(at: .ready)
    #expect(found.map(\.limit) == [nil] && found.map(\.present.visits) == [2])
  }

  @Test("By owner: who has most over the limit first, nobody last among equals")
  func byOwner() {
    let owned = ConversionAgeing.byOwner(ConversionAgeing(drive.progress()).open())
    #expect(owned.map(\.owner) == ["甲", nil, "乙"])
    #expect(owned.map(\.overCount) == [2, 1, 0] && owned.map(\.longest) == [91, 300, 60])
    #expect(owned.map { names($0.cases) } == ["AC", "F", "B"])
  }

  @Test("Telephone numbers behind a name are cut, and the name still finds its cases")
  func masked() {
    var drive = drive
    drive.facts.cases[0].owner = "甲13812345678"
    drive.facts.cases[0].blocker = "找13812345678"
    let ageing = ConversionAgeing(drive.progress())
    let found = ageing.open(owner: "甲13812345678")
    #expect(found.map(\.owner) == ["甲138****5678"] && found.map(\.blocker) == ["找138****5678"])
    #expect(names(ageing.open(owner: "甲138****5678")) == "A")
  }

  @Test("How long a stage takes is told by the stays that are over")
  func durations() throws {
    var drive = drive
    drive.institution("G", [(.requested, nil), (.approved, "2022-11-30")])
    let durations = ConversionAgeing(drive.progress()).durations
    #expect(durations.map(\.stage) == [.requested, .elected])
    let requested = try #require(durations.first)
    // A 30, B 21, D 60, E 10: of four the second; C's stay is not over, G's has no beginning.
    #expect(requested.visits == 4 && requested.unknownVisits == 1)
    #expect(requested.median == 21 && requested.longest == 60 && requested.longestCase == "caseD")
    #expect(durations.last?.median == 10)
  }

  @Test("A median has at least half of the stays within it, and fewer within a day less", arguments: 0..<30)
  func median(seed: Int) {
    let ageing = ConversionAgeing(RandomDrive(seed).drive.progress(on: RandomDrive.end))
    for duration in ageing.durations {
      let lengths = ageing.all.flatMap(\.visits).filter { $0.stage == duration.stage && !$0.isPresent }
        .compactMap(\.days)
      guard let median = duration.median else { continue }
      #expect(2 * lengths.count { $0 <= median } >= lengths.count)
      #expect(2 * lengths.count { $0 < median } < lengths.count)
      #expect(duration.visits == lengths.count && duration.longest == lengths.max())
    }
  }
}
