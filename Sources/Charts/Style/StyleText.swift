/// Reads the JSON of a style file (RFC 8259). A reader of our own, since an office that edits by hand needs the line of its
/// mistake and hears of an entry that stands there twice.
struct StyleText {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var depth = 0
  /// Deeper groups than any style has.
  private static let deepest = 16

  /// The value that `json` holds; a byte order mark before it, which Windows' editor writes, is passed over.
  static func read(_ json: [UInt8]) throws(StyleRefusal) -> StyleValue {
    var reader = StyleText(bytes: json.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(json.dropFirst(3)) : json)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.next == nil else { throw reader.mistake }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var mistake: StyleRefusal { StyleRefusal(faults: [StyleFault(path: "", value: "", rule: .json(line: line))]) }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      if byte == 0x0A { line += 1 }
      place += 1
    }
  }

  private mutating func take(_ wanted: Character) -> Bool {
    skipSpace()
    guard let byte = next, byte == wanted.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func require(_ wanted: Character) throws(StyleRefusal) {
    guard take(wanted) else { throw mistake }
  }

  private mutating func value() throws(StyleRefusal) -> StyleValue {
    skipSpace()
    guard depth < Self.deepest else { throw mistake }
    depth += 1
    defer { depth -= 1 }
    if take("{") { return .object(try entries()) }
    if take("[") { return .list(try list()) }
    if take("\"") { return .text(try string()) }
    return try word()
  }

  private mutating func entries() throws(StyleRefusal) -> [StyleValue.Entry] {
    var entries: [StyleValue.Entry] = []
    if take("}") { return entries }
    repeat {
      try require("\"")
      let name = try string()
      try require(":")
      entries.append(StyleValue.Entry(name: name, value: try value()))
    } while take(",")
    try require("}")
    return entries
  }

  private mutating func list() throws(StyleRefusal) -> [StyleValue] {
    var values: [StyleValue] = []
    if take("]") { return values }
    repeat { values.append(try value()) } while take(",")
    try require("]")
    return values
  }

  /// A number, or true, false and null.
  private mutating func word() throws(StyleRefusal) -> StyleValue {
    let start = place
    while let byte = next, Self.isOfWord(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    switch text {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .nothing
    default:
      guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil, let number = Double(text),
        number.isFinite
      else { throw mistake }
      return .number(number)
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    let character = Character(Unicode.Scalar(byte))
    return byte < 0x80 && (character.isLetter || character.isNumber || "+-.".contains(character))
  }

  /// What stands up to the closing mark.
  private mutating func string() throws(StyleRefusal) -> String {
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw mistake }
      place += 1
      if byte == UInt8(ascii: "\\") { text += Array(String(try escape()).utf8) } else { text.append(byte) }
    }
    try require("\"")
    guard let string = String(validating: text, as: UTF8.self) else { throw mistake }
    return string
  }

  private mutating func escape() throws(StyleRefusal) -> Unicode.Scalar {
    let names: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    guard let byte = next else { throw mistake }
    place += 1
    if let plain = names[byte] { return plain }
    guard byte == UInt8(ascii: "u") else { throw mistake }
    let first = try unit()
    guard (0xD800..<0xDC00).contains(first) else { return try scalar(first) }
    guard take("\\"), take("u") else { throw mistake }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second) else { throw mistake }
    return try scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private func scalar(_ code: UInt32) throws(StyleRefusal) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(code) else { throw mistake }
    return scalar
  }

  private mutating func unit() throws(StyleRefusal) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw mistake }
    place += 4
    return unit
  }
}
