/// The styles of an office's paper: every role has one, so that it can be changed in one place in the program.
enum StylesPart {
  static var text: String {
    XMLPart.head + "<w:styles \(XMLPart.namespace)>" + defaults + paragraphs.map(\.markup).joined() + characters
      + "</w:styles>"
  }

  private static let defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr>\(Typeface.fangSong.fonts)"
    + "<w:spacing w:val=\"\(OfficePage.letterSpacing)\"/><w:kern w:val=\"2\"/>\(size(OfficePage.bodySize))"
    + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
    + "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"

  private static let characters =
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
    + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Blank\"><w:name w:val=\"待填\"/><w:qFormat/>"
    + "<w:rPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/></w:rPr></w:style>"
    + [(Typeface.hei, "黑体字"), (.kai, "楷体字")].map { face, name in
      "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"\(face.rawValue)\"><w:name w:val=\"\(name)\"/>"
        + "<w:qFormat/><w:rPr>\(face.fonts)</w:rPr></w:style>"
    }.joined()
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
    + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>"

  /// What differs from text: measures in twentieths of a point, indents in characters.
  private struct Style {
    var id: String
    var name: String
    var face: Typeface?
    var size: Double?
    var line = OfficePage.linePitch
    var spaceBefore = 0
    var spaceAfter = 0
    var alignment = "both"
    var firstLine = 0.0
    var left = 0.0
    var hanging = 0.0
    var right = 0.0
    var outline: Int?
    var keepsWithNext = false
    var isOffGrid = false
    var tabs = ""
    var isDefault = false

    var markup: String {
      "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/><w:pPr>"
        + (keepsWithNext ? "<w:keepNext/>" : "")
        + "<w:widowControl w:val=\"0\"/>" + tabs
        + "<w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
        + (isOffGrid ? "<w:snapToGrid w:val=\"0\"/>" : "")
        + "<w:spacing w:before=\"\(spaceBefore)\" w:after=\"\(spaceAfter)\" w:line=\"\(line)\" w:lineRule=\"exact\"/>\(indent)"
        + "<w:jc w:val=\"\(alignment)\"/>" + (outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? "")
        + "</w:pPr><w:rPr>"
        + (face?.fonts ?? "") + (size.map(StylesPart.size) ?? "") + "</w:rPr></w:style>"
    }

    /// Programs that know indents in characters take them; the others take the same in twentieths of a point.
    private var indent: String {
      let measures = [("left", left), ("right", right), ("firstLine", firstLine), ("hanging", hanging)]
      let attributes = measures.filter { $0.1 != 0 }.map { name, count in
        " w:\(name)Chars=\"\(Int(count * 100))\" w:\(name)=\"\(OfficePage.characters(count))\""
      }
      return attributes.isEmpty ? "" : "<w:ind\(attributes.joined())/>"
    }
  }

  private static let paragraphs: [Style] = [
    Style(id: "Normal", name: "Normal", isDefault: true),
    Style(
      id: "Title", name: "Title", face: .xiaoBiaoSong, size: OfficePage.titleSize, line: 660,
      spaceAfter: OfficePage.linePitch, alignment: "center", keepsWithNext: true, isOffGrid: true),
    Style(
      id: "number", name: "发文字号", spaceAfter: OfficePage.linePitch, alignment: "left", left: 1, right: 1,
      tabs: "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(OfficePage.textWidth - OfficePage.characters(1))\"/></w:tabs>"),
    Style(id: "centredNumber", name: "发文字号（居中）", spaceAfter: OfficePage.linePitch, alignment: "center"),
    Style(
      id: "subtitle", name: "Subtitle", face: .kai, spaceAfter: OfficePage.linePitch, alignment: "center",
      keepsWithNext: true),
    Style(id: "recipient", name: "主送机关", alignment: "left", keepsWithNext: true),
    Style(id: "body", name: "正文首行缩进", firstLine: 2),
    Style(
      id: "heading", name: "heading 1", face: .hei, alignment: "left", firstLine: 2, outline: 0, keepsWithNext: true),
    Style(id: "roster", name: "名单", alignment: "left", left: 2),
    Style(id: "attachment", name: "附件说明", spaceBefore: OfficePage.linePitch, alignment: "left", left: 5, hanging: 3),
    Style(id: "attachmentMark", name: "附件标识", face: .hei, spaceAfter: OfficePage.linePitch, alignment: "left"),
    Style(id: "remark", name: "附注", alignment: "left", firstLine: 2),
    Style(id: "seal", name: "盖章处", alignment: "right", keepsWithNext: true),
    Style(id: "signature", name: "发文机关署名", alignment: "right", keepsWithNext: true),
    Style(id: "date", name: "成文日期", alignment: "right"),
    Style(
      id: "cell", name: "表格文字", size: OfficePage.tableSize, line: OfficePage.tableLine, alignment: "center",
      isOffGrid: true),
    Style(
      id: "pageNumber", name: "footer", face: .song, size: OfficePage.pageNumberSize, line: OfficePage.pageNumberLine,
      alignment: "left", left: 1, right: 1, isOffGrid: true),
  ]

  /// Sizes are stated in half points.
  private static func size(_ points: Double) -> String {
    "<w:sz w:val=\"\(Int(points * 2))\"/><w:szCs w:val=\"\(Int(points * 2))\"/>"
  }
}
