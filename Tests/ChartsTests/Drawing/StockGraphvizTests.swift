import Charts
import Foundation
import Testing

@Suite("The saved DOT in Graphviz's own program", .enabled(if: Program.exists("neato")))
struct StockGraphvizTests {
  @Test("neato -n2 draws the same picture")
  func sameShapes() throws {
    let document = try InventedBook.document()
    let ours = try ChartRenderer.render(document, as: .svg, linkBase: "/o/", stem: "tuce")
    let texts = try ChartRenderer.render(document, as: .gv, linkBase: "/o/", stem: "tuce")
    #expect(texts.map(\.suffix) == ["-01", "-02", "-03"])
    for (svg, dot) in zip(ours, texts) {
      let stock = try Program.withFile(dot.bytes, ending: "gv") {
        try Program.output(of: "neato", ["-n2", "-Tsvg", $0])
      }
      let expected = shapes(try XMLOutline(Array(stock)))
      #expect(expected.count > 40)
      #expect(shapes(try XMLOutline(svg.bytes)) == expected)
    }
  }

  @Test("neato -n2 makes a bitmap of the sheet without a complaint")
  func bitmap() throws {
    let document = try InventedBook.document()
    let dot = try #require(try ChartRenderer.render(document, as: .gv).first).bytes
    let png = try Program.withFile(dot, ending: "gv") { try Program.output(of: "neato", ["-n2", "-Tpng", $0]) }
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    // At Graphviz's 96 dots to the inch.
    #expect(abs(Double(width) - document.pages[0].width / 72 * 96) < 3)
  }

  /// Everything that is drawn, in order, with its colours, but for the families of type and what SVG has no word for.
  private func shapes(_ outline: XMLOutline) -> [String] {
    let told = ["points", "d", "x", "y", "fill", "stroke", "stroke-width", "font-size", "text-anchor", "xlink:href"]
    return outline.elements.filter { ["polygon", "path", "polyline", "text", "a"].contains($0.name) }.map { element in
      let values = told.compactMap { name in
        element.attributes[name].map { "\(name)=\($0 == "transparent" ? "none" : $0)" }
      }
      return ([element.name] + values + [element.name == "text" ? element.text : ""]).joined(separator: " ")
    }
  }
}
