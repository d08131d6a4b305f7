/// Writes what stands on the paper.
enum BodyPart {
  /// The part of the file with the text of a document.
  static func text(of document: Document) -> String {
    var body = document.blocks.indices.map { markup($0, of: document.blocks) }.joined()
    // A file must end with a paragraph.
    if case .table = document.blocks.last { body += flatParagraph("") }
    return XMLPart.head + "<w:document \(XMLPart.namespace)><w:body>\(body)\(section)</w:body></w:document>"
  }

  private static func markup(_ index: Int, of blocks: [Document.Block]) -> String {
    let start = index > 0 && blocks[index - 1] == .pageBreak ? "<w:pageBreakBefore/>" : ""
    let keeps = PageBreaks.isForbidden(after: index, in: blocks) ? "<w:keepNext/>" : ""
    switch blocks[index] {
    case .title(let phrases):
      let room = Double(OfficePage.textWidth) / 20 / OfficePage.titleSize
      let lines = TitleLines.balanced(phrases, width: room.rounded(.down)).map(RunMarkup.text)
      // The line under the title follows it at once.
      var space = ""
      if index + 1 < blocks.count, case .paragraph(let next) = blocks[index + 1], next.role == .subtitle {
        space = "<w:spacing w:after=\"0\"/>"
      }
      return paragraph("Title", lines.joined(separator: "<w:r><w:br/></w:r>"), start + space)
    case .paragraph(let content):
      return paragraph(content.role.rawValue, RunMarkup.text(content.runs), keeps + start)
    case .closing(let closing):
      let indents = ClosingIndents(closing)
      return paragraph("seal", "", start)
        + paragraph("seal", RunMarkup.text([Run(closing.seal)]), indent(indents.seal))
        + paragraph("signature", RunMarkup.text(closing.signature), indent(indents.signature))
        + paragraph("date", RunMarkup.text(closing.date), keeps + indent(indents.date))
    case .table(let table): return (start.isEmpty ? "" : flatParagraph(start)) + markup(table)
    case .pageBreak: return ""
    }
  }

  private static func markup(_ table: Table) -> String {
    let widths = TableGrid.widths(of: table)
    var rows = ""
    for (number, places) in TableGrid.rows(of: table).enumerated() {
      let height = Int(table.rows[number].height * 20)
      rows += "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>"
      rows += (number < table.headRows ? "<w:tblHeader/>" : "") + "</w:trPr>"
      for place in places { rows += markup(place, width: widths[place.columns].reduce(0, +)) }
      rows += "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(OfficePage.textWidth)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + "<w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
      + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>\(rows)</w:tbl>"
  }

  private static func markup(_ place: TableGrid.Place, width: Int) -> String {
    let span = place.columns.count > 1 ? "<w:gridSpan w:val=\"\(place.columns.count)\"/>" : ""
    let merge = place.cell == nil ? "<w:vMerge/>" : place.isTall ? "<w:vMerge w:val=\"restart\"/>" : ""
    var lines = ""
    for line in place.cell?.lines ?? [] {
      let word = line.alignment == .centre ? "center" : line.alignment.rawValue
      lines += paragraph("cell", RunMarkup.text(line.runs), "<w:jc w:val=\"\(word)\"/>")
    }
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>"
      + (lines.isEmpty ? paragraph("cell", "", "") : lines) + "</w:tc>"
  }

  private static func paragraph(_ style: String, _ content: String, _ properties: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(content)</w:p>"
  }

  private static func indent(_ characters: Double) -> String {
    "<w:ind w:rightChars=\"\(Int(characters * 100))\" w:right=\"\(OfficePage.characters(characters))\"/>"
  }

  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
  }.joined()

  /// A paragraph a point high, which takes no room.
  private static func flatParagraph(_ properties: String) -> String {
    paragraph("cell", "", properties + "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>")
  }

  private static let section =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
    + "<w:pgSz w:w=\"\(OfficePage.width)\" w:h=\"\(OfficePage.height)\"/><w:pgMar w:top=\"\(OfficePage.top)\" "
    + "w:right=\"\(OfficePage.right)\" w:bottom=\"\(OfficePage.bottom)\" w:left=\"\(OfficePage.left)\" w:header=\"851\" "
    + "w:footer=\"\(OfficePage.footer)\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" "
    + "w:linePitch=\"\(OfficePage.linePitch)\"/></w:sectPr>"
}
