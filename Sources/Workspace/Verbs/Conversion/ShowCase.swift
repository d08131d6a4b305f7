import Conversion
import OrganisationGraph

extension Workspace {
  /// A case's whole story up to a day: its steps with their papers, its election, what it changed, what is wrong with it,
  /// and what comes next with the papers to prepare.
  public func showCase(_ text: String, asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let conversionCase = try CaseRequest(facts: evidence.facts, rules: settings.conversion).conversionCase(text)
    let progress = ConversionProgress(evidence, kind: conversionCase.kind, rules: settings.conversion)
    guard let state = progress.states.first(where: { $0.conversionCase.id == conversionCase.id }) else {
      throw Refusal(.fault, "“\(text)”读不出来。", "“\(text)” cannot be read.")
    }
    let findings = ConversionChecks.all(settings.conversion).flatMap { $0.findings(in: evidence) }
      .filter { $0.subject?.kind == .conversionCase && $0.subject?.id == conversionCase.id }
    let story = CaseStory(
      state: state, election: ElectionResult(of: conversionCase.id, in: evidence.facts, until: day.date),
      names: RecordNames(evidence.facts), findings: findings, day: day, language: language)
    return Answer(story.page, json: CaseStoryJSON(story))
  }
}

/// A case as a page.
struct CaseStory {
  let state: CaseState
  let election: ElectionResult?
  let names: RecordNames
  let findings: [Finding]
  let day: AsOf
  let language: Language

  var conversionCase: ConversionCase { state.conversionCase }

  /// What the case is called: by its unit or its community.
  var title: String {
    if let unit = conversionCase.unit { return names.name(.unit, unit) }
    if let region = conversionCase.region { return names.name(.region, region) }
    return conversionCase.id
  }

  var page: Page {
    var page = Page(title: "\(title)  \(conversionCase.id)  \(state.drive.name)")
    page.list(summary)
    page.show(steps)
    if let election { page.list(results(election)) }
    if !findings.isEmpty {
      page.say(Term("要核对的：", "To be looked at:")(language))
      page.list(findings.map { FindingSentences.statement($0, language) })
    }
    if !state.nextSteps.isEmpty, !isClosed { page.show(next) }
    return page
  }

  private var isClosed: Bool { state.stage == .ineligible || state.stage == .abolished }

  private var summary: [String] {
    var lines: [String] = []
    func line(_ term: Term, _ value: String?) {
      if let value, !value.isEmpty { lines.append(term(language) + Term("：", ": ")(language) + value) }
    }
    let since = state.since.map { Term("，自\($0)", ", since \($0)")(language) } ?? ""
    let days = state.isDone ? "" : state.dwellDays.map { Term("，已\($0)天", ", \($0) days")(language) } ?? ""
    let by = state.leaveBy.map { Term("，应在\($0)前办到下一步", ", due to move on by \($0)")(language) } ?? ""
    line(
      Term("截至\(day.words(.chinese))", "As of \(day.words(.english))"),
      Glossary.word(state.stage)(language) + since + days + by
        + (state.isDone ? Term("；已完成", "; done")(language) : ""))
    line(Glossary.field("womenStaff", of: .conversionCase), state.women.map(String.init))
    line(Glossary.field("owner", of: .conversionCase), conversionCase.owner)
    line(Glossary.field("blocker", of: .conversionCase), conversionCase.blocker)
    let quota = [conversionCase.executiveQuota, conversionCase.viceChairQuota].map { $0.map(String.init) ?? "—" }
    if conversionCase.executiveQuota ?? conversionCase.viceChairQuota != nil {
      line(Term("批复名额（执委/副主席）", "Seats approved (executives/vices)"), quota.joined(separator: "/"))
    }
    line(Term("原组织", "Old body"), conversionCase.oldOrganisation.map { "\(names.name(.organisation, $0))（\($0)）" })
    line(
      Term("新组织", "New body"),
      conversionCase.newOrganisation.map { "\(names.name(.organisation, $0))（\($0)）" } ?? conversionCase.proposedName)
    return lines
  }

