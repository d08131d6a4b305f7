import OrganisationGraph
import Testing

@testable import Charts

@Suite("Legend and counts")
struct LegendTests {
  @Test("the legend shows what the page holds and nothing else", arguments: 1...5)
  func kinds(seed: Int) throws {
    let district = try RandomDistrict(seed: seed, organisations: seed * 14)
    for manner in ChartManner.allCases {
      let page = try ChartPlan.sheet(
        of: district.graph, content: district.content, options: ChartOptions(.a1, manner: manner)
      ).only
      let drawn = page.boxes.filter { $0.role == .organisation }
      let swatches = page.boxes.filter { $0.role == .legend }
      let planned = Set(district.graph.organisations.filter { $0.status == .planned }.map(\.id))
      let kinds = Set(drawn.filter { !planned.contains($0.organisation ?? "") }.compactMap(\.kind))
      #expect(Set(swatches.filter { $0.border?.isDashed != true }.compactMap(\.kind)) == kinds)
      let hasPlanned = drawn.contains { planned.contains($0.organisation ?? "") }
      #expect(swatches.contains { $0.border?.isDashed == true } == hasPlanned)
      #expect(page.says("计划中，不计数") == hasPlanned)
      // The classic manner writes the badges of communities downwards.
      if manner == .classic { continue }
      for (word, meaning) in [("逾期", "换届逾期"), ("临期", "换届临期"), ("休眠", "久无活动"), ("交通局", "第二上级")] {
        let shown = page.texts.count { $0.string == word }
        #expect(page.says(meaning) == (shown > 0))
        #expect(shown != 1, "a badge in the legend only: \(manner) \(word)")
      }
    }
  }

  @Test("the columns of the counts add up to the total, and nothing planned or withdrawn is counted", arguments: 1...6)
  func counts(seed: Int) throws {
    let district = try RandomDistrict(seed: seed + 20, organisations: seed * 15)
    let page = try ChartPlan.sheet(of: district.graph, content: district.content, options: ChartOptions(.a0)).only
    let counted = district.graph.organisations.filter {
      $0.status != .planned && !district.content.withdrawn.contains($0.id)
    }
    let built = row("已建", of: page)
    #expect(built.last == counted.count)
    #expect(built.dropLast().reduce(0, +) == counted.count)
    #expect(row("比上年", of: page).last == 5)
  }

  @Test("words of badges in the legend are as large as text in boxes has to be")
  func badgeSizes() throws {
    let graph = try InventedDistrict.usual().graph
    let sheet = try ChartPlan.sheet(of: graph, content: InventedDistrict.content, options: ChartOptions(.a3)).only
    #expect(try size(ofBadgesIn: sheet) >= 10)
    let book = try SmallBook()
    for page in book.document.pages where page.says("换届逾期") { #expect(try size(ofBadgesIn: page) >= 12) }
  }

  private func size(ofBadgesIn page: ChartPage) throws -> Double {
    let badges = page.boxes.filter { $0.role == .badge }.map(\.frame)
    return try #require(
      page.texts.filter { text in badges.contains { $0.isOver(text.room, slack: text.size / 2) } }.map(\.size).min())
  }

  private func row(_ label: String, of page: ChartPage) -> [Int] {
    guard let head = page.texts.first(where: { $0.string == label }) else { return [] }
    return page.texts.filter { $0.room.y == head.room.y && $0.room.x > head.room.x && $0.alignment == .right }
      .compactMap { Int($0.string.replacing("＋", with: "").replacing("−", with: "-")) }
  }
}
