/// The text as the library must be given it: it escapes most of what XML does not allow, but neither text that looks
/// like such an escape, nor the zero that ends its strings, nor the two codes that are no characters.
func escapedForWorkbook(_ text: String) -> String {
  // 0xEF begins the two codes, and little else beside full-width signs.
  guard text.utf8.contains(where: { $0 == 0 || $0 == 0x5F || $0 == 0xEF }) else { return text }
  let bytes = Array(text.utf8)
  var escaped: [UInt8] = []
  escaped.reserveCapacity(bytes.count + 16)
  var index = 0
  while index < bytes.count {
    let (escape, length) = escape(at: bytes[index...])
    escaped.append(contentsOf: escape?.utf8 ?? "".utf8)
    if escape == nil { escaped.append(bytes[index]) }
    index += length
  }
  return String(decoding: escaped, as: UTF8.self)
}

/// What replaces the beginning of the bytes, if anything, and how many of them.
private func escape(at bytes: ArraySlice<UInt8>) -> (escape: String?, length: Int) {
  switch bytes.first {
  case 0: return ("_x0000_", 1)
  case 0xEF where bytes.starts(with: [0xEF, 0xBF, 0xBE]): return ("_xFFFE_", 3)
  case 0xEF where bytes.starts(with: [0xEF, 0xBF, 0xBF]): return ("_xFFFF_", 3)
  case 0x5F:
    let next = Array(bytes.dropFirst().prefix(6))
    let isEscape = next.count == 6 && next[0] == 0x78 && next[5] == 0x5F && next[1...4].allSatisfy(isHexDigit)
    return (isEscape ? "_x005F_" : nil, 1)
  default: return (nil, 1)
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
  default: false
  }
}
