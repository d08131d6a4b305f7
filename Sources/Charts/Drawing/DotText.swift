/// Text for DOT.
enum DotText {
  /// `text` as a quoted DOT string that Graphviz prints letter for letter: no markup, no escapes, no control characters.
  static func quoted(_ text: String, suffix: String = "") -> String {
    var result = "\""
    for scalar in text.unicodeScalars where isPrintable(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + suffix + "\""
  }

  /// `text` as the content of an element or an attribute of XML.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where isPrintable(scalar) {
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

  /// `text` without the characters that may not stand in a label.
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.filter(isPrintable))
    return String(result)
  }

  /// A number with at most three decimals; written by hand, so that no locale can change it.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let size = abs(thousandths)
    var text = (thousandths < 0 ? "-" : "") + String(size / 1000)
    let rest = size % 1000
    if rest != 0 {
      var digits = String(1000 + rest).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      text += "." + digits
    }
    return text
  }

  /// Whether a character may stand in a label; the others would break XML or turn the line around.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 32 || (0x7F...0x9F).contains(code) || code & 0xFFFE == 0xFFFE { return false }
    // Marks that turn the direction of writing, and breaks of lines and paragraphs.
    return !(0x2028...0x202E).contains(code) && !(0x2066...0x2069).contains(code)
  }
}
