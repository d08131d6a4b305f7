import Foundation

/// The local name of an element or attribute, in the parser's memory: comparing it allocates nothing.
///
/// Prefixes are left out of account. Writers choose them freely, and no two names that matter here differ only in their
/// namespace.
struct XMLName {
  private let start: UnsafePointer<CChar>
  private let count: Int
  let hasPrefix: Bool

  init(_ qualified: UnsafePointer<CChar>) {
    var start = qualified
    var end = qualified
    var hasPrefix = false
    while end.pointee != 0 {
      if end.pointee == 0x3A {
        start = end + 1
        hasPrefix = true
      }
      end += 1
    }
    self.start = start
    self.hasPrefix = hasPrefix
    count = end - start
  }

  /// Lets a `switch` compare with literals.
  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    guard pattern.utf8CodeUnitCount == name.count else { return false }
    return pattern.withUTF8Buffer { pattern in
      for index in 0..<name.count where pattern[index] != UInt8(bitPattern: name.start[index]) { return false }
      return true
    }
  }

  static func == (name: XMLName, pattern: StaticString) -> Bool { pattern ~= name }
}

/// The attributes of an element, in the parser's memory. As text, only short ones are given out: names, references and
/// formats have narrow bounds, and reading megabytes of them letter by letter would take minutes.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// Calls `body` for each attribute with its name and its value in UTF-8.
  @inline(__always)
  func forEach(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    guard var next = list else { return }
    while let name = next[0], let value = next[1] {
      body(XMLName(name), value)
      next += 2
    }
  }

  /// The value of the attribute with this local name.
  subscript(_ wanted: StaticString) -> String? {
    var found: String?
    forEach { name, value in if found == nil, name == wanted { found = shortText(value) } }
    return found
  }

  /// The value of the attribute with this local name and any prefix, such as `r:id`.
  subscript(prefixed wanted: StaticString) -> String? {
    var found: String?
    forEach { name, value in if found == nil, name.hasPrefix, name == wanted { found = shortText(value) } }
    return found
  }

  private func shortText(_ value: UnsafePointer<CChar>) -> String? {
    let length = strnlen(value, TableLimit.attributeBytes + 1)
    return length > TableLimit.attributeBytes ? nil : String(cString: value)
  }

  /// The whole number in the attribute with this local name.
  func number(_ wanted: StaticString) -> Int? { self[wanted].flatMap { Int($0) } }
}

/// Whether an attribute's value means true.
func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" || text == "on" }
