import Testing

@testable import Charts

@Suite("The page of figures")
struct ReportPageTests {
  private func content(areas: Int) -> ReportContent {
    var content = ReportContent(
      title: "云河区妇联组织建设情况", unitName: "云河区妇女联合会", asOfWords: "2022年12月31日", path: "云河区妇联")
    content.figures = (1...8).map { .init(label: "指标\($0)", value: "\($0)38,126", note: "比2021年底＋\($0)") }
    content.chartTitle = "四新单位覆盖率（已建/应建）"
    content.bars = (1...areas).map {
      .init(label: "第\($0)街道", share: Double($0) / Double(areas), value: "\($0)/\(areas)")
    }
    content.bars.append(.init(label: "无应建", share: nil, value: "—（0/0）"))
    content.tableTitle = "各街道乡镇"
    content.heads = ["区域", "组织", "微家", "应建", "已建", "覆盖率"]
    content.rows = (1...areas).map { ["第\($0)街道", "1\($0)", "2\($0)", "3\($0)", "4\($0)", "5\($0).0%"] }
    content.rows.append(["合计", "100", "200", "300", "400", "99.9%"])
    content.rules = ["四新单位口径：应建为女职工1人及以上的四新单位，已建为有妇联组织覆盖的单位（村社兜底不算）。一个单位只计一次。"]
    return content
  }

  @Test("Nothing lies over anything else or leaves its room, however many areas there are", arguments: [1, 5, 12, 22])
  func isWhole(areas: Int) throws {
    for attachment in [nil, "附件1"] {
      var content = content(areas: areas)
      content.attachment = attachment
      let page = try ChartPlan.report(content)
      let faults = PageFaults(page: page)
      #expect(faults.overlappingTexts == [] && faults.overflowingTexts == [] && faults.outsideMargins == [])
      #expect(page.width < page.height)
      let printed = Set(page.texts.map(\.string))
      let cells =
        content.heads + content.rows.flatMap(\.self) + content.figures.flatMap { [$0.label, $0.value, $0.note] }
      for text in cells + content.bars.flatMap({ [$0.label, $0.value] }) { #expect(printed.contains(text), "\(text)") }
    }
  }

  @Test("A bar is as long as its share of the frame; where nothing is due there is no frame")
  func bars() throws {
    let page = try ChartPlan.report(content(areas: 4))
    let frames = page.boxes.filter { $0.role == .heading }.map(\.frame)
    let filled = page.boxes.filter { $0.role == .bar }.map(\.frame)
    #expect(frames.count == 4 && filled.count == 4)
    for (index, (frame, bar)) in zip(frames, filled).enumerated() {
      #expect(abs(bar.width / frame.width - Double(index + 1) / 4) < 0.01)
      #expect(bar.x == frame.x)
    }
  }

  @Test("A corner of 45 mm at the foot is free for the seal but for unit and day")
  func seal() throws {
    let page = try ChartPlan.report(content(areas: 12))
    let side = 45 * 72 / 25.4
    let corner = ChartRectangle(
      x: page.width - page.margin - side, y: page.height - page.margin - side, width: side, height: side)
    let inside = page.texts.filter { text in
      let right = text.alignment == .left ? text.room.x + TextWidth.of(text.string) * text.size : text.room.right
      return right > corner.x + 1 && text.room.bottom > corner.y + 1
    }
    #expect(inside.map(\.string) == ["云河区妇女联合会（盖章）", "2022年12月31日"])
  }

  @Test("Too many rows are refused with a larger sheet, which then takes them")
  func tooMany() throws {
    var options = ChartOptions()
    options.minimumPoints = 7
    #expect(throws: ChartError.doesNotFit(needed: "A3", minimum: 7)) {
      try ChartPlan.report(content(areas: 60), options: options)
    }
    options.paper = .a3
    #expect(PageFaults(page: try ChartPlan.report(content(areas: 40), options: options)).overlappingTexts == [])
  }
}
