/// Makes strings of the text of cells, and of long ones the same string of the same text as far as it remembers.
///
/// Sheets repeat themselves: remarks and addresses come thousands of times, and are held once.
struct CellText {
  private var recent: [String] = Array(repeating: "", count: 4096)
  private let allowance: Allowance

  init(_ allowance: Allowance) { self.allowance = allowance }

  /// The text of UTF-8 bytes with the escapes of the format decoded.
  mutating func string(_ bytes: [UInt8]) throws(TableRefusal) -> String {
    if bytes.count <= PackedCells.longestText {
      try allowance.spend(content: Allowance.cost(ofText: bytes.count))
      return decoded(bytes)
    }
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let slot = Int((hash ^ hash >> 15) % UInt32(recent.count))
    if recent[slot].utf8.count == bytes.count, isSame(recent[slot], bytes) { return recent[slot] }
    try allowance.spend(content: Allowance.cost(ofText: bytes.count))
    let text = decoded(bytes)
    recent[slot] = text
    return text
  }

  private func isSame(_ text: String, _ bytes: [UInt8]) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? false
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    bytes.contains(UInt8(ascii: "_")) ? decodeEscapes(bytes) : String(decoding: bytes, as: UTF8.self)
  }
}
