import Testing

@testable import Tables

@Suite("Charts of workbooks")
struct ChartWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func sheet(_ charts: ChartDraft..., name: String = "按街道") -> SheetDraft {
    var sheet = SheetDraft(
      name: name, title: "微家",
      columns: [
        ColumnDraft(heading: "区域"), ColumnDraft(heading: "应建", form: .integer),
        ColumnDraft(heading: "已建", form: .integer), ColumnDraft(heading: "覆盖率", form: .rate),
      ],
      rows: [
        [.text("天轮街道"), .number(40), .number(35), .number(0.875)],
        [.text("墨岭乡"), .number(6), .number(5), .number(0.8333)],
        [.text("合计"), .number(46), .number(40), .number(0.8696)],
      ], notes: ["截至2022年12月31日"])
    sheet.charts = charts
    return sheet
  }

  private func write(_ sheets: SheetDraft..., to name: String = "out.xlsx") throws -> String {
    try XLSXWriter.write(sheets, to: folder.file(name))
    return folder.file(name)
  }

  private func part(_ name: String, of path: String) throws -> String {
    try ZipArchive.withArchive(at: path) { (archive) throws(TableRefusal) in
      var bytes: [UInt8] = []
      try archive.read(name, Allowance()) { (chunk) throws(TableRefusal) in bytes += chunk }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("A chart is drawn from the cells of its rows, under title, note and head")
  func ranges() throws {
    let path = try write(sheet(ChartDraft(.column, title: "应建和已建", values: [1, 2], rows: 0..<2)))
    let chart = try part("xl/charts/chart1.xml", of: path)
    #expect(chart.contains("<c:barChart><c:barDir val=\"col\"/>"))
    for range in ["$A$4:$A$5", "$B$4:$B$5", "$C$4:$C$5", "$B$3", "$C$3"] {
      #expect(chart.contains("按街道!\(range)<") || chart.contains("'按街道'!\(range)<"), "\(range)")
    }
    #expect(chart.contains("应建和已建") && !chart.contains("$6"))
  }

  @Test("A stack is of columns one on top of the other, in colours of its own, with nothing written into the pieces")
  func stack() throws {
    var draft = ChartDraft(.stack, title: "各环节", values: [1, 2], rows: 0..<2)
    draft.colours = [0x7B2448]
    let chart = try part("xl/charts/chart1.xml", of: try write(sheet(draft)))
    #expect(chart.contains("<c:grouping val=\"stacked\"/>") && chart.contains("<c:overlap val=\"100\"/>"))
    #expect(chart.contains("7B2448") && chart.contains("D9B97A"))
    #expect(!chart.contains("<c:dLbls>") && !chart.contains("<c:tickLblSkip"))
  }

  @Test("Each kind is its own, and two charts of a book are two parts")
  func kinds() throws {
    let path = try write(
      sheet(
        ChartDraft(.bar, title: "率", values: [3], rows: 0..<3), ChartDraft(.line, title: "线", values: [1], rows: 0..<3))
    )
    let bar = try part("xl/charts/chart1.xml", of: path)
    #expect(bar.contains("<c:barDir val=\"bar\"/>") && bar.contains("<c:max val=\"1\"/>") && bar.contains("0%"))
    #expect(try part("xl/charts/chart2.xml", of: path).contains("<c:lineChart>"))
  }

  @Test("Rows or columns that are not there have no chart")
  func outOfRange() throws {
    let path = try write(
      sheet(
        ChartDraft(.bar, title: "a", values: [4], rows: 0..<1), ChartDraft(.bar, title: "b", values: [1], rows: 0..<4),
        ChartDraft(.bar, title: "c", values: [], rows: 0..<1), ChartDraft(.bar, title: "d", values: [1], rows: 1..<1)))
    #expect(throws: (any Error).self) { try part("xl/charts/chart1.xml", of: path) }
  }

  @Test("The cells are as they are without a chart, and equal drafts give equal bytes")
  func cells() throws {
    let chart = ChartDraft(.column, title: "应建", values: [1], rows: 0..<2)
    let with = try TableFile.read(at: try write(sheet(chart), to: "1.xlsx"))
    let without = try TableFile.read(at: try write(sheet(), to: "2.xlsx"))
    #expect(with.sheets[0].rows.map { $0.cells.map(\.value) } == without.sheets[0].rows.map { $0.cells.map(\.value) })
    #expect(with.faults.isEmpty && with.sheets.count == 1)
    let again = try write(sheet(chart), to: "3.xlsx")
    #expect(
      try Fingerprint.sha256(ofFileAt: again) == Fingerprint.sha256(ofFileAt: folder.file("1.xlsx")))
  }
}
