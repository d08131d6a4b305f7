/// The parts of the file that say how the others belong together, and the small ones.
enum FixedParts {
  /// All parts of a document's file, in order.
  static func all(of document: Document) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships(packageTargets)),
      ("docProps/core.xml", properties(of: document)), ("docProps/app.xml", program),
      ("word/document.xml", BodyPart.text(of: document)),
      ("word/_rels/document.xml.rels", relationships(documentTargets)),
      ("word/styles.xml", StylesPart.text), ("word/fontTable.xml", Typeface.table), ("word/settings.xml", settings),
      ("word/footer1.xml", footer("right")), ("word/footer2.xml", footer("left")),
    ]
  }

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  private static var contentTypes: String {
    let overrides = [
      ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
      ("/word/fontTable.xml", word + "fontTable+xml"), ("/word/settings.xml", word + "settings+xml"),
      ("/word/footer1.xml", word + "footer+xml"), ("/word/footer2.xml", word + "footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return XMLPart.head + "<Types xmlns=\"\(package)content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"
  }

  private static let packageTargets = [
    (office + "officeDocument", "word/document.xml"),
    (package + "relationships/metadata/core-properties", "docProps/core.xml"),
    (office + "extended-properties", "docProps/app.xml"),
  ]

  private static let documentTargets = [
    (office + "styles", "styles.xml"), (office + "fontTable", "fontTable.xml"), (office + "settings", "settings.xml"),
    (office + "footer", "footer1.xml"), (office + "footer", "footer2.xml"),
  ]

  private static func relationships(_ targets: [(type: String, part: String)]) -> String {
    XMLPart.head + "<Relationships xmlns=\"\(package)relationships\">"
      + targets.enumerated().map { number, target in
        "<Relationship Id=\"rId\(number + 1)\" Type=\"\(target.type)\" Target=\"\(target.part)\"/>"
      }.joined() + "</Relationships>"
  }

  /// No day of making: equal documents are equal files.
  private static func properties(of document: Document) -> String {
    XMLPart.head + "<cp:coreProperties xmlns:cp=\"\(package)metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(escapedForXML(document.title))</dc:title>"
      + "<dc:language>zh-CN</dc:language>"
      + (document.status.map { "<cp:contentStatus>\(escapedForXML($0))</cp:contentStatus>" } ?? "")
      + "</cp:coreProperties>"
  }

  private static let program =
    XMLPart.head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>fulian</Application></Properties>"

  private static let settings =
    XMLPart.head + "<w:settings \(XMLPart.namespace)><w:zoom w:percent=\"100\"/><w:evenAndOddHeaders/>"
    + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
    + ["spaceForUL", "balanceSingleByteDoubleByteWidth", "doNotLeaveBackslashAlone", "ulTrailSpace"].map {
      "<w:\($0)/>"
    }
    .joined()
    + "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
    + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
    + "</w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"

  /// The number of the page between dashes, at the outer edge: right on odd pages, left on even ones.
  private static func footer(_ side: String) -> String {
    let field = ["begin", "separate", "end"].map { "<w:r><w:fldChar w:fldCharType=\"\($0)\"/></w:r>" }
    return XMLPart.head + "<w:ftr \(XMLPart.namespace)><w:p><w:pPr><w:pStyle w:val=\"pageNumber\"/>"
      + "<w:jc w:val=\"\(side)\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
      + "<w:t xml:space=\"preserve\">— </w:t></w:r>" + field[0]
      + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>" + field[1] + "<w:r><w:t>1</w:t></w:r>"
      + field[2]
      + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
  }
}
