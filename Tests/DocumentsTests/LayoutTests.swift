import Testing

@testable import Documents

@Suite("Where things stand")
struct LayoutTests {
  @Test(
    "The name is centred on the date, and a long one ends at the edge",
    arguments: [("某单位", 5.75), ("清源区人民医院", 3.75), ("某某某某某某某某某某某某某某某某某某某某", 0.0)])
  func closing(name: String, right: Double) {
    // 2025年5月20日 is 6.5 characters wide: its middle is 7.25 from the edge.
    let indents = ClosingIndents(Closing(seal: "（盖章）", signature: [Run(name)], date: [Run("2025年5月20日")]))
    #expect(indents.date == 4)
    #expect(indents.signature == right)
    #expect(indents.seal == 5.25)
  }

  @Test("Cells that reach over columns and rows are continued where a file needs them")
  func spans() {
    let cell = { (text: String, columns: Int, rows: Int) in Table.Cell([Run(text)], columnSpan: columns, rowSpan: rows)
    }
    let table = Table(
      columns: [1, 1, 1, 1],
      rows: [
        Table.Row([cell("甲", 1, 3), cell("乙", 2, 1), cell("丙", 1, 2)]), Table.Row([cell("丁", 1, 1), cell("戊", 5, 1)]),
        Table.Row([cell("己", 3, 1), cell("多余", 1, 1)]),
      ])
    let shape = TableGrid.rows(of: table).map { row in
      row.map { "\($0.cell?.lines.first?.runs.first?.text ?? "^")\($0.columns.lowerBound)-\($0.columns.upperBound)" }
    }
    #expect(shape == [["甲0-1", "乙1-3", "丙3-4"], ["^0-1", "丁1-2", "戊2-3", "^3-4"], ["^0-1", "己1-4"]])
  }

  @Test("Every row fills all columns, whatever cells it is given", arguments: 0..<100)
  func tiling(seed: UInt64) {
    var state = seed &+ 7
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let count = 1 + next(6)
    let rows = (0..<(1 + next(6))).map { _ in
      Table.Row(
        (0..<next(7)).map { _ in Table.Cell([Run("x")], columnSpan: 1 + next(4), rowSpan: 1 + next(4)) })
    }
    let table = Table(columns: (0..<count).map { _ in 1 + next(9) }, rows: rows)
    for row in TableGrid.rows(of: table) {
      #expect(row.first?.columns.lowerBound == 0)
      #expect(row.last?.columns.upperBound == count)
      for (left, right) in zip(row, row.dropFirst()) { #expect(left.columns.upperBound == right.columns.lowerBound) }
    }
    #expect(TableGrid.widths(of: table).reduce(0, +) == OfficePage.textWidth)
  }

  @Test("No closing on a page of its own, no names without the line above, no remark without the date")
  func pageBreaks() {
    let long = Run(String(repeating: "字", count: 30))
    let closing = Closing(seal: "（盖章）", signature: [Run("某")], date: [Run("2025年5月20日")])
    let blocks: [Document.Block] = [
      .paragraph(Paragraph(.body, [long])), .paragraph(Paragraph(.body, [long])),
      .paragraph(Paragraph(.roster, [long])),
      .paragraph(Paragraph(.body, [long])), .paragraph(Paragraph(.body, [Run("此复。")])), .closing(closing),
      .paragraph(Paragraph(.remark, [long])),
    ]
    #expect(
      blocks.indices.map { PageBreaks.isForbidden(after: $0, in: blocks) } == [
        false, true, false, true, true, true, false,
      ]
    )
    let longEnd: [Document.Block] = [
      .paragraph(Paragraph(.body, [long])), .paragraph(Paragraph(.body, [long])), .closing(closing),
    ]
    #expect(longEnd.indices.map { PageBreaks.isForbidden(after: $0, in: longEnd) } == [false, true, false])
  }
}
