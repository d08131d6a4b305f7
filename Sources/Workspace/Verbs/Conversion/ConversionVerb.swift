import Conversion
import OrganisationGraph

extension Workspace {
  /// How far 会改联 is on a day: counts by stage, and every case that is neither done nor laid aside.
  /// - Parameter drive: another drive, by name; 会改联 of institutions, where nil.
  public func conversion(asOf day: AsOf, drive: String? = nil) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let chosen = try ChosenDrive(drive, settings.conversion)
    let progress = chosen.progress(evidence)
    let villages = ConversionProgress(evidence, kind: .villageCongress, rules: settings.conversion)
    let isOfInstitutions = chosen.drive.kind == .institutionCommittee
    var page = Page(
      title: (drive == nil ? Term("会改联", "Conversion")(language) : chosen.drive.name) + "  " + asOfWords(day))
    let subject =
      isOfInstitutions ? Term("机关事业单位：应改", "Institutions") : Term("\(chosen.drive.name)：应办", chosen.drive.name)
    let counter = isOfInstitutions ? "家" : "个"
    page.say(
      Term(
        "\(subject.chinese)\(progress.eligible)\(counter)，已完成\(progress.done)\(counter)，办理中\(progress.inProgress)\(counter)。",
        "\(subject.english): \(progress.eligible) eligible, \(progress.done) done, \(progress.inProgress) in progress."
      )(language))
    page.show(stageTable(progress))
    page.show(openCases(progress.states, settings.conversion))
    page.say(ConversionSentences.rule(settings.conversion, chosen.drive)(language))
    if isOfInstitutions, !villages.states.isEmpty {
      page.say(
        Term(
          "另：村妇代会改妇联\(villages.done)个（不计入以上数字）。",
          "Besides, \(villages.done) village congresses were converted; they are in none of the figures above.")(
            language))
    }
    return Answer(page, json: ConversionJSON(progress, villages))
  }

  private func stageTable(_ progress: ConversionProgress) -> PageTable {
    var table = PageTable(
      title: Term("各环节家数", "Cases by stage")(language),
      headings: [Term("环节", "Stage")(language), Term("#家数", "#Cases")(language)])
    table.rows = progress.byStage.map { [.text(Glossary.word($0.stage)(language)), .number($0.count)] }
    table.rows.append([.text(Term("合计", "Total")(language)), .number(progress.states.count)])
    return table
  }

  /// The cases under way among `states`, with how long they have been where they are.
  func openCases(_ states: [CaseState], _ rules: ConversionRules) -> PageTable {
    var table = PageTable(
      title: Term("办理中", "In progress")(language),
      headings: [
        Term("单位", "Institution")(language), Term("环节", "Stage")(language), Term("自", "Since")(language),
        Term("#滞留天数", "#Days")(language), Term("#限期", "#Limit")(language), Term("责任人", "Owner")(language),
        Term("存在问题", "Blocker")(language),
      ])
    table.rows = states.filter(\.isInProgress).map { state in
      [
        .text(state.unit?.name ?? state.conversionCase.id), .text(Glossary.word(state.stage)(language)),
        .text(state.since?.description ?? ""), state.dwellDays.map(PageTable.Cell.number) ?? .unknown(language),
        state.limit.map(PageTable.Cell.number) ?? .text("—"),
        .text(state.conversionCase.owner ?? ""), .text(state.conversionCase.blocker ?? ""),
      ]
    }
    return table
  }
}

/// Conversion for programs.
struct ConversionJSON: Encodable, Sendable {
  struct Case: Encodable, Sendable {
    let id: String
    let unit: String?
    let stage: String
    let since: PartialDate?
    let isDone: Bool
    let isInProgress: Bool
    let dwellDays: Int?
    let owner: String?
  }
  struct Villages: Encodable, Sendable {
    let done: Int
    let cases: Int
  }

  let asOf: PartialDate
  let rules: ConversionRules
  let done: Int
  let inProgress: Int
  let eligible: Int
  let byStage: [String: Int]
  let cases: [Case]
  let villages: Villages

  init(_ institutions: ConversionProgress, _ villages: ConversionProgress) {
    asOf = institutions.asOf
    rules = institutions.rules
    done = institutions.done
    inProgress = institutions.inProgress
    eligible = institutions.eligible
    byStage = Dictionary(uniqueKeysWithValues: institutions.byStage.map { ($0.stage.rawValue, $0.count) })
    cases = institutions.states.map { state in
      Case(
        id: state.conversionCase.id, unit: state.unit?.name, stage: state.stage.rawValue, since: state.since,
        isDone: state.isDone, isInProgress: state.isInProgress, dwellDays: state.dwellDays,
        owner: state.conversionCase.owner)
    }
    self.villages = Villages(done: villages.done, cases: villages.states.count)
  }
}
