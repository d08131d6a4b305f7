import Conversion
import Foundation
import OrganisationGraph

/// The calendar of terms of office: for every term that has not ended, the day from which it is prepared and the day on
/// which it ends. Two events with a reminder each, since Outlook keeps one reminder only. Names of persons and telephone
/// numbers are in neither, for a calendar goes to telephones and to their makers.
struct TermCalendar {
  let events: [CalendarEvent]
  let file: Data

  /// - Parameter ledger: the identity of the ledger, which keeps apart organisations of two ledgers.
  init(_ found: TermsFound, ledger: String, language: Language) {
    let rules = found.settings.terms
    let open = found.terms.filter { ($0.daysLeft ?? -1) >= 0 }
    let sorted = open.enumerated().sorted {
      ($0.element.daysLeft ?? 0, $0.offset) < ($1.element.daysLeft ?? 0, $1.offset)
    }
    let events = sorted.flatMap { _, term -> [CalendarEvent] in
      guard let end = term.end, let start = term.preparationStart(rules) else { return [] }
      let uid = { (event: String) in "\(term.organisation.id)-\(event)@\(ledger).fulian" }
      let description = TermSentences.event(term, rules)(language)
      let ends = CalendarEvent(
        uid: uid("term-end"), day: end.lastDay, summary: TermSentences.ends(term)(language), description: description,
        remindsDaysBefore: max(1, rules.reminderDays))
      // What should have begun already is in the list of what is to be prepared now; a past day reminds nobody.
      guard start.dayNumber >= found.day.date.dayNumber, rules.preparationDays > 0 else { return [ends] }
      return [
        CalendarEvent(
          uid: uid("term-preparation"), day: start, summary: TermSentences.begins(term)(language),
          description: description, remindsDaysBefore: 1),
        ends,
      ]
    }
    self.events = events
    file =
      CalendarFile(
        name: TermSentences.calendarName(language), stamp: found.day.date,
        category: Term("换届", "Terms of office")(language), events: events
      ).bytes
  }
}
