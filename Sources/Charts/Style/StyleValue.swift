/// A value of a style file.
indirect enum StyleValue {
  /// A name with its value.
  struct Entry {
    let name: String
    let value: StyleValue
  }

  case object([Entry])
  case list([StyleValue])
  case text(String)
  case number(Double)
  case flag(Bool)
  case nothing

  /// As it would stand in a file.
  var text: String {
    switch self {
    case .object(let entries):
      "{" + entries.map { "\(Self.quoted($0.name)): \($0.value.text)" }.joined(separator: ", ") + "}"
    case .list(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .text(let text): Self.quoted(text)
    case .number(let number): number == number.rounded() ? DotText.number(number) : "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .nothing: "null"
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
