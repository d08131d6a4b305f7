import Testing

@testable import Charts

@Suite("The page of a cumulative flow")
struct FlowPageTests {
  private static let phases: [FlowContent.Band.Phase] = [
    .done, .underWay, .underWay, .underWay, .before, .before, .untouched, .aside, .aside,
  ]

  /// Bands whose heights change from column to column.
  private func content(columns: Int, cases: Int = 62) -> FlowContent {
    var content = FlowContent()
    content.path = "云河区妇联 › 会改联"
    content.figures = (1...5).map { .init(label: "指标\($0)", value: "\($0)026年4月", note: "55个月、完成35家") }
    content.bandTitle = "各期末累计家数（单位：家）"
    content.arrivalTitle = "每月完成（单位：家）"
    content.rules = ["口径：“完成”指经过选举，且有结果批复或备案；“应改”为女职工15人及以上的机关事业单位，及已完成、办理中的。"]
    content.labelSteps = [1, 3, 6, 12]
    content.columns = (0..<columns).map { index in
      .init(
        label: "\(index % 12 + 1)", ordinal: index % 12 + 1, group: "\(2018 + index / 12)年",
        arrivals: index == 0 ? nil : index % 4)
    }
    content.bands = Self.phases.enumerated().map { place, phase in
      let counts = (0..<columns).map { column in
        phase == .done ? column * cases / 2 / columns : phase == .untouched ? cases / 4 : (column + place) % 3
      }
      return .init(label: "候选人批复\(place)", phase: phase, counts: counts)
    }
    return content
  }

  private func page(_ content: FlowContent, _ options: ChartOptions = ChartOptions()) throws -> ChartPage {
    var options = options
    options.minimumPoints = 8
    let frame = ChartContent(title: "云河区会改联进展（按月）", unitName: "云河区妇女联合会", asOfWords: "2022年12月31日")
    let tally = ChartTally(heads: ["完成", "办理中"], rows: [.init(label: "家数", numbers: [35, 9])])
    return try ChartPlan.flow(content, tally: tally, content: frame, options: options)
  }

  @Test("Nothing overlaps or leaves its room, from one column to ten years of months", arguments: [1, 2, 12, 60, 120])
  func isWhole(columns: Int) throws {
    let content = content(columns: columns)
    let page = try page(content)
    let faults = PageFaults(page: page)
    #expect(faults.overlappingTexts + faults.overflowingTexts + faults.outsideMargins == [])
    #expect(page.width > page.height)
    #expect(page.texts.allSatisfy { $0.size >= 8 })
    let printed = Set(page.texts.map(\.string))
    for band in content.bands { #expect(printed.contains("\(band.label) \(band.counts.last ?? 0)")) }
    #expect(printed.isSuperset(of: ["云河区会改联进展（按月）", "截至2022年12月31日", content.bandTitle, content.arrivalTitle]))
  }

  @Test("Large counts and a large sheet", arguments: [Paper.a3, .a2])
  func large(paper: Paper) throws {
    var options = ChartOptions()
    options.paper = paper
    let faults = PageFaults(page: try page(content(columns: 60, cases: 12_345), options))
    #expect(faults.overlappingTexts + faults.overflowingTexts + faults.outsideMargins == [])
  }

  @Test("A band is as high as its count, on top of those before it")
  func heights() throws {
    let content = content(columns: 25)
    let page = try page(content)
    let look = FlowLook(content.bands, style: .standard)
    let fills = content.bands.indices.map { look.fill(of: $0) }
    // Columns of the arrivals below are of the same ground as what is done; those stand lower on the page.
    let middle = page.height * 0.66
    let boxes = page.boxes.filter { $0.role == .bar && $0.frame.y < middle }
    let done = boxes.filter { $0.fill == fills[0] }.sorted { $0.frame.x < $1.frame.x }
    let counts = content.bands[0].counts.filter { $0 > 0 }
    #expect(done.count == counts.count)
    let unit = try #require(done.last).frame.height / Double(try #require(counts.last))
    for (box, count) in zip(done, counts) {
      #expect(abs(box.frame.height - unit * Double(count)) < page.bodyPoints / 8)
    }
    let second = boxes.filter { $0.fill == fills[1] && $0.frame.x == done.last?.frame.x }
    #expect(second.contains { abs($0.frame.bottom - (done.last?.frame.y ?? 0)) < page.bodyPoints / 16 })
  }

  @Test("Bands that lie on one another differ in grey, or one of them is no ground at all")
  func greys() {
    for ink in ChartInk.allCases {
      let style = ChartStyle.standard.with(ink: ink)
      let look = FlowLook(content(columns: 3).bands, style: style)
      for (below, above) in zip(Self.phases.indices, Self.phases.indices.dropFirst()) {
        let pair = [below, above].map { look.fill(of: $0).flatMap { Colour($0) }?.luminance }
        guard let first = pair[0], let second = pair[1] else { continue }
        #expect((max(first, second) + 0.05) / (min(first, second) + 0.05) > 1.15, "\(ink) \(below)")
      }
    }
  }

  @Test("More columns than a sheet has room for are refused with the sheet that would do")
  func tooMany() throws {
    #expect(throws: ChartError.self) { try page(content(columns: 900)) }
  }

  @Test(
    "A scale ends on a round number not far above the greatest value",
    arguments: [0, 1, 4, 9, 10, 11, 62, 99, 101, 12_345])
  func scale(greatest: Int) {
    let scale = FlowScale(upTo: greatest, spaces: 8)
    #expect(scale.marks.first == 0 && scale.top >= greatest && scale.marks.count <= 9 && scale.marks.count >= 2)
    let step = scale.marks[1]
    #expect(scale.top - step < max(greatest, 1))
    #expect(["1", "2", "5"].contains(String(step).prefix(1)) && String(step).dropFirst().allSatisfy { $0 == "0" })
  }
}
