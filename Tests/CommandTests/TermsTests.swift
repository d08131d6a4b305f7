import Foundation
import Testing

@Suite("Terms of office at the officer's desk")
struct TermsCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test("What is overdue, what to prepare, what is empty, and whose posts ended")
  func overview() throws {
    let page = try desk.run("terms --as-of 2022-12-31").expect(
      0, "有任期的组织195个：已逾期1个，90天内届满2个，今年内届满0个，任期中162个，未知30个", "其中1个的届满日期是推算的",
      "需要届中增补的组织6个：缺主席1个，缺副主席3个，缺执委2个", "口径：届满日期以台账所填为准", "届满前90天着手准备")
    #expect(page.lines.contains { $0.hasPrefix("Z-113") && $0.contains("2022-09-20") && $0.contains("−102") })
    #expect(
      page.lines.contains { $0.hasPrefix("槐泉街道 ") && $0.hasSuffix(" 30       1           1           0      28     0") }
    )
    #expect(page.lines.contains { $0.hasPrefix("J-015") && $0.contains(/空缺 +2022-10-14/) })
    #expect(page.lines.contains { $0.hasPrefix("2022-12-16  贾丽娟") && $0.hasSuffix("无") })
    #expect(!page.text.contains("1990000"))
    try desk.run("terms --as-of 2022-12-31 --lang en").expect(0, "195 organisations have a term: overdue 1", "Rule: ")
  }

  @Test("Whose term ends in the next 90 days, or any other number")
  func withinDays() throws {
    #expect(try desk.run("terms --within 90 --as-of 2022-12-31 --format json").number("counts.prepare") == 2)
    #expect(try desk.run("terms --within 25 --as-of 2022-12-31 --format json").number("counts.prepare") == 1)
    #expect(try desk.run("terms --within 24 --as-of 2022-12-31 --format json").number("counts.prepare") == 0)
    try desk.run("terms --within 75 --as-of 2022-12-31").expect(0, "75天内届满2个", "届满前75天着手准备")
    let part = try desk.run("terms --township 139907002 --as-of 2022-12-31").expect(0, "换届 · ", "Z-113", "Z-116")
    #expect(!part.text.contains("Z-103"))
  }

  @Test("Which village federations are short of executives, or have no vice-chair")
  func emptySeats() throws {
    let page = try desk.run("terms --seats --kind 社区村妇联 --as-of 2022-12-31").expect(0, "缺副主席0个，缺执委2个")
    #expect(page.lines.filter { $0.hasPrefix("Z-") }.map { $0.prefix(5) } == ["Z-132", "Z-139"])
    #expect(page.lines.contains { $0.hasPrefix("Z-139") && $0.hasSuffix("执委") }, "below the minimum")
    #expect(page.lines.contains { $0.hasPrefix("Z-132") && !$0.hasSuffix("执委") }, "below its own seats only")
  }

  @Test("Which persons hold several posts, and who is chair of what")
  func persons() throws {
    let page = try desk.run("terms --persons --all --as-of 2022-12-31").expect(
      0, "妇联主席164人次，空缺1个；一人多职的31人", "P-0112", "微家长（好邻居妇女微家）")
    #expect(page.lines.contains { $0.hasPrefix("J-015") && $0.contains("空缺") })
    #expect(page.lines.filter { $0.hasPrefix("Z-104") }.count == 2, "two chairs, two rows")
    try desk.run("terms --persons --as-of 2022-12-31").expect(0, "以上30行，另有135行")
  }

  @Test("Every term with its row in the sheets; a file holds them all")
  func rows() throws {
    let page = try desk.run("terms --rows --all --as-of 2022-12-31").expect(0, "以后换届没有登记")
    #expect(page.lines.filter { $0.contains(".csv第") }.count == 195)
    try desk.run("terms --rows --as-of 2022-12-31 --out 任期.csv").expect()
    #expect(String(decoding: try desk.bytes("任期.csv"), as: UTF8.self).components(separatedBy: ".csv第").count == 196)
    try desk.run("terms --as-of 2022-12-31 --out 换届.xlsx").expect()
    try desk.run("table 换届.xlsx").expect(0, "Z-113", "各街道乡镇")
  }

  @Test("The calendar is written beside the page, the same for the same ledger and day")
  func calendar() throws {
    try desk.run("terms --ics 换届.ics --as-of 2022-12-31").expect(0, "日历已写到“换届.ics”，共326个日程", "Z-113")
    let text = String(decoding: try desk.bytes("换届.ics"), as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 327)
    #expect(Set(text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }).count == 326)
    #expect(text.contains("SUMMARY:任期届满：矿灯里社区妇联\r\n") && !text.contains("1990000"))
    try desk.run("terms --ics 再.ics --as-of 2022-12-31").expect()
    #expect(try desk.bytes("再.ics") == desk.bytes("换届.ics"))
    let json = try desk.run("terms --ics en.ics --as-of 2022-12-31 --township 天轮街道 --lang en --format json").expect()
    let events = try json.number("calendar.events")
    let english = String(decoding: try desk.bytes("en.ics"), as: UTF8.self)
    #expect(english.components(separatedBy: "BEGIN:VEVENT").count == events + 1 && events < 326)
    #expect(english.contains("SUMMARY:Term ends: "))
  }

  @Test("What is put wrongly is refused with what may be said")
  func refused() throws {
    try desk.run("terms --kind 街道").expect(64, "communityFederation（社区村妇联）")
    try desk.run("terms --township 无此地").expect(2, "没有“无此地”这个街道乡镇", "天轮街道")
    try desk.run("terms --within -1").expect(64)
    try desk.run("terms --top 0").expect(64, "--top")
    try desk.run("terms --since 明年").expect(64, "不是日期")
    try desk.run("terms --since 2023-01-01 --as-of 2022-12-31").expect(64, "--since应不晚于截至日期2022年12月31日")
    try desk.run("terms --ics 没有/换届.ics").expect(2, "写不进“没有/换届.ics”")
    let empty = try Desk()
    try empty.run("init").expect()
    try empty.run("terms --ics 空.ics").expect(0, "没有有任期的组织", "共0个日程", "没有缺额")
    #expect(empty.has("空.ics"))
  }
}
