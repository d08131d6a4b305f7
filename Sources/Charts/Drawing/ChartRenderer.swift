/// What a chart is drawn as.
public enum ChartFormat: String, Sendable, Hashable, CaseIterable {
  /// Vector picture, printable document, bitmap, and DOT with positions.
  case svg, pdf, png, gv
}

/// Draws pages and documents.
///
/// SVG and DOT are the same on every machine; PDF and bitmap on every machine with the same fonts. Any number of tasks may
/// call this; they wait for one another.
public enum ChartRenderer {
  /// The bytes of `page` in this format, without addresses for links to organisations.
  public static func render(_ page: ChartPage, as format: ChartFormat) throws(ChartError) -> [UInt8] {
    let document = ChartDocument(title: page.title, author: "", day: "", pages: [page])
    return try render(document, as: format).first?.bytes ?? []
  }

  /// The files of a document: one PDF of all pages, or one file for every page in the other formats.
  ///
  /// A bitmap has 200 dots to the inch, or as many as keep it under 40 million dots.
  /// - Parameters:
  ///   - linkBase: the address to which an organisation's identity is joined, such as `/organisations/`; without it, or
  ///     where the whole is not plainly an address of the web, links to organisations are left out.
  ///   - stem: the name of the files without suffix and ending, for links from page to page in SVG and DOT; without it
  ///     they lead to `#page-3`, which is the name of that page's root.
  public static func render(
    _ document: ChartDocument, as format: ChartFormat, linkBase: String? = nil, stem: String? = nil
  ) throws(ChartError) -> [ChartFile] {
    let addresses = LinkAddress(base: linkBase, stem: stem, pages: document.pages.count)
    if format == .gv {
      return files(of: document) { page, _ in Array(DotWriter.text(of: page, for: .file(addresses)).utf8) }
    }
    let fonts = try fonts(of: document)
    switch format {
    case .gv, .svg:
      return try files(of: document) { page, index throws(ChartError) in
        let dot = DotWriter.text(of: page, for: .file(addresses))
        let drawn = try Graphviz.drawing { session throws(ChartError) in
          try session.svg(dot, widthsMayDiffer: fonts.hasOtherWidths)
        }
        let head = SvgHead(name: LinkAddress.pageName(index), description: description(of: page, in: document))
        return SvgText.portable(drawn, of: page, head: head)
      }
    case .png:
      return try files(of: document) { page, _ throws(ChartError) in
        try Graphviz.drawing { session throws(ChartError) in
          try PngPicture(page: page, fonts: fonts).bytes(in: session)
        }
      }
    case .pdf:
      let book = PdfBook(document: document, addresses: addresses, fonts: fonts)
      let bytes = try Graphviz.drawing { session throws(ChartError) in try book.bytes(in: session) }
      return [ChartFile(suffix: "", bytes: bytes)]
    }
  }

  /// Whether addresses that begin so may stand in a drawing: addresses of the web, and paths of plain characters.
  public static func canLink(from base: String) -> Bool { LinkAddress.safe(base) != nil }

  /// The families of type that a PDF or a bitmap of this document takes here, and which are missing.
  public static func fonts(of document: ChartDocument) throws(ChartError) -> FontChoice {
    guard let page = document.pages.first else { return FontChoice() }
    return try FontChoice(page.fonts, faces: Set(document.pages.flatMap(\.texts).map(\.face)))
  }

  private static func files<Failure>(
    of document: ChartDocument, _ bytes: (ChartPage, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [ChartFile] {
    var files: [ChartFile] = []
    for (index, page) in document.pages.enumerated() {
      let suffix = ChartFile.suffix(page: index, of: document.pages.count)
      files.append(ChartFile(suffix: suffix, bytes: try bytes(page, index)))
    }
    return files
  }

  /// Title and day of the whole, and the number of organisations that the page shows.
  private static func description(of page: ChartPage, in document: ChartDocument) -> String {
    let count = Set(page.boxes.filter { $0.role == .organisation }.compactMap(\.organisation)).count
    let counted = String(count) + document.organisationsWord
    return [document.title, document.day, counted].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
