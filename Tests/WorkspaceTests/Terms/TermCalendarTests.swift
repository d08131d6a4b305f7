import Conversion
import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("The calendar of terms of office", .serialized)
struct TermCalendarTests {
  private static let day = PartialDate(year: 2022, month: 12, day: 31) ?? .unixEpoch

  /// Five bodies: overdue, to be prepared, running, known to the year, and inferred.
  private static func facts() -> Facts {
    var facts = Facts()
    let bodies: [(id: String, name: String, from: String, end: String?, number: Int?)] = [
      ("Z-1", "演示区妇女联合会", "2016-11-24", "2026-11-24", 8),
      ("Z-2", "松林社区妇女联合会", "2017-09-20", "2022-09-20", 1),
      ("Z-3", "槐树社区妇女联合会", "2018-01-25", "2023-01-25", 2),
      ("Z-4", "柳沟村妇女联合会", "2018-05-01", "2023", 1),
      ("Z-5", "枣林村妇女联合会", "2019-02-28", nil, nil),
    ]
    for body in bodies {
      var organisation = Organisation()
      (organisation.id, organisation.name) = (body.id, body.name)
      organisation.kind = body.id == "Z-1" ? .districtFederation : .communityFederation
      organisation.parent = body.id == "Z-1" ? nil : "Z-1"
      organisation.validity.from = PartialDate(body.from)
      (organisation.termEnd, organisation.termNumber) = (body.end.flatMap { PartialDate($0) }, body.number)
      facts.organisations.append(organisation)
      var person = Person()
      (person.id, person.name, person.phone) = ("P" + body.id, "王某", "19900001234")
      facts.persons.append(person)
      var post = Post()
      (post.id, post.person, post.organisation, post.role) = ("R" + body.id, person.id, body.id, .chair)
      facts.posts.append(post)
    }
    return facts
  }

  private static func calendar(
    on day: PartialDate = day, ledger: String = "00000000-0000-4000-8000-000000000001",
    _ language: Language = .chinese, _ change: (inout Facts, inout Settings) -> Void = { _, _ in }
  ) throws -> TermCalendar {
    var facts = facts()
    var settings = try Settings(stored: [:])
    change(&facts, &settings)
    let evidence = Evidence(facts, on: day)
    let scope = TermsScope(evidence, kind: nil, region: nil)
    let found = TermsFound(evidence, day: AsOf(day), since: day, scope: scope, settings: settings)
    return TermCalendar(found, ledger: ledger, language: language)
  }

  @Test(
    "It is the calendar that a person reads in Tests/Golden", arguments: [("zh", Language.chinese), ("en", .english)])
  func golden(name: String, language: Language) throws {
    let file = SourceTree.root.appendingPathComponent("Tests/Golden/terms.\(name).ics")
    let bytes = try Self.calendar(language).file
    if ProcessInfo.processInfo.environment["FULIAN_WRITE_GOLDEN"] != nil { try bytes.write(to: file) }
    #expect(bytes == (try Data(contentsOf: file)))
  }

  @Test("Every term to come has the day of its preparation and its last day, the earliest first")
  func events() throws {
    let calendar = try ReadCalendar(try Self.calendar().file)
    #expect(calendar.errors == 0 && calendar.keepsRestrictions && calendar.events.allSatisfy(\.isComplete))
    #expect(
      calendar.events.map { "\($0.start) \($0.uid.prefix { $0 != "@" })" } == [
        "20230125 Z-3-term-end",
        "20231002 Z-4-term-preparation", "20231231 Z-4-term-end",
        "20231130 Z-5-term-preparation", "20240228 Z-5-term-end",
        "20260826 Z-1-term-preparation", "20261124 Z-1-term-end",
      ])
    let seconds = calendar.events.map { $0.reminders.map { Double($0) / 86_400 } }
    #expect(seconds[0] == [-29.625] && seconds[1] == [-0.625])
    #expect(calendar.events[0].summary == "任期届满：槐树社区妇女联合会")
    #expect(calendar.events[1].description.contains("2023年（按最后一天计）届满"))
    #expect(calendar.events[3].description.contains("（推算，请核对）"))
  }

  @Test("Written on another day, an event keeps its identity; in another ledger it has another one")
  func identities() throws {
    let first = try Self.calendar().events
    let later = try Self.calendar(on: PartialDate(year: 2023, month: 2, day: 1) ?? .unixEpoch).events
    #expect(Set(later.map(\.uid)).isSubset(of: first.map(\.uid)) && !later.isEmpty)
    #expect(Set(first.map(\.uid)).count == first.count)
    let other = try Self.calendar(ledger: "other").events
    #expect(Set(other.map(\.uid)).isDisjoint(with: first.map(\.uid)))
    let elected = try Self.calendar { facts, _ in
      for row in facts.organisations.indices { facts.organisations[row].termEnd = PartialDate("2028-01-25") }
    }
    #expect(elected.events.count == 10 && elected.events.map(\.uid).contains(first[0].uid))
    #expect(elected.events.first { $0.uid == first[0].uid }?.day == PartialDate("2028-01-25"))
  }

  @Test("The days of preparation and of the reminder are rules")
  func rules() throws {
    let calendar = try Self.calendar { _, settings in
      (settings.terms.preparationDays, settings.terms.reminderDays) = (20, 7)
    }
    #expect(calendar.events.first?.day == PartialDate("2023-01-05"))
    #expect(calendar.events.map(\.remindsDaysBefore) == [1, 7, 1, 7, 1, 7, 1, 7])
    let none = try Self.calendar { _, settings in
      (settings.terms.preparationDays, settings.terms.reminderDays) = (0, 0)
    }
    #expect(none.events.map(\.remindsDaysBefore) == [1, 1, 1, 1], "an alarm before the event, whatever the rules say")
  }

  @Test("No person and no telephone number is in it", arguments: Language.allCases)
  func privacy(language: Language) throws {
    let text = String(decoding: try Self.calendar(language).file, as: UTF8.self)
    #expect(!text.contains("王某") && !text.contains("1990000") && !text.contains("1234"))
    let masked = try Self.calendar(language) { facts, _ in facts.organisations[2].name = "11010519491231002X妇联" }
    #expect(
      !String(decoding: masked.file, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "").contains("0519491231"))
  }
}
