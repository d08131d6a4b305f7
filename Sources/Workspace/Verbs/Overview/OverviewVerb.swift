import Conversion
import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// The state of the network on a day for one page (概况).
  public func overview(asOf day: AsOf) throws(Refusal) -> Overview {
    try remembering("overview \(day.date) \(language.rawValue)") { try makeOverview(day) }
  }

  /// The state of the network as an answer, for programs and files.
  public func overviewAnswer(asOf day: AsOf) throws(Refusal) -> Answer {
    let overview = try overview(asOf: day)
    var page = Page(title: Term("概况", "Overview")(language) + "  " + asOfWords(day))
    var table = PageTable(
      title: Term("各街道乡镇", "Townships")(language),
      headings: [
        Term("街道乡镇", "Township")(language), Term("#社区村", "#Communities")(language),
        Term("#四新", "#Emerging")(language), Term("#微家", "#Micro-homes")(language),
      ])
    table.rows = overview.townships.map {
      [.text($0.name), .number($0.communities), .number($0.emerging), .number($0.microHomes)]
    }
    page.list(overview.tasks.map { $0.word + "  " + $0.lead + $0.rest })
    page.show(table)
    return Answer(page, json: overview)
  }

  /// The end of the year before `day`.
  func yearBefore(_ day: AsOf) -> AsOf {
    AsOf(PartialDate(year: day.date.year - 1, month: 12, day: 31) ?? day.date)
  }

  private func makeOverview(_ day: AsOf) throws(Refusal) -> Overview {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let since = yearBefore(day)
    let survey = OverviewSurvey(evidence, settings: settings, findings: findings(in: evidence, settings))
    let before = OverviewSurvey(try self.evidence(on: since), settings: settings, findings: [])
    let words = OverviewSentences(language: language, day: day)
    let accepted = allFindings(in: evidence, settings).count - survey.findings.count
    return Overview(
      district: evidence.graph.organisations.first?.name ?? "", asOf: day.date.description,
      asOfWords: asOfWords(day), since: since.date.description, figures: words.figures(survey, before),
      tasks: words.tasks(survey), townships: survey.townships(), events: events(evidence, since: since, settings),
      quality: words.quality(survey, accepted: accepted), reported: try reportedSentence(day),
      counts: .init(
        organisations: survey.count.total, cases: survey.conversion.inProgress,
        overdueTerms: survey.terms.terms(in: .overdue).count,
        findings: survey.findings.count { $0.severity != .info }))
  }

  private func events(_ evidence: Evidence, since: AsOf, _ settings: Settings) -> [Overview.Event] {
    let comparison = NetworkComparison(
      evidence.facts, between: since.date, and: evidence.day, stages: settings.conversion.allStages)
    let shown: Set<ChangeCause> = [.founded, .closed, .merged, .converted, .renamed, .statusChanged, .termRenewed]
    let changes = comparison.changes.filter { $0.entity == .organisation && shown.contains($0.cause) }
    let latest = changes.enumerated().sorted {
      ($1.element.day.dayNumber, $0.offset) < ($0.element.day.dayNumber, $1.offset)
    }
    return latest.prefix(6).map(\.element).map { change in
      Overview.Event(
        day: change.day.description, word: ComparisonSentences.cause(change.cause)(language),
        organisation: evidence.graph.position(of: change.id) == nil ? "" : change.id,
        name: change.nameAfter ?? change.nameBefore ?? change.id)
    }
  }

  private func reportedSentence(_ day: AsOf) throws(Refusal) -> String {
    guard let found = try reconcile(asOf: day).json as? ReconcileJSON, !found.figures.isEmpty else { return "" }
    let apart = found.figures.filter { ($0.difference ?? 0) != 0 }
    let unexplained = apart.filter { $0.unexplained != 0 }
    let first = apart.first.map {
      Term(
        "如\($0.name)，上报\($0.reported ?? 0)，台账\($0.counted ?? 0)。",
        " \($0.name): reported \($0.reported ?? 0), counted \($0.counted ?? 0).")(language)
    }
    return Term(
      "上报数字\(found.figures.count)项，与台账相差的\(apart.count)项，其中说明不了的\(unexplained.count)项。",
      "\(found.figures.count) reported figures; \(apart.count) differ from the ledger, \(unexplained.count) without a reason."
    )(
      language) + (first ?? "")
  }
}
