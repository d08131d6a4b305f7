import Conversion
import OrganisationGraph

/// What is asked of the table that is sent up.
public struct SummaryQuestion: Sendable {
  /// The drive, by name; 会改联 of institutions, where nil.
  public var drive: String?
  /// The year whose done ones have a column of their own; that of the day, where nil.
  public var year: Int?
  /// Whether it is read on a screen: tables of a width that a terminal holds, short names. Files have one wide table.
  public var isOnScreen = false

  /// The table of 会改联.
  public init() {}
}

extension Workspace {
  /// The table that is sent up (报表): what is due, ripe, done and under way by kind of unit, who leads the federations
  /// that came of it, and the done ones one by one.
  /// - Parameter day: where nil, the end of the year that is asked for, or today.
  public func conversionSummary(
    _ question: SummaryQuestion = SummaryQuestion(), asOf day: AsOf?
  ) throws(Refusal) -> Answer {
    let day = try Self.day(of: question.year, day)
    let settings = try settings()
    let chosen = try ChosenDrive(question.drive, settings.conversion)
    let evidence = try evidence(on: day)
    let summary = ConversionSummary(chosen.progress(evidence), evidence)
    let tables = SummaryTables(
      summary: summary, year: question.year ?? day.date.year, titles: CaseTitles(evidence), language: language)
    var page = Page(title: tables.heading + "  " + asOfWords(day))
    page.say(SummarySentences.answer(summary, tables.year)(language))
    for table in question.isOnScreen ? tables.narrow : [tables.wide, tables.done] where !table.rows.isEmpty {
      page.show(table)
    }
    var rules = [
      ConversionSentences.rule(settings.conversion, chosen.drive), SummarySentences.rules(summary),
    ].map { $0(language) }
    if chosen.drive.kind == .institutionCommittee {
      let villages = ConversionProgress(evidence, kind: .villageCongress, rules: settings.conversion)
      if !villages.states.isEmpty { rules.append(SummarySentences.villages(villages.done)(language)) }
    }
    for rule in rules { page.say(rule) }
    var answer = Answer(page, json: SummaryJSON(summary, year: tables.year))
    let sheets = tables.sheets(asOfWords(day), rules: rules)
    answer.sheets = { sheets }
    return answer
  }

  private static func day(of year: Int?, _ day: AsOf?) throws(Refusal) -> AsOf {
    guard let year else { return day ?? .today }
    guard let last = PartialDate(year: year)?.lastDay else {
      throw Refusal(.usage, "“\(year)”不是年份，应写成2022。", "“\(year)” is no year; write it as 2022.")
    }
    let latest = day ?? .today
    guard year <= latest.date.year else {
      throw Refusal(
        .usage, "\(year)年在\(latest.words(.chinese))之后，还没有数。", "The year \(year) lies after \(latest.words(.english)).")
    }
    return day ?? (last < latest.date ? AsOf(last) : latest)
  }
}
