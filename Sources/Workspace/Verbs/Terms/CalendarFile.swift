import Foundation
import OrganisationGraph

/// An event of a whole day with one reminder.
struct CalendarEvent: Sendable, Hashable {
  /// Stays the same whenever the calendar is written anew, so that a program replaces the event.
  let uid: String
  let day: PartialDate
  let summary: String
  let description: String
  /// When it reminds: days before the event, at nine in the morning. At least 1, since Outlook takes any reminder as one
  /// before the event.
  let remindsDaysBefore: Int
}

/// A calendar as RFC 5545 has it, in a form that Outlook, WPS and phones read: CRLF, lines of at most 75 octets, a stamp on
/// every event, one reminder each (Outlook keeps one), days without a time zone.
struct CalendarFile: Sendable {
  let name: String
  /// The day that the calendar speaks of; never the clock, so that the same ledger gives the same bytes.
  let stamp: PartialDate
  let category: String
  let events: [CalendarEvent]

  /// The file.
  var bytes: Data {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//fulian//terms of office//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for event in events { lines += self.lines(of: event) }
    lines.append("END:VCALENDAR")
    return Data(lines.map { Self.folded($0) + "\r\n" }.joined().utf8)
  }

  private func lines(of event: CalendarEvent) -> [String] {
    let summary = Self.escaped(event.summary)
    var lines = [
      "BEGIN:VEVENT", "UID:" + Self.escaped(event.uid), "DTSTAMP:\(Self.basic(stamp))T000000Z",
      "DTSTART;VALUE=DATE:" + Self.basic(event.day), "DTEND;VALUE=DATE:" + Self.basic(event.day.adding(days: 1)),
      "SUMMARY:" + summary,
    ]
    // A property without a value is an error to strict readers.
    if !event.description.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(event.description)) }
    return lines + [
      "CATEGORIES:" + Self.escaped(category), "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
      "DESCRIPTION:" + summary, "TRIGGER:" + Self.trigger(event.remindsDaysBefore), "END:VALARM", "END:VEVENT",
    ]
  }

  /// Nine in the morning `days` before a day that begins at midnight: `-P29DT15H` for 30.
  private static func trigger(_ days: Int) -> String { days <= 1 ? "-PT15H" : "-P\(days - 1)DT15H" }

  /// `20230125`.
  private static func basic(_ day: PartialDate) -> String {
    day.firstDay.description.replacingOccurrences(of: "-", with: "")
  }

  /// A text with what the format reserves escaped, and without control characters.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n", "\r": result += "\\n"
      default: if scalar.value >= 32, scalar.value != 127 { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A line cut into lines of at most 75 octets, each further one behind a space; no character is cut.
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += width
    }
    return result
  }
}
