import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("A calendar as other programs read it", .serialized)
struct CalendarFileTests {
  private static let day = PartialDate(year: 2022, month: 12, day: 31) ?? .unixEpoch

  private static func file(_ events: [CalendarEvent], name: String = "换届") -> Data {
    CalendarFile(name: name, stamp: day, category: "换届", events: events).bytes
  }

  private static func event(
    _ summary: String = "任期届满", description: String = "", uid: String = "A-1", day: String = "2023-01-25",
    reminds: Int = 30
  ) -> CalendarEvent {
    CalendarEvent(
      uid: uid, day: PartialDate(day) ?? .unixEpoch, summary: summary, description: description,
      remindsDaysBefore: reminds)
  }

  @Test("Whatever a text holds comes back as it was")
  func texts() throws {
    let awkward = [
      "甲、乙；丙，丁。", "a,b;c\\d:e\"f", "两行\n第三", #"\n 不是换行"#, "👩🏻‍🔧女工", String(repeating: "妇", count: 200),
      String(repeating: "x", count: 75), "中间 空格", "BEGIN:VEVENT", "a\\,b\\;c\\\\n",
    ]
    let calendar = try ReadCalendar(Self.file(awkward.map { Self.event($0, description: $0 + $0) }))
    #expect(calendar.events.map(\.summary) == awkward)
    #expect(calendar.events.map(\.description) == awkward.map { $0 + $0 })
    #expect(calendar.errors == 0 && calendar.keepsRestrictions)
    let other = try ReadCalendar(Self.file([Self.event("一\r\n二\r三\t四\u{7}五")]))
    #expect(other.events.map(\.summary) == ["一\n二\n三四五"])
  }

  @Test("Lines end in CR LF, have at most 75 octets, and cut no character", arguments: 0..<80)
  func folding(length: Int) throws {
    for text in ["a", "é", "妇", "👩"] {
      let summary = String(repeating: "x", count: length) + String(repeating: text, count: 100)
      let bytes = Self.file([Self.event(summary)])
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(lines.last?.isEmpty == true && !lines.contains { $0.contains("\n") || $0.contains("\r") })
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(!lines.joined().contains("\u{FFFD}"))
      #expect(lines.count { $0.utf8.count > 71 } >= summary.utf8.count / 75, "full lines, not short ones")
      #expect(
        lines.joined(separator: "\r\n").replacingOccurrences(of: "\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }
  }

  @Test(
    "An event is a whole day, and reminds at nine in the morning before it",
    arguments: [
      ("2023-01-25", 1, "20230125", "20230126", -15 * 3600), ("2024-02-29", 2, "20240229", "20240301", -39 * 3600),
      ("2023-12-31", 30, "20231231", "20240101", (-30 * 24 + 9) * 3600),
    ])
  func days(day: String, before: Int, start: String, end: String, reminder: Int) throws {
    let event = try #require(try ReadCalendar(Self.file([Self.event(day: day, reminds: before)])).events.first)
    #expect(event.isWholeDay && event.start == start && event.end == end)
    #expect(event.reminders == [reminder] && event.actions == ["DISPLAY"])
    #expect(event.stamp == "20221231T000000Z")
  }

  @Test("The calendar has a name, a version and a maker, and asks nobody to reply")
  func properties() throws {
    let calendar = try ReadCalendar(Self.file([Self.event()], name: "妇联换届"))
    #expect(calendar.properties["VERSION"] == "2.0" && calendar.properties["CALSCALE"] == "GREGORIAN")
    #expect(calendar.properties["PRODID"]?.hasPrefix("-//fulian//") == true)
    #expect(calendar.properties["X-WR-CALNAME"] == "妇联换届")
    #expect(calendar.properties["METHOD"] == nil)
    #expect(calendar.keepsRestrictions && calendar.errors == 0)
  }

  @Test("The library does find what is wrong: the test of the test")
  func libraryIsStrict() throws {
    let bytes = String(decoding: Self.file([Self.event()]), as: UTF8.self)
    let without = { (line: String) in Data(bytes.replacingOccurrences(of: line + "\r\n", with: "").utf8) }
    #expect(try ReadCalendar(Data(bytes.utf8)).events.map(\.isComplete) == [true])
    for line in ["DTSTAMP:20221231T000000Z", "UID:A-1", "DTSTART;VALUE=DATE:20230125"] {
      #expect(try ReadCalendar(without(line)).events.map(\.isComplete) == [false])
    }
    let twice = Data(bytes.replacingOccurrences(of: "SUMMARY:", with: "SUMMARY:二\r\nSUMMARY:").utf8)
    #expect(try !ReadCalendar(twice).keepsRestrictions)
    let odd = Data(bytes.replacingOccurrences(of: "DATE:20230125", with: "DATE:昨天").utf8)
    #expect(try ReadCalendar(odd).errors > 0)
  }
}
