/// What a page is drawn as.
public enum ChartFormat: String, Sendable, Hashable, CaseIterable {
  /// Vector picture, printable document, bitmap, and DOT with positions.
  case svg, pdf, png, gv
}

/// Draws pages.
public enum ChartRenderer {
  /// The bytes of `page` in this format.
  ///
  /// SVG and DOT are the same on every machine; the document has a fixed date, the bitmap 200 dots to the inch or as many
  /// as keep it under 40 million dots.
  public static func render(_ page: ChartPage, as format: ChartFormat) throws(ChartError) -> [UInt8] {
    let dot = DotWriter.text(of: page)
    switch format {
    case .gv:
      return Array(dot.utf8)
    case .svg:
      try requireFont(of: page)
      return SvgText.portable(try Graphviz.draw(dot, as: "svg"), of: page)
    case .pdf:
      try requireFont(of: page)
      return PdfBytes.withFixedDate(try Graphviz.draw(dot, as: "pdf"))
    case .png:
      try requireFont(of: page)
      return try Graphviz.draw(DotWriter.text(of: page, dotsPerInch: dotsPerInch(of: page)), as: "png")
    }
  }

  private static func requireFont(of page: ChartPage) throws(ChartError) {
    guard FontCheck.canPrintChinese(page.fonts.sans) else { throw .fontMissing }
  }

  private static func dotsPerInch(of page: ChartPage) -> Int {
    let squareInches = page.width * page.height / (72 * 72)
    return min(200, Int((40_000_000 / squareInches).squareRoot()))
  }
}
