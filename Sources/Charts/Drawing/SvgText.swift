/// What Graphviz's SVG needs before other machines can show it well.
enum SvgText {
  /// The same picture with lists of fonts, a true bold, a spoken title, and without the version of the library.
  static func portable(_ bytes: [UInt8], of page: ChartPage) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    // Quotes in labels are written as entities, so an attribute's text can occur only as an attribute.
    let fonts = page.fonts
    for (family, list, weight) in [
      (fonts.sansBold, fonts.sansList, " font-weight=\"bold\""),
      (fonts.serifBold, fonts.serifList, " font-weight=\"bold\""),
      (fonts.sans, fonts.sansList, ""), (fonts.serif, fonts.serifList, ""),
    ] {
      text = text.replacing("font-family=\"\(family)\"", with: "font-family=\"\(list)\"\(weight)")
    }
    if let start = text.firstRange(of: "<!-- Generated"), let end = text.firstRange(of: "<svg") {
      text.removeSubrange(start.lowerBound..<end.lowerBound)
    }
    // Graphviz writes the scale with two digits, off by up to 2 %: the drawing keeps its own units and the sheet its
    // true size.
    let (width, height) = DotWriter.units(of: page)
    if let start = text.firstRange(of: "<svg "), let end = text.firstRange(of: "xmlns=") {
      let sheet = "width=\"\(millimetres(page.width))mm\" height=\"\(millimetres(page.height))mm\""
      text.replaceSubrange(
        start.lowerBound..<end.lowerBound,
        with: "<svg role=\"img\" aria-label=\"\(escaped(page.title))\" \(sheet) viewBox=\"0 0 \(width) \(height)\" ")
    }
    if let start = text.firstRange(of: "transform=\""), let end = text.firstRange(of: ")\">") {
      text.replaceSubrange(start.lowerBound..<end.upperBound, with: "transform=\"translate(0 \(height))\">")
    }
    if let title = text.firstRange(of: "<title>chart</title>") {
      text.replaceSubrange(title, with: "<title>\(escaped(page.title))</title>")
    }
    return Array(text.utf8)
  }

  private static func millimetres(_ points: Double) -> String { DotText.number(points * 25.4 / 72) }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where DotText.isPrintable(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
