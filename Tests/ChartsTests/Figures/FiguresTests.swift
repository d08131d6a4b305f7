import Foundation
import OrganisationGraph
import Testing

@testable import Charts

@Suite("Figures of a page")
struct FiguresTests {
  @Test("a page of the product has no faults, and its sizes are those of its texts")
  func cleanPage() throws {
    let page = try ChartPlan.township("t0", of: try InventedDistrict.usual().graph, content: InventedDistrict.content)
      .only
    let figures = PageFigures(of: page)
    #expect(figures.paper == "A4")
    #expect(Set([figures.widthMillimetres, figures.heightMillimetres]) == [210, 297])
    let body = (page.bodyPoints * 100).rounded() / 100
    #expect(figures.minimumTextPoints == min(body, 12), "the badges of the legend are the smallest")
    #expect(figures.overlaps + figures.overflowingLabels + figures.crossings == 0)
    #expect(figures.boxes > 100)
    #expect((0.2...2).contains(figures.fill), "frames count beside what they hold")
    let share = try #require(figures.shareOfCeiling)
    #expect((0.2...1).contains(share))
  }

  @Test("faults on a page are counted, once each")
  func faults() throws {
    var page = PlainPage(boxes: 3).page
    #expect(PageFigures(of: page).overlaps == 0)
    // Half over the box on its right.
    page.boxes[0].frame.width += 40
    #expect(PageFigures(of: page).overlaps == 1)
    page.boxes[0].frame.width -= 40
    page.texts[1].string = "这个名字比它的框长得多得多"
    #expect(PageFigures(of: page).overflowingLabels == 1)
    page.texts[1].string = "妇联"
    page.texts.append(page.texts[1])
    #expect(PageFigures(of: page).overflowingLabels == 1, "one text over another")
  }

  @Test("a box inside another is no overlap, nor is a touch")
  func nesting() {
    var page = PlainPage(boxes: 2).page
    page.boxes[0].frame = ChartRectangle(x: 50, y: 50, width: 100, height: 40)
    page.boxes[1].frame = ChartRectangle(x: 60, y: 55, width: 50, height: 20)
    #expect(PageFigures(of: page).overlaps == 0)
    page.boxes[1].frame = ChartRectangle(x: 149.7, y: 55, width: 50, height: 20)
    #expect(PageFigures(of: page).overlaps == 0)
    page.boxes[1].frame.x = 149
    #expect(PageFigures(of: page).overlaps == 1)
  }

  @Test("small things, things as wide as the sheet and equal rectangles are not counted as further boxes")
  func boxes() {
    var page = PlainPage(boxes: 2).page
    #expect(PageFigures(of: page).boxes == 2)
    page.boxes.append(page.boxes[0])
    page.boxes.append(page.boxes[0].with(ChartRectangle(x: 300, y: 300, width: 6, height: 30)))
    page.boxes.append(page.boxes[0].with(ChartRectangle(x: 300, y: 300, width: 30, height: 4)))
    page.boxes.append(page.boxes[0].with(ChartRectangle(x: 0, y: 300, width: page.width * 0.95, height: 20)))
    #expect(PageFigures(of: page).boxes == 2)
    page.rules.append(ChartRule(frame: ChartRectangle(x: 300, y: 300, width: 60, height: 5), colour: "#000000"))
    #expect(PageFigures(of: page).boxes == 3)
  }

  @Test("a connector may not pass through a box that is not its own; ends, outlines and parts of ends are its own")
  func crossings() {
    var page = PlainPage(boxes: 3).page
    let frames = page.boxes.map(\.frame)
    page.lines = [
      ChartLine(
        from: 0, to: 2,
        points: [
          ChartPoint(x: frames[0].right, y: frames[0].middle), ChartPoint(x: frames[2].x, y: frames[2].middle),
        ], width: 1, colour: "#000000")
    ]
    #expect(PageFigures(of: page).crossings == 1)
    page.lines[0].to = 1
    page.lines[0].points[1].x = frames[1].x
    #expect(PageFigures(of: page).crossings == 0)
    let whole = ChartRectangle(x: frames[0].x - 5, y: 40, width: frames[2].right - frames[0].x + 10, height: 60)
    page.boxes.append(page.boxes[0].with(whole, name: 3, role: .outline))
    page.boxes.append(
      page.boxes[0].with(
        ChartRectangle(x: frames[1].x, y: frames[1].y, width: 8, height: frames[1].height), name: 4, role: .bar))
    page.lines[0].points[1].x = frames[1].x + 4
    #expect(PageFigures(of: page).crossings == 0)
  }

