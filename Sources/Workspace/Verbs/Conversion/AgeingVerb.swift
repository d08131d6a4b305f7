import Conversion
import OrganisationGraph

/// What is asked of the ageing of cases.
public struct AgeingQuestion: Sendable {
  /// The drive, by name; 会改联 of institutions, where nil.
  public var drive: String?
  /// Only the cases at this stage, by its word or stored name; those beside the road only where their state is named.
  public var stage: String?
  /// Only the cases that have been in their stage for more than so many days.
  public var over: Int?
  /// Only the cases that this one follows.
  public var owner: String?

  /// All open cases of 会改联.
  public init() {}
}

/// The cases that an ageing question asks for, and what it says besides.
struct AgeingFound {
  let ageing: ConversionAgeing
  let progress: ConversionProgress
  let titles: CaseTitles
  let stage: ConversionStage?
  let over: Int?
  let cases: [CaseAge]
  /// Of how many cases too little of the time is known to say whether they are over the days asked.
  let undecided: Int
  /// Cases beside the road, which only a question for their state lists.
  var aside: Int { ageing.all.count { $0.isAside && !$0.state.isDone } }
  let durations: [StageDuration]
}

extension Workspace {
  /// How long cases have been in their stage, all stays added up, by who follows them (滞留): the worst first.
  public func conversionAgeing(_ question: AgeingQuestion = AgeingQuestion(), asOf day: AsOf) throws(Refusal) -> Answer
  {
    let found = try ageingFound(question, asOf: day)
    let name = found.stage.map { " · " + Glossary.word($0)(language) } ?? ""
    var page = Page(title: found.progress.drive.name + Term("滞留", ": ageing")(language) + name + "  " + asOfWords(day))
    page.say(AgeingSentences.found(found, language))
    if !found.cases.isEmpty {
      page.show(ownerTable(ConversionAgeing.byOwner(found.cases)))
      page.show(ageTable(found))
    }
    if !found.durations.isEmpty { page.show(durationTable(found)) }
    page.say(AgeingSentences.days(found.progress.drive, found.progress.rules)(language))
    return Answer(page, json: AgeingJSON(found))
  }

  private func ageingFound(_ question: AgeingQuestion, asOf day: AsOf) throws(Refusal) -> AgeingFound {
    if let over = question.over, over < 0 {
      throw Refusal(.usage, "--over应为0或更大的整数。", "--over takes a whole number from 0.")
    }
    let chosen = try ChosenDrive(question.drive, try settings().conversion)
    let stage = try question.stage.map { text throws(Refusal) in try chosen.stage(text) }
    let evidence = try evidence(on: day)
    let progress = chosen.progress(evidence)
    let ageing = ConversionAgeing(progress)
    try checkOwner(question.owner, in: ageing)
    let there = ageing.open(at: stage, owner: question.owner)
    let over = question.over
    return AgeingFound(
      ageing: ageing, progress: progress, titles: CaseTitles(evidence), stage: stage, over: over,
      cases: there.filter { age in over.map { age.hasStayed(over: $0) == true } ?? true },
      undecided: there.count { age in over.map { age.hasStayed(over: $0) == nil } ?? false },
      durations: ageing.durations.filter { stage == nil || $0.stage == stage })
  }

  /// Refuses the name of somebody who follows no case of the drive: a typing error would look like good news.
  func checkOwner(_ owner: String?, in ageing: ConversionAgeing) throws(Refusal) {
    guard let owner, !ageing.all.contains(where: { $0.owner == owner || $0.state.conversionCase.owner == owner })
    else { return }
    let known = Set(ageing.all.compactMap(\.owner)).sorted()
    throw Refusal(
      .input, "没有哪一件的责任人是“\(owner)”。现有责任人：\(known.joined(separator: "、"))。",
      "No case is followed by “\(owner)”. Those who follow cases: \(known.joined(separator: ", ")).")
  }

  private func ownerTable(_ owners: [OwnedCases]) -> PageTable {
    var table = PageTable(
      title: Term("按责任人", "By owner")(language),
      headings: [
        Term("责任人", "Owner"), Term("#件数", "#Cases"), Term("#超期", "#Over limit"), Term("#最长天数", "#Longest"),
      ].map { $0(language) })
    table.rows = owners.map { owned in
      [
        .text(ownerWord(owned.owner)), .number(owned.cases.count), .number(owned.overCount),
        owned.longest.map(PageTable.Cell.number) ?? .unknown(language),
      ]
    }
    return table
  }

  private func ageTable(_ found: AgeingFound) -> PageTable {
    var table = PageTable(
      title: Term("逐件（按责任人，最久的在前）", "Cases by owner, the worst first")(language),
      headings: [
        Term("责任人", "Owner"), Term("单位", "Institution"), Term("环节", "Stage"), Term("自", "Since"),
        Term("#累计天数", "#Days"), Term("#次数", "#Stays"), Term("#限期", "#Limit"), Term("#超期天数", "#Over"),
        Term("#启动以来", "#Since start"), Term("存在问题", "Blocker"), Term("编号", "ID"),
      ].map { $0(language) })
    table.rows = ConversionAgeing.byOwner(found.cases).flatMap(\.cases).map { age in
      [
        .text(ownerWord(age.owner)), .text(found.titles.short(age.state.conversionCase)),
        .text(Glossary.word(age.state.stage)(language)), .text(age.state.since?.description ?? ""),
        dayCell(age.present), .number(age.present.visits), age.limit.map(PageTable.Cell.number) ?? .text("—"),
        .text(age.daysOver.map(Figures.number) ?? ""), startCell(age), .text(age.blocker ?? ""),
        .text(age.state.conversionCase.id),
      ]
    }
    return table
  }

  private func durationTable(_ found: AgeingFound) -> PageTable {
    var table = PageTable(
      title: Term("各环节一般用多久（已走完的）", "How long stages took that are over")(language),
      headings: [
        Term("环节", "Stage"), Term("#次数", "#Stays"), Term("#半数在几天内", "#Median days"), Term("#最长天数", "#Longest"),
        Term("最长的单位", "Longest at"), Term("#天数未知", "#Unknown"),
      ].map { $0(language) })
    let cases = Dictionary(
      found.progress.states.map { ($0.conversionCase.id, $0.conversionCase) }, uniquingKeysWith: { first, _ in first })
    table.rows = found.durations.map { duration in
      [
        .text(Glossary.word(duration.stage)(language)), .number(duration.visits),
        duration.median.map(PageTable.Cell.number) ?? .unknown(language),
        duration.longest.map(PageTable.Cell.number) ?? .unknown(language),
        .text(duration.longestCase.flatMap { cases[$0] }.map(found.titles.short) ?? ""),
        .number(duration.unknownVisits),
      ]
    }
    return table
  }

  /// Days of all stays together; a lower bound where one of them is not known, never 0 for what is unknown.
  private func dayCell(_ time: StageTime) -> PageTable.Cell {
    guard let days = time.days else { return .unknown(language) }
    return time.unknownVisits == 0 ? .number(days) : .text(AgeingSentences.atLeast(days)(language))
  }

  private func startCell(_ age: CaseAge) -> PageTable.Cell {
    age.hasStarted ? age.daysSinceStart.map(PageTable.Cell.number) ?? .unknown(language) : .text("—")
  }

  private func ownerWord(_ owner: String?) -> String { owner ?? AgeingSentences.nobody(language) }
}
