/// Writes runs.
enum RunMarkup {
  static func text(_ runs: [Run]) -> String { runs.map { element($0.text, style: style(of: $0)) }.joined() }

  private static func style(of run: Run) -> String? {
    switch run.emphasis {
    case .plain: nil
    case .hei: Typeface.hei.rawValue
    case .kai: Typeface.kai.rawValue
    // A style and no control of a form: those lose their shading in some programs, and all of it can be taken away in
    // one place when the paper is complete.
    case .blank: "Blank"
    }
  }

  /// The hint makes quotation marks and dashes, which both scripts have, full-width ones.
  private static func element(_ text: String, style: String?) -> String {
    let properties = (style.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? "") + "<w:rFonts w:hint=\"eastAsia\"/>"
    var content = ""
    var rest = Substring(text.replacing("\r\n", with: "\n"))
    while let index = rest.firstIndex(where: { $0 == "\n" || $0 == "\t" }) {
      content += textElement(rest[..<index]) + (rest[index] == "\n" ? "<w:br/>" : "<w:tab/>")
      rest = rest[rest.index(after: index)...]
    }
    return "<w:r><w:rPr>\(properties)</w:rPr>\(content)\(textElement(rest))</w:r>"
  }

  private static func textElement(_ text: Substring) -> String {
    text.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(escapedForXML(String(text)))</w:t>"
  }
}