  @Test("the ceiling is the size at which every name in its own tight box would fill the sheet")
  func ceiling() throws {
    let page = PlainPage(boxes: 3).page
    let millimetre = 72 / 25.4
    let area = (page.width - 16 * millimetre) * (page.height - 34 * millimetre)
    // Three names of two characters each.
    let expected = (area / (3 * 2.5 * 1.25)).squareRoot()
    #expect(abs(try #require(TextCeiling.points(of: page)) - expected) < 1e-9)
    var bare = page
    bare.texts = bare.texts.map { $0.unnamed }
    #expect(PageFigures(of: bare).shareOfCeiling == nil)
  }

  @Test("neighbours found on the grid are the pairs that a comparison of all finds")
  func pairs() {
    var random = SystemRandomNumberGenerator()
    for count in [0, 1, 2, 40, 150] {
      let frames = (0..<count).map { _ in
        ChartRectangle(
          x: .random(in: -20...600, using: &random), y: .random(in: -20...800, using: &random),
          width: .random(in: 0...90, using: &random), height: .random(in: 0...300, using: &random))
      }
      let index = RectangleIndex(frames, width: 595, height: 842)
      let all = frames.indices.reduce(0) { sum, first in
        sum + frames.dropFirst(first + 1).count { $0.isOver(frames[first], slack: 0.4) }
      }
      let found: Int = index.pairs { $0.isOver($1, slack: 0.4) }
      #expect(found == all)
    }
  }

  @Test("organisations are counted once over all pages, and every key is written even where there is nothing")
  func document() throws {
    let graph = try InventedDistrict.usual(townships: [2, 2], microHomes: 1, institutions: 1).graph
    let content = InventedDistrict.content
    var pages = [
      try ChartPlan.overview(of: graph, content: content, options: ChartOptions(.a4, .portrait)),
      try ChartPlan.township("t0", of: graph, content: content).only,
      try ChartPlan.township("t1", of: graph, content: content).only,
    ]
    #expect(ChartFigures(of: pages).organisations == graph.organisations.count)
    pages[0].boxes = []
    pages[0].texts = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(ChartFigures(of: [pages[0]])), as: UTF8.self)
    let expected =
      #"{"organisations":0,"pages":[{"boxes":0,"crossings":0,"fill":0,"heightMillimetres":297,"#
      + #""minimumTextPoints":null,"otherTextPoints":null,"overflowingLabels":0,"overlaps":0,"paper":"A4","#
      + #""shareOfCeiling":null,"widthMillimetres":210}]}"#
    #expect(json == expected)
  }
}

/// A page of boxes in a row, each with a name of two characters.
private struct PlainPage {
  let page: ChartPage

  init(boxes: Int) {
    var page = ChartPage(
      paper: .a4, orientation: .portrait, width: 595.28, height: 841.89, margin: 30, bodyPoints: 10, title: "",
      fonts: ChartStyle.standard.fonts)
    for index in 0..<boxes {
      let frame = ChartRectangle(x: 40 + Double(index) * 100, y: 50, width: 80, height: 30)
      page.boxes.append(
        ChartBox(
          name: index, role: .organisation, frame: frame, fill: "#FFFFFF", border: nil, organisation: "o\(index)"))
      page.texts.append(
        ChartText(
          string: "妇联", room: frame, size: 10, face: .sans, colour: "#000000", alignment: .centre,
          organisation: "o\(index)"))
    }
    self.page = page
  }
}

extension ChartBox {
  fileprivate func with(_ frame: ChartRectangle, name: Int? = nil, role: Role? = nil) -> ChartBox {
    var box = self
    box.frame = frame
    box.name = name ?? box.name
    box.role = role ?? box.role
    return box
  }
}

extension ChartText {
  fileprivate var unnamed: ChartText {
    var text = self
    text.organisation = nil
    return text
  }
}
