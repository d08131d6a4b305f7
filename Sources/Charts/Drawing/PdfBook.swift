import CCairo

/// A document as one PDF: every sheet at its true size, bookmarks, links between the pages, and fixed dates.
struct PdfBook {
  let document: ChartDocument
  let addresses: LinkAddress
  let fonts: FontChoice

  /// The file, drawn in this session.
  func bytes(in session: borrowing Graphviz.Session) throws(ChartError) -> [UInt8] {
    let output = CairoOutput()
    try withExtendedLifetime(output) { () throws(ChartError) in
      let surface = cairo_pdf_surface_create_for_stream(CairoOutput.write, output.reference, 1, 1)
      defer { cairo_surface_destroy(surface) }
      describe(surface)
      for (index, page) in document.pages.enumerated() {
        cairo_pdf_surface_set_size(surface, page.width, page.height)
        try draw(page, index, on: surface, in: session)
      }
      addBookmarks(to: surface)
      cairo_surface_finish(surface)
      try CairoOutput.check(cairo_surface_status(surface))
    }
    return output.bytes
  }

  private func draw(
    _ page: ChartPage, _ index: Int, on surface: OpaquePointer?, in session: borrowing Graphviz.Session
  ) throws(ChartError) {
    guard let canvas = cairo_create(surface) else { throw .graphviz(["cairo: no canvas"]) }
    defer { cairo_destroy(canvas) }
    cairo_tag_begin(canvas, CAIRO_TAG_DEST, "name='\(LinkAddress.pageName(index))'")
    cairo_tag_end(canvas, CAIRO_TAG_DEST)
    cairo_save(canvas)
    let units = DotWriter.units(of: page)
    cairo_scale(canvas, page.width / Double(units.width), page.height / Double(units.height))
    let dot = DotWriter.text(of: page, for: .canvas(fonts))
    try session.draw(dot, on: canvas, widthsMayDiffer: fonts.hasOtherWidths)
    cairo_restore(canvas)
    for box in page.boxes { if let link = box.link { lead(box.frame, to: link, on: canvas) } }
    for text in page.texts { if let link = text.link { lead(text.room, to: link, on: canvas) } }
    cairo_show_page(canvas)
    try CairoOutput.check(cairo_status(canvas))
  }

  /// Cairo takes the rectangle in points of the sheet, whatever the scale.
  private func lead(_ frame: ChartRectangle, to link: ChartLink, on canvas: OpaquePointer) {
    guard let address = addresses.address(of: link) else { return }
    let target =
      switch link {
      case .page(let page): "dest='\(LinkAddress.pageName(page))'"
      case .organisation: "uri='\(address)'"
      }
    let numbers = [frame.x, frame.y, frame.width, frame.height].map(DotText.number).joined(separator: " ")
    cairo_tag_begin(canvas, CAIRO_TAG_LINK, "rect=[\(numbers)] \(target)")
    cairo_tag_end(canvas, CAIRO_TAG_LINK)
  }

  private func describe(_ surface: OpaquePointer?) {
    let date = Self.date(document.day)
    for (key, value) in [
      (CAIRO_PDF_METADATA_TITLE, document.title), (CAIRO_PDF_METADATA_AUTHOR, document.author),
      (CAIRO_PDF_METADATA_SUBJECT, document.day), (CAIRO_PDF_METADATA_CREATOR, "fulian"),
      (CAIRO_PDF_METADATA_CREATE_DATE, date), (CAIRO_PDF_METADATA_MOD_DATE, date),
    ] {
      cairo_pdf_surface_set_metadata(surface, key, DotText.printable(value))
    }
  }

  private func addBookmarks(to surface: OpaquePointer?) {
    var above: [(level: Int, entry: Int32)] = []
    for bookmark in document.bookmarks where document.pages.indices.contains(bookmark.page) {
      above.removeAll { $0.level >= bookmark.level }
      let entry = cairo_pdf_surface_add_outline(
        surface, above.last?.entry ?? CAIRO_PDF_OUTLINE_ROOT, DotText.printable(bookmark.title),
        "dest='\(LinkAddress.pageName(bookmark.page))'",
        above.isEmpty ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0))
      above.append((bookmark.level, entry))
    }
  }

  /// The day at midnight in the form of ISO 8601. Cairo would take the present hour for anything that is no date, so the
  /// parts that are missing are those of 2000-01-01.
  static func date(_ day: String) -> String {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    func part(_ index: Int, _ range: ClosedRange<Int>, else other: Int) -> Int {
      guard parts.indices.contains(index), let value = parts[index], range.contains(value) else { return other }
      return value
    }
    func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
    return
      "\(part(0, 1000...9999, else: 2000))-\(two(part(1, 1...12, else: 1)))-\(two(part(2, 1...31, else: 1)))T00:00:00Z"
  }
}
