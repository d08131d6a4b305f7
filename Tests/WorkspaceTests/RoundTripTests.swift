import Exchange
import Foundation
import Ledger
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("A township's own sheets and their return")
struct RoundTripTests {
  private let desk: RoundTripDesk

  init() throws {
    desk = try RoundTripDesk()
    try desk.export()
  }

  @Test("Each record is in the sheets of one township at most, persons aside")
  func disjoint() throws {
    var seen: [String: Set<String>] = [:]
    for township in RoundTripDesk.townships {
      let book = try desk.book(township)
      for sheet in ["区域", "单位", "组织", "第二上级", "覆盖", "任职", "会改联", "会改联进展", "活动", "荣誉"] {
        let ids = Set(book.ids(sheet))
        #expect(seen[sheet, default: []].isDisjoint(with: ids), "\(township) \(sheet)")
        seen[sheet, default: []].formUnion(ids)
      }
      #expect(!book.ids("组织").isEmpty)
    }
    #expect(seen["区域"]?.count == Set(try desk.workspace().ledger.records(of: .region).map(\.record.id)).count - 1)
  }

  @Test("Nothing of other townships is in any cell, in workbook as in text")
  func others() throws {
    let regions = try desk.workspace().ledger.records(of: .region).map(\.record)
    let code = try #require(EntityKind.region.schema.firstIndex { $0.name == "code" })
    let name = try #require(EntityKind.region.schema.firstIndex { $0.name == "name" })
    let communities = regions.filter { ($0.values[code].text ?? "").count == 12 || $0.id.contains("-") }
    #expect(communities.count > 30)
    for township in RoundTripDesk.townships {
      let book = try desk.book(township)
      let own = Set(book.ids("区域"))
      let foreign = Set(communities.filter { !own.contains($0.id) }.compactMap { $0.values[name].text })
        .subtracting(communities.filter { own.contains($0.id) }.compactMap { $0.values[name].text })
      #expect(foreign.count > 20)
      let texts = book.texts
      for word in foreign {
        let found = texts.filter { $0.contains(word) }
        #expect(found.isEmpty, "\(township): \(word) in \(found.prefix(3))")
      }
    }
  }

  @Test("A person is there with the posts under the township only")
  func persons() throws {
    for township in RoundTripDesk.townships {
      let book = try desk.book(township)
      let organisations = Set(book.ids("组织"))
      let posts = try #require(book.drafts.first { $0.name == "任职" })
      #expect(posts.rows.allSatisfy { organisations.contains($0[2]?.text ?? "") })
      #expect(Set(posts.rows.compactMap { $0[1]?.text }) == Set(book.ids("人员")))
    }
  }

  @Test("The hidden part is hidden, and not complained of")
  func hidden() throws {
    let sheets = try TableFile.read(at: desk.path("井楼镇.xlsx")).sheets
    #expect(sheets.filter { $0.name == "fulian" }.map(\.state) == [.hidden])
    #expect(sheets.first?.state == .visible)
    let prepared = try desk.workspace().prepareImport([desk.path("井楼镇.xlsx")])
    #expect(prepared.refusal == nil)
    #expect(prepared.changeCount == 0)
    #expect(try (prepared.preview.object()["findings"] as? [Any])?.isEmpty == true)
  }

  @Test("A conflict is shown at its cell with all three values, and settled by the one who imports")
  func conflict() throws {
    let workspace = try desk.workspace()
    var other = try desk.book("天轮街道")
    try other.set("组织", "W-0001", "成员数", "99")
    other.dropHidden()
    try other.save(desk.path("区里.xlsx"))
    try RoundTripDesk.take(desk.path("区里.xlsx"), into: workspace)
    var book = try desk.book("天轮街道")
    try book.set("组织", "W-0001", "成员数", "88")
    try book.set("组织", "W-0002", "地点", "新地点")
    try book.save(desk.path("天轮街道.xlsx"))
    let path = desk.path("天轮街道.xlsx")
    let before = try RoundTripDesk.contents(workspace)
    let refusal = try #require(try workspace.prepareImport([path]).refusal)
    #expect(refusal.findings.map(\.rule) == ["merge.conflict"])
    let sentence = try #require(refusal.lines(in: .chinese).last)
    #expect(sentence.contains("“成员数”两边都改过：原来是“7”，台账现在是“99”，表里是“88”"))
    #expect(sentence.hasPrefix("天轮街道.xlsx“组织”表第"))
    #expect(try RoundTripDesk.contents(workspace) == before)
    let ours = try workspace.prepareImport([path], conflicts: .ledger)
    #expect(ours.changeCount == 1)
    let theirs = try workspace.prepareImport([path], conflicts: .sheet)
    #expect(theirs.changeCount == 2)
    _ = try workspace.take(theirs)
    let again = try workspace.prepareImport([path])
    #expect(again.refusal == nil)
    #expect(again.changeCount == 0)
  }

