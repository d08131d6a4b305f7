import Conversion
import OrganisationGraph
import Testing

@Suite("The gates of a step") struct GateTests {
  private static let today = InventedDrive.date("2023-12-31")

  /// A case with these steps, and the step that is proposed; what the gates say of it.
  struct Turn: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let steps: [(ConversionStage, String?)]
    let stage: ConversionStage
    let date: String?
    let fields: [String]
    /// Rules of what cannot be, what is missing, and what is unusual.
    let expected: ([String], [String], [String])

    init(
      _ what: String, _ steps: [(ConversionStage, String?)], _ stage: ConversionStage, _ date: String?,
      with fields: [String] = [], cannot: [String] = [], missing: [String] = [], unusual: [String] = []
    ) {
      testDescription = what
      (self.steps, self.stage, self.date, self.fields) = (steps, stage, date, fields)
      expected = (cannot, missing, unusual)
    }
  }

  private static let ready: [(ConversionStage, String?)] = [(.surveyed, "2023-01-05"), (.ready, "2023-02-01")]
  private static let requested = ready + [(.requested, "2023-03-01")]
  private static let approved = requested + [(.approved, "2023-04-01")]
  private static let elected = approved + [(.elected, "2023-06-01")]
  private static let full = ["title", "number", "approver"]

  static let turns = [
    Turn("a sound request", ready, .requested, "2023-03-01", with: ["title", "number"]),
    Turn("no paper", ready, .requested, "2023-03-01", missing: ["gate.paper", "gate.number"]),
    Turn("no day", ready, .requested, nil, with: ["title", "number"], cannot: ["gate.date"]),
    Turn("a day to come", ready, .requested, "2024-01-01", with: ["title", "number"], cannot: ["gate.future"]),
    Turn("this month may be over", ready, .requested, "2023-12", with: ["title", "number"]),
    Turn(
      "before the step before it", requested, .approved, "2023-02-28", with: full, cannot: ["gate.order"],
      missing: ["gate.after"]),
    Turn("approved without a request", ready, .approved, "2023-04-01", with: full, missing: ["gate.after"]),
    Turn("no approver", requested, .approved, "2023-04-01", with: ["title", "number"], missing: ["gate.approver"]),
    Turn("twice the same", approved, .approved, "2023-04-01", cannot: ["gate.repeated"], missing: Self.papers),
    Turn("entered late, in between", approved, .ready, "2023-02-15", with: ["title"]),
    Turn("entered late, in the wrong place", approved, .ready, "2023-04-15", with: ["title"]),
    Turn("back along the road", approved, .requested, "2023-05-01", with: ["title", "number"], missing: ["gate.back"]),
    Turn("back for a reason", approved, .requested, "2023-05-01", with: ["title", "number", "result"]),
    Turn("aside without a reason", requested, .deferred, "2023-05-01", missing: ["gate.reason"]),
    Turn("aside", requested, .returned, "2023-05-01", with: ["result"]),
    Turn(
      "taken up again", requested + [(.returned, "2023-05-01")], .requested, "2023-06-01", with: ["title", "number"]),
    Turn(
      "an election without results", approved, .elected, "2023-06-01", with: ["title"],
      missing: ["gate.need"], unusual: ["gate.expects"]),
    Turn("a plaque before the result's approval", elected, .plaque, "2023-06-02", unusual: ["gate.expects"]),
    Turn(
      "done without results", elected, .resultApproved, "2023-07-01", with: full, missing: ["gate.need"]),
    Turn("a stage of another drive", ready, .siteChosen, "2023-03-01", cannot: ["gate.stage"]),
    Turn("a step without a date before it", [(.surveyed, nil)], .ready, "2023-03-01", with: ["title"]),
  ]
  private static let papers = ["gate.number", "gate.approver", "gate.paper"]

  @Test("say what cannot be, what is missing and what is unusual", arguments: turns)
  func gates(_ turn: Turn) {
    var drive = InventedDrive()
    drive.institution("A", turn.steps)
    let report = Self.report(turn, drive)
    #expect(report.refusals.map(\.rule) == turn.expected.0)
    #expect(Set(report.missing.map(\.rule)) == Set(turn.expected.1))
    #expect(report.warnings.map(\.rule) == turn.expected.2)
  }

  @Test("a reason opens what is missing, never what cannot be", arguments: turns)
  func waiving(_ turn: Turn) {
    var drive = InventedDrive()
    drive.institution("A", turn.steps)
    let (step, report) = Self.proposal(turn, drive, waiver: "原件遗失")
    #expect(report.permits(step) == report.refusals.isEmpty)
    let (bare, _) = Self.proposal(turn, drive)
    #expect(report.permits(bare) == (report.refusals.isEmpty && report.missing.isEmpty))
  }

  @Test("a unit that is no more can only be laid aside")
  func endedUnit() throws {
    var drive = InventedDrive()
    drive.institution("A", Self.ready)
    drive.facts.units[0].validity.to = InventedDrive.date("2023-02-15")
    let request = Turn("", [], .requested, "2023-03-01", with: ["title", "number"])
    #expect(Self.report(request, drive).refusals.map(\.rule) == ["gate.unitEnded"])
    let aside = Turn("", [], .abolished, "2023-03-01", with: ["result"])
    #expect(Self.report(aside, drive).refusals.isEmpty)
    let before = Turn("", [], .requested, "2023-02-14", with: ["title", "number"])
    #expect(Self.report(before, drive).refusals.isEmpty)
  }

  @Test("what comes next are the steps ahead whose earlier ones are taken")
  func nextSteps() {
    func next(_ steps: [(ConversionStage, String?)]) -> [ConversionStage] {
      var drive = InventedDrive()
      drive.institution("A", steps)
      return CaseState.whole(drive.facts.cases[0], in: drive.facts, rules: ConversionRules()).nextSteps.map(\.stage)
    }
    #expect(next([]) == [.surveyed])
    #expect(next([(.surveyed, "2023-01-01")]) == [.notReady, .ready])
    #expect(next(Self.requested) == [.approved])
    #expect(next(Self.approved) == [.preparing, .elected, .plaque])
    #expect(next(Self.requested + [(.deferred, "2023-05-01")]) == [.approved])
    #expect(next(Self.elected) == [.resultApproved, .plaque, .filed])
  }

  private static func report(_ turn: Turn, _ drive: InventedDrive) -> GateReport { proposal(turn, drive).1 }

  private static func proposal(
    _ turn: Turn, _ drive: InventedDrive, waiver: String? = nil
  ) -> (ProposedStep, GateReport) {
    var event = CaseEvent()
    (event.conversionCase, event.stage) = ("caseA", turn.stage)
    (event.date, event.waiver) = (turn.date.map(InventedDrive.date), waiver)
    if turn.fields.contains("title") { event.documentTitle = "文件" }
    if turn.fields.contains("number") { event.documentNumber = "〔2023〕1号" }
    if turn.fields.contains("approver") { event.approver = "区妇联" }
    if turn.fields.contains("result") { event.result = "原因" }
    let step = ProposedStep(event, today: today)
    let state = CaseState.whole(drive.facts.cases[0], in: drive.facts, rules: ConversionRules())
    return (step, StepGates(step, of: state, in: drive.facts, rules: ConversionRules()).report)
  }
}
