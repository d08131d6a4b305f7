import Documents
import Testing

@Suite("The page of GB/T 9704-2012")
struct PageTests {
  private let opened: OpenedDocument

  init() throws {
    opened = try OpenedDocument(
      Document(
        title: "",
        blocks: [
          .title([[Run("题")]]), .paragraph(Paragraph(.subtitle, [Run("副题")])), .paragraph(Paragraph(.body, [Run("文")])),
          .closing(Closing(seal: "（盖章）", signature: [Run("某单位")], date: [Run("2025年5月20日")])),
        ]))
  }

  private func style(_ id: String) throws -> [XMLTree.Element] {
    try opened.styles.groups("w:style").first { $0.first?.attributes["w:styleId"] == id } ?? []
  }

  /// Twentieths of a point in millimetres.
  private func millimetres(_ text: String?) throws -> Double {
    try Double(#require(text.flatMap(Int.init))) / 1440 * 25.4
  }

  @Test("A4, 37 mm above, 28 mm left, a block of 156 × 225 mm")
  func measures() throws {
    let body = try opened.body.elements
    let width = try millimetres(body.value("w:w", of: "w:pgSz"))
    let height = try millimetres(body.value("w:h", of: "w:pgSz"))
    let edges = try ["top", "left", "right", "bottom"].map { try millimetres(body.value("w:\($0)", of: "w:pgMar")) }
    #expect(abs(width - 210) < 0.1 && abs(height - 297) < 0.1)
    #expect(abs(edges[0] - 37) < 0.1 && abs(edges[1] - 28) < 0.1)
    #expect(abs(width - edges[1] - edges[2] - 156) < 0.1)
    #expect(abs(height - edges[0] - edges[3] - 225) < 0.1)
  }

  @Test("22 lines fill the block, and 28 characters of 3号 a line, but no 23rd and 29th")
  func linesAndCharacters() throws {
    let body = try opened.body.elements
    let size = try Double(#require(opened.styles.elements.value("w:val", of: "w:sz"))) ?? 0
    #expect(size == 32)
    let line = try #require(style("Normal").value("w:line", of: "w:spacing"))
    #expect(try style("Normal").value("w:lineRule", of: "w:spacing") == "exact")
    #expect(body.value("w:linePitch", of: "w:docGrid") == line)
    let height = try millimetres(line)
    #expect(height * 22 <= 225 && height * 23 > 225)
    let spacing = try #require(opened.styles.elements.first { $0.name == "w:spacing" }?.attributes["w:val"])
    let width = (size / 2 + (Double(spacing) ?? 0) / 20) / 72 * 25.4
    #expect(width * 28 <= 156 && width * 29 > 156)
  }

  @Test(
    "Types and sizes",
    arguments: [
      ("Title", "方正小标宋简体", "44"), ("heading", "黑体", nil), ("subtitle", "楷体_GB2312", nil), ("pageNumber", "宋体", "28"),
      ("attachmentMark", "黑体", nil), ("body", nil, nil),
    ])
  func types(id: String, face: String?, halfPoints: String?) throws {
    #expect(try style(id).value("w:eastAsia", of: "w:rFonts") == face)
    #expect(try style(id).value("w:val", of: "w:sz") == halfPoints)
    #expect(try opened.styles.elements.value("w:eastAsia", of: "w:rFonts") == "仿宋_GB2312")
  }

  @Test("Every typeface that is named has others that stand in for it")
  func standIns() throws {
    let named = try Set(opened.styles.all("w:rFonts").compactMap { $0.attributes["w:eastAsia"] })
    let table = try opened.part("word/fontTable.xml").groups("w:font")
    #expect(Set(table.compactMap { $0.first?.attributes["w:name"] }) == named)
    for font in table { #expect(font.value("w:val", of: "w:altName")?.isEmpty == false) }
    let title = try #require(table.first { $0.first?.attributes["w:name"] == "方正小标宋简体" })
    #expect(title.value("w:val", of: "w:altName")?.hasSuffix("Noto Serif CJK SC Bold,宋体") == true)
  }

  @Test("Text begins two characters in, the date ends four characters before the edge")
  func indents() throws {
    #expect(try style("body").value("w:firstLineChars", of: "w:ind") == "200")
    let date = try #require(opened.body.groups("w:p").last)
    #expect(date.value("w:val", of: "w:pStyle") == "date")
    #expect(date.value("w:rightChars", of: "w:ind") == "400")
  }

  @Test("The page's number stands between dashes, at the outer edge of odd and even pages")
  func pageNumbers() throws {
    #expect(try opened.part("word/settings.xml").all("w:evenAndOddHeaders").count == 1)
    for (part, side) in [("word/footer1.xml", "right"), ("word/footer2.xml", "left")] {
      let footer = try opened.part(part)
      #expect(footer.paragraphs == ["— 1 —"])
      #expect(footer.all("w:instrText").map(\.text) == [" PAGE "])
      #expect(footer.elements.value("w:val", of: "w:jc") == side)
    }
    #expect(try opened.body.all("w:footerReference").map { $0.attributes["w:type"] } == ["default", "even"])
  }

  @Test("A blank is shaded")
  func blanks() throws {
    let opened = try OpenedDocument(Document(title: "", blocks: [.paragraph(Paragraph(.body, [.blank("日期")]))]))
    #expect(try opened.body.elements.value("w:val", of: "w:rStyle") == "Blank")
    #expect(try opened.body.paragraphs == ["＿＿＿＿"])
    #expect(try style("Blank").value("w:fill", of: "w:shd") == "D9D9D9")
  }
}
