import Conversion
import OrganisationGraph
import Testing

@Suite struct ConversionCheckTests {
  struct Story: Sendable, CustomTestStringConvertible {
    let rule: String
    let raises: Bool
    let steps: [(ConversionStage, String?)]
    var testDescription: String { "\(rule) \(raises ? "raised" : "quiet"): \(steps)" }

    init(_ rule: String, _ raises: Bool, _ steps: [(ConversionStage, String?)]) {
      (self.rule, self.raises, self.steps) = (rule, raises, steps)
    }
  }

  @Test(arguments: [
    Story("L05.order", true, [(.requested, "2022-03-01"), (.approved, "2022-02-28")]),
    Story("L05.order", true, [(.approved, "2022-06"), (.elected, "2022-05-31")]),
    Story("L05.order", true, [(.elected, "2022-03-02"), (.resultApproved, "2022-03-01")]),
    Story("L05.order", false, [(.requested, "2022-03-01"), (.approved, "2022-03-01")]),
    Story("L05.order", false, [(.requested, "2022-03-01"), (.approved, "2022")]),
    Story("L05.order", false, [(.requested, "2022-01-01"), (.approved, "2022-02-01"), (.requested, "2022-03-01")]),
    Story("L05.plaque", true, [(.approved, "2022-01-01"), (.plaque, "2022-03-01"), (.resultApproved, "2022-03-02")]),
    Story("L05.plaque", false, [(.resultApproved, "2022-03-02"), (.plaque, "2022-03-02")]),
    Story("L05.undated", true, [(.surveyed, nil)]),
    Story("L05.undated", false, [(.surveyed, "2022")]),
    Story("L06", true, [(.approved, "2022-01-01"), (.plaque, "2022-02-01")]),
    Story("L06", true, [(.filed, "2022-02-01")]),
    Story("L06", false, [(.elected, "2022-02-01"), (.filed, "2022-02-02")]),
    Story("L13", true, [(.requested, "2022-11-30")]),
    Story("L13", false, [(.requested, "2022-12-01")]),
    Story("L13", false, [(.requested, "2022-01-01"), (.deferred, "2022-02-01")]),
    Story("L13", false, [(.elected, "2022-01-01"), (.filed, "2022-02-01")]),
    Story("L15", true, [(.ready, "2022-07-03")]),
    Story("L15", false, [(.ready, "2022-07-04")]),
    Story("L15", false, [(.requested, "2021-01-01"), (.ready, "2022-01-01")]),
  ])
  func steps(_ story: Story) {
    var drive = InventedDrive()
    drive.institution("A", story.steps)
    #expect(drive.rules().contains(story.rule) == story.raises)
  }

  @Test func reportedConversions() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    drive.institution("B", [(.elected, "2022-01-01"), (.filed, "2023-01-02")])
    drive.village("Q", [(.elected, "2017-01-01"), (.filed, "2017-01-02")])
    for (value, exactness) in [(2, Exactness.exact), (1, .exact), (2, .atLeast), (1, .atLeast)] {
      var figure = ReportedFigure()
      (figure.id, figure.metric, figure.value, figure.exactness) = ("R", .conversionsDone, value, exactness)
      figure.date = InventedDrive.day
      drive.facts.reportedFigures = [figure]
      let raised = drive.rules(on: InventedDrive.date("2023-06-30")).filter { $0.hasPrefix("L31") }
      #expect(raised == (value == 1 ? [] : [exactness == .exact ? "L31.differs" : "L31.below"]))
    }
  }

  @Test func unconvertedVillages() {
    var drive = InventedDrive()
    drive.village("Q", [(.requested, "2017-01-01")])
    #expect(drive.rules().contains("L34.village"))
    drive.steps("caseQ", [(.elected, "2017-02-01"), (.filed, "2017-03-01")])
    #expect(!drive.rules().contains("L34.village"))
  }

  @Test func committeeThatRemains() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    var committee = Organisation()
    (committee.id, committee.name, committee.kind) = ("W", "妇委会", .womensCommittee)
    drive.facts.organisations = [committee]
    drive.facts.cases[0].oldOrganisation = "W"
    #expect(drive.rules().contains("L34.committee"))
    drive.facts.organisations[0].validity.to = InventedDrive.date("2022-01-01")
    #expect(!drive.rules().contains("L34.committee"))
  }

  @Test func findingsSayWhoAndHowLongWithoutNumbersOfPeople() throws {
    var drive = InventedDrive()
    drive.institution("A", [(.requested, "2022-10-01")])
    drive.facts.cases[0].owner = "李某13812345678"
    let finding = try #require(drive.findings().first { $0.rule == "L13" })
    #expect(finding.subject == Subject(kind: .conversionCase, id: "caseA", name: "A学校"))
    #expect(
      finding.arguments == [
        "stage": "requested", "days": "91", "limit": "30", "since": "2022-10-01", "owner": "李某138****5678",
      ])
  }
}
