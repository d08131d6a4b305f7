import OrganisationGraph
import Testing

@testable import Charts

@Suite("Widths, broken lines and columns")
struct MeasureTests {
  @Test("Han is one em, Latin is less, marks and controls nothing")
  func widths() {
    #expect(TextWidth.of("妇联") == 2)
    #expect(TextWidth.of("\u{20BB7}（续）") == 4)
    #expect(TextWidth.of("A1") < 1.2)
    #expect(TextWidth.of("e\u{301}\u{200B}\n") == TextWidth.of("e"))
    #expect(TextWidth.of("13", bold: true) > TextWidth.of("13"))
  }

  @Test("broken names lose nothing, fit their width and are even")
  func breaking() {
    let name = "云河经济技术开发区ABC12幸福大道（南段）社区居民委员会妇联"
    for width in stride(from: 6.0, through: 30, by: 1.5) {
      let lines = LineBreaking.lines(of: name, width: width, bold: false)
      #expect(lines.joined() == name)
      #expect(lines.allSatisfy { TextWidth.of($0) <= width + 1e-6 })
      #expect(!lines.contains { $0.hasPrefix("）") || $0.hasSuffix("（") || $0.hasPrefix("联") })
    }
    #expect(LineBreaking.lines(of: "东城街道妇联", width: 6, bold: true) == ["东城街道妇联"])
  }

  @Test("a column breaks between members, with a head repeated and two on either side")
  func packing() throws {
    let graph = try InventedDistrict.usual(townships: [4], microHomes: 8, institutions: 0).graph
    let position = try #require(graph.position(of: "t0"))
    let content = InventedDistrict.content
    let network = NetworkForest(graph: graph, content: content, style: .standard, words: .chinese)
    let (forest, subject) = network.tree(at: position)
    let head = try #require(forest.nodes.first?.entry)
    let body = HangingBody(forest, head: head, subject: subject, style: .standard, words: .chinese)
    let measure = HangingMeasure(body.rows, columnWidth: 14, spacing: body.style.spacing, words: .chinese)
    let packing = ColumnPacking(measure: measure, mayBreak: true)
    for capacity in stride(from: 12.0, through: 60, by: 1.7) {
      let columns = try #require(packing.columns(capacity: capacity, limit: 40))
      #expect(columns.map(\.rows).flatMap { Array($0) } == Array(body.rows.indices))
      #expect(columns.allSatisfy { $0.height <= capacity + 1e-6 })
      for column in columns.dropFirst() {
        let inside = body.rows[column.rows.lowerBound].depth > 1
        #expect(column.repeated.isEmpty == !inside)
      }
      for column in columns where column.isBroken {
        var height = column.repeated.reduce(0) { $0 + measure.continuedHeights[$1] + measure.spacing.sibling }
        for row in column.rows { height += measure.heights[row] + measure.gap(before: row) }
        height -= measure.gap(before: column.repeated.isEmpty ? column.rows.lowerBound : column.rows.upperBound - 1)
        #expect(column.height >= height - 0.5 + HangingMeasure.continuation, "room for 下接右列")
        let head = column.rows.last { body.rows[$0].depth == 1 } ?? column.repeated.first
        #expect(column.rows.upperBound - 1 != head, "no head alone at the foot of a column")
      }
    }
    let whole = ColumnPacking(measure: measure, mayBreak: false)
    #expect(try #require(whole.leastHeight(limit: 4)).allSatisfy { !$0.isBroken })
  }
}
