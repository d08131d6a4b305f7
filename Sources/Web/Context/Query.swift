/// The part of an address behind the question mark, or the fields of a form: names and values in order.
struct Query: Sendable, Hashable {
  /// A name with its value.
  struct Item: Sendable, Hashable {
    let name: String
    let value: String
  }

  private(set) var items: [Item]

  init(_ items: [Item] = []) { self.items = items }

  /// Reads `a=1&b=%E5%BC%A0`; `+` is a space. What is no UTF-8 is read as far as it goes.
  init(_ text: some StringProtocol) {
    items = text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Item(name: Self.decoded(parts[0]), value: parts.count > 1 ? Self.decoded(parts[1]) : "")
    }
  }

  /// The first value of that name that is not empty.
  subscript(_ name: String) -> String? { items.first { $0.name == name && !$0.value.isEmpty }?.value }

  /// All values of that name that are not empty.
  func all(_ name: String) -> [String] { items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

  /// The same with other values for some names; nil takes a name away.
  func changing(_ changes: [(String, String?)]) -> Query {
    let names = Set(changes.map(\.0))
    let kept = items.filter { !names.contains($0.name) && !$0.value.isEmpty }
    return Query(kept + changes.compactMap { name, value in value.map { Item(name: name, value: $0) } })
  }

  /// As it stands in an address, without the question mark.
  var encoded: String {
    items.map { Self.encode($0.name) + "=" + Self.encode($0.value) }.joined(separator: "&")
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encode(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { result, byte in
      if plain.contains(byte) {
        result.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
