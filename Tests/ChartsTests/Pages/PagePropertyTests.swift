import OrganisationGraph
import Testing

@testable import Charts

@Suite("Pages of any network")
struct PagePropertyTests {
  @Test(
    "a township that does not fit goes on on further pages, every name on one of them",
    arguments: [30, 120], [ChartManner.comb, .hanging])
  func splits(organisations: Int, manner: ChartManner) throws {
    let district = try RandomDistrict(seed: organisations + 1, organisations: organisations)
    let options = ChartOptions(.a4, manner: manner, minimum: 12, splits: true)
    let pages = try ChartPlan.township("o0", of: district.graph, content: district.content, options: options)
    for page in pages {
      #expect(PageFaults(page: page).all == [])
      #expect(page.bodyPoints >= 12)
      #expect(try #require(PageFigures(of: page).minimumTextPoints) >= 12)
    }
    var names: [String: String] = [:]
    for page in pages { names.merge(PageFaults(page: page).names) { first, _ in first } }
    #expect(names == district.names)
    #expect(OrderFaults(pages: pages, graph: district.graph).all == [])
    if organisations == 120 { #expect(pages.count > 1) }
    if pages.count > 1 {
      #expect(pages.enumerated().allSatisfy { $1.says("第\($0 + 1)页，共\(pages.count)页") })
      #expect(throws: ChartError.self) {
        try ChartPlan.township(
          "o0", of: district.graph, content: district.content,
          options: ChartOptions(.a4, manner: manner, minimum: 12))
      }
    }
    #expect(
      try ChartPlan.township("o0", of: district.graph, content: district.content, options: options) == pages)
  }

  @Test("names of what is no more are struck through, and no others", arguments: [ChartManner.comb, .hanging])
  func withdrawn(manner: ChartManner) throws {
    let district = try RandomDistrict(seed: 14, organisations: 80)
    #expect(!district.content.withdrawn.isEmpty)
    let page = try ChartPlan.sheet(
      of: district.graph, content: district.content, options: ChartOptions(.a1, manner: manner)
    ).only
    for text in page.texts {
      guard let id = text.organisation else { continue }
      let isStruck = page.rules.contains {
        abs($0.frame.middle - text.room.middle) < 0.1 * text.size && $0.frame.height < 0.1 * text.size
          && $0.frame.x >= text.room.x - 1 && $0.frame.right <= text.room.right + 1
      }
      #expect(isStruck == district.content.withdrawn.contains(id), "\(text.string)")
    }
  }

  @Test("lists under headings hold every item once, in order", arguments: [5, 60])
  func groups(organisations: Int) throws {
    let district = try RandomDistrict(seed: organisations, organisations: organisations)
    let items = district.graph.organisations.map { ChartItem($0, content: district.content, words: .chinese) }
    let groups = stride(from: 0, to: items.count, by: 9).map { start in
      ChartGroup(title: "第\(start)组", note: "9家", items: Array(items[start..<min(start + 9, items.count)]))
    }
    let pages = try ChartPlan.groups(
      groups, path: ["云河区妇联"], content: district.content, options: ChartOptions(.a4, minimum: 10, splits: true))
    for page in pages { #expect(PageFaults(page: page).all == []) }
    #expect(
      pages.flatMap(\.boxes).filter { $0.role == .organisation }.compactMap(\.organisation) == items.map(\.id))
    for group in groups { #expect(pages.contains { $0.says(group.title) }) }
  }

  @Test("the relations of any organisation are on one clean page", arguments: [12, 60, 150])
  func relations(organisations: Int) throws {
    let district = try RandomDistrict(seed: organisations, organisations: organisations)
    for id in ["o0", "o1", "o5", "o\(organisations - 1)"] {
      let page = try ChartPlan.relations(
        of: id, in: district.graph, content: district.content, options: ChartOptions(.a3))
      #expect(PageFaults(page: page).all == [])
      #expect(PageFaults(page: page).names[id] == district.names[id])
    }
  }

  @Test("pages in lines or in grey hold no colour, in the manner of the comb too", arguments: [ChartInk.line, .grey])
  func inks(ink: ChartInk) throws {
    let district = try RandomDistrict(seed: 9, organisations: 60)
    let page = try ChartPlan.sheet(
      of: district.graph, content: district.content, options: ChartOptions(.a3, style: .standard.with(ink: ink))
    ).only
    let colours = Set(
      page.boxes.flatMap { [$0.fill, $0.border?.colour] }.compactMap(\.self) + page.texts.map(\.colour)
        + page.lines.map(\.colour) + page.rules.map(\.colour))
    for colour in colours {
      let parsed = try #require(Colour(colour))
      #expect(parsed.red == parsed.green && parsed.green == parsed.blue)
    }
    if ink == .line {
      #expect(colours == ["#000000", "#FFFFFF"])
      for text in page.texts where text.colour == "#FFFFFF" {
        let ground = page.boxes.last { $0.fill != nil && $0.frame.holds(x: text.room.centre, y: text.room.middle) }
        #expect(ground?.fill == "#000000", "white on white: \(text.string)")
      }
    }
  }
}

extension ChartPage {
  /// Whether a line of text says just that.
  func says(_ string: String) -> Bool { texts.contains { $0.string == string } }
}
