import Conversion
import Coverage
import Foundation
import Ledger
import OrganisationGraph

extension Workspace {
  /// Terms of office on a day (换届): what is overdue, to be prepared, due this year, by township; seats that are empty;
  /// posts that ended. Writes a calendar besides, where one is asked for.
  public func terms(_ question: TermsQuestion, asOf day: AsOf) throws(Refusal) -> Answer {
    if let within = question.within, within < 0 {
      throw Refusal(.usage, "--within应为0或更大的天数。", "--within takes a number of days from 0.")
    }
    if let top = question.top, top < 1 {
      throw Refusal(.usage, "--top应为1或更大的整数。", "--top takes a whole number from 1.")
    }
    let found = try found(question, day)
    var page = Page(title: termsTitle(found))
    var json = TermsJSON(found)
    if let path = question.calendar {
      let calendar = TermCalendar(found, ledger: try Refusal.wrapping { try ledger.identity() }, language: language)
      try Self.write(calendar.file, to: path)
      json.calendar = .init(file: path, events: calendar.events.count)
      page.say(TermSentences.calendar(path, calendar, found)(language))
    }
    try show(found, question, on: &page)
    return Answer(page, json: json)
  }

  private func found(_ question: TermsQuestion, _ day: AsOf) throws(Refusal) -> TermsFound {
    var settings = try settings()
    if let within = question.within { settings.terms.preparationDays = within }
    let evidence = try evidence(on: day)
    let kind = try question.kind.map { text throws(Refusal) in
      try CoverageRequest.choice(
        text, "组织类别", "kind of organisation", OrganisationKind.allCases, { Glossary.word($0) })
    }
    let region = try question.township.map { name throws(Refusal) in
      try townshipRegion(name, in: evidence.graph)
    }
    let since = question.since?.date ?? day.date.adding(days: -settings.terms.lookBackDays)
    guard since.dayNumber <= day.date.dayNumber else {
      throw Refusal(
        .usage, "--since应不晚于截至日期\(day.words(.chinese))。", "--since shall not be after \(day.words(.english)).")
    }
    return TermsFound(
      evidence, day: day, since: since, scope: TermsScope(evidence, kind: kind, region: region), settings: settings)
  }

  private func termsTitle(_ found: TermsFound) -> String {
    var title = Term("换届", "Terms of office")(language)
    if let region = found.scope.region { title += " · " + region.name }
    if let kind = found.scope.kind { title += " · " + Glossary.word(kind)(language) }
    return title + "  " + asOfWords(found.day)
  }

  private static func write(_ bytes: Data, to path: String) throws(Refusal) {
    do {
      try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refusal.unwritable(path)
    }
  }
}
