import CIcal
import Foundation
import OrganisationGraph
import Testing

/// A calendar as libical reads it: the library behind GNOME, KDE and others, with none of the product's own code.
struct ReadCalendar {
  struct Event: Hashable {
    let uid: String
    let summary: String
    let description: String
    let start: String
    let end: String
    let stamp: String
    let isWholeDay: Bool
    /// Seconds from the start of the day to each reminder.
    let reminders: [Int]
    let actions: [String]
    /// How often each property stands in the event.
    let properties: [String: Int]

    /// Whether what RFC 5545 asks of an event is there, once; the library's own restrictions ask less.
    var isComplete: Bool { ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"].allSatisfy { properties[$0] == 1 } }
  }

  let events: [Event]
  /// Properties of the calendar itself by name.
  let properties: [String: String]
  /// What the library could not parse.
  let errors: Int
  /// Whether no property stands more often than the library's table of RFC 5546 allows.
  let keepsRestrictions: Bool

  init(_ bytes: Data) throws {
    let root = try #require(icalparser_parse_string(String(decoding: bytes, as: UTF8.self)))
    defer { icalcomponent_free(root) }
    errors = Int(icalcomponent_count_errors(root))
    keepsRestrictions = icalrestriction_check(root) == 1
    var properties: [String: String] = [:]
    var property = icalcomponent_get_first_property(root, ICAL_ANY_PROPERTY)
    while let found = property {
      properties[Self.text(icalproperty_get_property_name(found))] = Self.text(icalproperty_get_value_as_string(found))
      property = icalcomponent_get_next_property(root, ICAL_ANY_PROPERTY)
    }
    self.properties = properties
    var events: [Event] = []
    var component = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)
    while let found = component {
      events.append(Self.event(found))
      component = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)
    }
    self.events = events
  }

  private static func event(_ component: OpaquePointer) -> Event {
    let (start, end) = (icalcomponent_get_dtstart(component), icalcomponent_get_dtend(component))
    var reminders: [Int] = []
    var actions: [String] = []
    var alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT)
    while let found = alarm {
      if let trigger = icalcomponent_get_first_property(found, ICAL_TRIGGER_PROPERTY) {
        reminders.append(Int(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration)))
      }
      if let action = icalcomponent_get_first_property(found, ICAL_ACTION_PROPERTY) {
        actions.append(text(icalproperty_get_value_as_string(action)))
      }
      alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)
    }
    var properties: [String: Int] = [:]
    var property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY)
    while let found = property {
      properties[text(icalproperty_get_property_name(found)), default: 0] += 1
      property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
    }
    return Event(
      uid: text(icalcomponent_get_uid(component)), summary: text(icalcomponent_get_summary(component)),
      description: text(icalcomponent_get_description(component)), start: text(icaltime_as_ical_string(start)),
      end: text(icaltime_as_ical_string(end)),
      stamp: text(icaltime_as_ical_string(icalcomponent_get_dtstamp(component))),
      isWholeDay: start.is_date == 1 && end.is_date == 1, reminders: reminders, actions: actions,
      properties: properties)
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
