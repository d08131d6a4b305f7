import OrganisationGraph
import Testing

@testable import Charts

@Suite("Inks")
struct InkTests {
  @Test("luminance and contrast are those of WCAG")
  func contrast() throws {
    let black = try #require(Colour("#000000"))
    #expect(abs(Colour.white.contrast(with: black) - 21) < 1e-9)
    #expect(abs(try #require(Colour("#777777")).contrast(with: .white) - 4.48) < 0.005)
    #expect(abs(try #require(Colour("#7B2448")).contrast(with: .white) - 9.60) < 0.005)
    #expect(Colour("#7b2448")?.text == "#7B2448")
  }

  @Test("grey has no colour, the same contrasts, and the same marks")
  func grey() throws {
    let style = ChartStyle.standard
    let grey = style.with(ink: .grey)
    #expect(grey.box(.districtFederation).fill == "#3D3D3D")
    for kind in OrganisationKind.allCases {
      let (box, own) = (grey.box(kind), style.box(kind))
      for (mine, theirs) in [(box.fill, own.fill), (box.text, own.text), (box.border, own.border)] {
        let colour = try #require(Colour(mine))
        #expect(colour.red == colour.green && colour.green == colour.blue)
        // Eight bits leave the luminance within half a step.
        let before = try #require(Colour(theirs)).contrast(with: .white)
        #expect(abs(colour.contrast(with: .white) - before) < 0.02 * before)
      }
      #expect(
        [box.borderWidth, box.bar, box.corner, box.innerLine] == [own.borderWidth, own.bar, own.corner, own.innerLine])
    }
    #expect(StyleCheck(StyleFile(style: grey)).faults == [])
  }

  @Test("line leaves black and white alone, no fill but the district's, and marks that tell all kinds apart")
  func line() throws {
    let style = ChartStyle.standard.with(ink: .line)
    for kind in OrganisationKind.allCases {
      #expect(style.box(kind).fill == (kind == .districtFederation ? "#000000" : "#FFFFFF"))
      #expect(style.box(kind).text == (kind == .districtFederation ? "#FFFFFF" : "#000000"))
    }
    #expect(ChartBadge.Kind.allCases.allSatisfy { style.badge($0).ground == nil && style.badge($0).ink == "#000000" })
    #expect(style.badge(.overdue).weight > style.badge(.dormant).weight * 2)
    #expect(style.badge(.secondSuperior).frame == .dashed)
    #expect(StyleCheck(StyleFile(style: style)).faults == [])
    let marks = OrganisationKind.allCases.map { BlackAndWhiteMark(of: $0, in: style) }
    for (index, mark) in marks.enumerated() { #expect(!marks[..<index].contains { $0.looksLike(mark) }) }
  }

  @Test("a page in lines holds no colour but black and white")
  func page() throws {
    let page = try ChartPlan.township(
      "t0", of: try InventedDistrict.usual().graph, content: InventedDistrict.content,
      options: ChartOptions(.a4, style: .standard.with(ink: .line))
    ).only
    let colours = Set(
      page.boxes.flatMap { [$0.fill, $0.border?.colour] }.compactMap(\.self) + page.texts.map(\.colour)
        + page.lines.map(\.colour) + page.rules.map(\.colour))
    #expect(colours == ["#000000", "#FFFFFF"])
    let filled = page.boxes.filter { $0.fill == "#000000" }
    #expect(filled.allSatisfy { $0.role == .bar || $0.kind == .districtFederation })
    #expect(page.boxes.contains { $0.role == .badge && $0.fill == "#FFFFFF" && $0.border?.isDashed == true })
  }

  @Test("the ink of colours changes nothing")
  func colour() {
    #expect(ChartStyle.standard.with(ink: .colour) == .standard)
  }
}
