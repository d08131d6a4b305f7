/// What a number format makes of a number.
enum NumberForm: Equatable {
  case number
  case date(CellDate.Precision)
  case time
  case duration

  /// The form of a format that programs know by number, without writing it down.
  init(builtIn number: Int) {
    switch number {
    case 14, 15, 16, 22: self = .date(.day)
    case 17: self = .date(.month)
    case 18...21, 45, 47: self = .time
    case 46: self = .duration
    // Their meaning differs between languages; this is that of Chinese editions: 年月 in five of them, 月日 or 年月日.
    case 27, 36, 50, 52, 57: self = .date(.month)
    case 28...31, 51, 53, 54, 58: self = .date(.day)
    case 32...35, 55, 56: self = .time
    default: self = .number
    }
  }

  /// The form of a format as it is written, such as `yyyy"年"m"月"d"日";@`. Its first section decides.
  init(code: String) {
    var letters: [UInt8] = []
    var rest = Array(code.lowercased().utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      // The next character stands for itself, for its width, or fills the cell.
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        if let unit = inside.first, "hms".utf8.contains(unit), inside.allSatisfy({ $0 == unit }) {
          self = .duration
          return
        }
        rest = rest.dropFirst(inside.count + 1)
      default: letters.append(byte)
      }
    }
    self = Self.form(of: String(decoding: letters, as: UTF8.self))
  }

  private static func form(of code: String) -> NumberForm {
    if code.contains("general") || code.contains("standard") { return .number }
    let letters = Set(code.utf8)
    func has(_ letter: Unicode.Scalar) -> Bool { letters.contains(UInt8(ascii: letter)) }
    if has("d") || code.contains("aaa") { return .date(.day) }
    if has("y") { return .date(has("m") ? .month : .year) }
    if has("h") || has("s") { return .time }
    return has("m") ? .date(.month) : .number
  }
}