  private var steps: PageTable {
    var table = PageTable(
      title: Term("经过", "Steps")(language),
      headings: [
        Term("日期", "Day")(language), Term("环节", "Stage")(language), Term("#隔天数", "#Days since")(language),
        Term("文件", "Paper")(language), Term("文号", "Number")(language), Term("批准单位", "Approver")(language),
        Term("结果", "Result")(language), Term("免缺原因", "Waived")(language),
      ])
    var before: PartialDate?
    table.rows = state.events.map { event in
      let gap = event.date.flatMap { date in before.map { date.dayNumber - $0.dayNumber } }
      before = event.date ?? before
      return [
        .text(event.date?.description ?? Term("未填", "unknown")(language)), .text(Glossary.word(event.stage)(language)),
        gap.map(PageTable.Cell.number) ?? .text("—"), .text(event.documentTitle ?? ""),
        .text(event.documentNumber ?? ""), .text(event.approver ?? ""), .text(event.result ?? ""),
        .text(event.waiver ?? ""),
      ]
    }
    return table
  }

  private func results(_ result: ElectionResult) -> [String] {
    let election = result.election
    func number(_ value: Int?) -> String { value.map(String.init) ?? "—" }
    func persons(_ role: PostRole) -> String {
      let named = result.elected.filter { $0.role == role }.map { person in
        names.name(.person, person.person) + (person.tenure.map { "（\(Glossary.word($0)(language))）" } ?? "")
      }
      return named.isEmpty ? "—" : named.joined(separator: "、")
    }
    let form = election.assembly.map { Glossary.word($0)(language) } ?? "—"
    return [
      Term(
        "选举：\(election.date?.description ?? "—")，\(form)，应到\(number(election.votersDue))，实到\(number(election.votersPresent))，发出\(number(election.ballotsIssued))票，收回\(number(election.ballotsReturned))票，有效\(number(election.ballotsValid))票，选出执委\(number(result.executives))人。",
        "Election: \(election.date?.description ?? "—"), \(form), \(number(election.votersPresent)) of \(number(election.votersDue)) present; ballots issued \(number(election.ballotsIssued)), returned \(number(election.ballotsReturned)), valid \(number(election.ballotsValid)); \(number(result.executives)) executives."
      )(language),
      Term(
        "当选：主席\(persons(.chair))；副主席\(persons(.viceChair))。",
        "Elected: chair \(persons(.chair)); vice-chairs \(persons(.viceChair)).")(language),
    ]
  }

  private var next: PageTable {
    var table = PageTable(
      title: Term("下一步", "What comes next")(language),
      headings: [
        Term("环节", "Stage")(language), Term("要备的文件", "Papers to prepare")(language),
        Term("须登记", "Facts needed")(language), Term("谁来定", "Who decides")(language),
      ])
    table.rows = state.nextSteps.map { rule in
      let needs = rule.needs.map { Glossary.word($0)(language) }
      let papers = rule.papers.map { paper in
        paper.title + (paper.hasNumber ? Term("（有文号）", " (numbered)")(language) : "")
      }
      return [
        .text(Glossary.word(rule.stage)(language)), .text(papers.joined(separator: "、")),
        .text(needs.joined(separator: "、")), .text(rule.decides ?? ""),
      ]
    }
    return table
  }
}

/// A case's story for programs.
struct CaseStoryJSON: Encodable, Sendable {
  struct Step: Encodable, Sendable {
    let id: String
    let stage: String
    @WrittenAsNull var date: PartialDate?
    @WrittenAsNull var documentTitle: String?
    @WrittenAsNull var documentNumber: String?
    @WrittenAsNull var approver: String?
    @WrittenAsNull var result: String?
    @WrittenAsNull var waiver: String?
  }

  let id: String
  let name: String
  let drive: String
  let stage: String
  @WrittenAsNull var since: PartialDate?
  @WrittenAsNull var dwellDays: Int?
  let isDone: Bool
  let steps: [Step]
  let next: [String]
  let findings: [String]
  @WrittenAsNull var oldOrganisation: String?
  @WrittenAsNull var newOrganisation: String?

  init(_ story: CaseStory) {
    let state = story.state
    (id, name, drive) = (state.conversionCase.id, story.title, state.drive.name)
    (stage, isDone) = (state.stage.rawValue, state.isDone)
    (since, dwellDays) = (state.since, state.dwellDays)
    steps = state.events.map { event in
      Step(
        id: event.id, stage: event.stage.rawValue, date: event.date, documentTitle: event.documentTitle,
        documentNumber: event.documentNumber, approver: event.approver, result: event.result, waiver: event.waiver)
    }
    next = state.nextSteps.map(\.stage.rawValue)
    findings = story.findings.map(\.rule)
    (oldOrganisation, newOrganisation) = (state.conversionCase.oldOrganisation, state.conversionCase.newOrganisation)
  }
}