  @Test("Five returns of the same day give the same ledger in any order, and twice is once")
  func anyOrder() throws {
    let person = try #require(try desk.book("天轮街道").ids("人员").first)
    let second = try #require(try desk.book("槐泉街道").ids("组织").last)
    let post = "编号,人员编号,组织编号,职务\nR-9000,\(person),\(second),执委\n"
    try post.write(toFile: desk.path("任职.csv"), atomically: true, encoding: .utf8)
    try RoundTripDesk.take(desk.path("任职.csv"), into: desk.workspace())
    try desk.export()
    for (number, township) in RoundTripDesk.townships.enumerated() {
      var book = try desk.book(township)
      let organisation = try #require(book.ids("组织").last)
      try book.set("组织", organisation, "备注", "\(township)改")
      try book.set("区域", try #require(book.ids("区域").dropFirst().first), "妇女数", "\(900 + number)")
      try book.set("人员", try #require(book.ids("人员").last), "学历", "研究生")
      try book.set("任职", try #require(book.ids("任职").last), "终止日期", "2023-06-30")
      try book.add("活动", ["编号": "A-9\(number)", "活动类别": "走访", "名称": "\(township)走访", "组织编号": organisation])
      if number < 2 { try book.set("人员", person, number == 0 ? "学历" : "备注", "改过") }
      try book.remove("荣誉", book.ids("荣誉").first ?? "")
      try book.save(desk.path(township + ".xlsx"))
    }
    let orders = Self.orders(of: RoundTripDesk.townships)
    #expect(orders.count == 120)
    var expected: [Set<EntityRecord>]?
    for (number, order) in orders.enumerated() where number % 5 == 0 {
      try desk.copy(to: "\(number).sqlite")
      let workspace = try desk.workspace("\(number).sqlite")
      for township in order { try RoundTripDesk.take(desk.path(township + ".xlsx"), into: workspace) }
      let contents = try RoundTripDesk.contents(workspace)
      #expect(contents == expected ?? contents, "\(order)")
      expected = contents
      if number > 0 { continue }
      #expect(try workspace.ledger.lastBatchNumber() == 7)
      for township in order { try RoundTripDesk.take(desk.path(township + ".xlsx"), into: workspace) }
      #expect(try workspace.ledger.lastBatchNumber() == 7)
    }
    let paths = RoundTripDesk.townships.map { desk.path($0 + ".xlsx") }
    let workspace = try desk.workspace()
    _ = try workspace.take(try workspace.prepareImport(paths))
    #expect(try RoundTripDesk.contents(workspace) == expected, "all five in one import")
  }

  @Test("Sheets of another ledger, or of a later state of this one, are refused")
  func otherLedger() throws {
    let other = try RoundTripDesk()
    let path = desk.path("墨岭乡.xlsx")
    let refusal = try #require(try other.workspace().prepareImport([path]).refusal)
    #expect(refusal.findings.map(\.rule) == ["merge.otherLedger"])
    try desk.copy(to: "old.sqlite")
    let workspace = try desk.workspace()
    var book = try desk.book("墨岭乡")
    try book.set("组织", try #require(book.ids("组织").last), "备注", "改")
    try book.save(path)
    try RoundTripDesk.take(path, into: workspace)
    _ = try workspace.export(township: "墨岭乡", to: desk.path("later"), as: .xlsx, maskPhones: false, replace: false)
    let early = try #require(try desk.workspace("old.sqlite").prepareImport([desk.path("later/墨岭乡.xlsx")]).refusal)
    #expect(early.findings.map(\.rule) == ["merge.laterBatch"])
  }

  @Test("As text files, with the hidden part in a file beside them")
  func text() throws {
    let workspace = try desk.workspace()
    let folder = desk.path("texts")
    _ = try workspace.export(township: "139907101", to: folder, as: .csv, maskPhones: false, replace: false)
    #expect(FileManager.default.fileExists(atPath: folder + "/fulian.csv"))
    var lines = try String(contentsOfFile: folder + "/组织.csv", encoding: .utf8).components(separatedBy: "\r\n")
    lines.remove(at: try #require(lines.lastIndex { $0.hasPrefix("W-0") }))
    try lines.joined(separator: "\r\n").write(toFile: folder + "/组织.csv", atomically: true, encoding: .utf8)
    let prepared = try workspace.prepareImport([folder])
    #expect(prepared.refusal == nil)
    #expect(prepared.changeCount == 0)
    let findings = try #require(prepared.preview.object()["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["merge.rowGone"])
  }

  @Test("Only townships have sheets of their own")
  func notATownship() throws {
    for name in ["Z-101", "井川矿区", "天气"] {
      #expect(throws: Refusal.self) {
        try desk.workspace().export(township: name, to: desk.path("x"), as: .xlsx, maskPhones: false, replace: false)
      }
    }
  }

  private static func orders<T>(of items: [T]) -> [[T]] {
    if items.isEmpty { return [[]] }
    return items.indices.flatMap { first in
      var rest = items
      let item = rest.remove(at: first)
      return orders(of: rest).map { [item] + $0 }
    }
  }
}
