/// Many texts end to end. A workbook's shared ones are mostly short, and would each have memory of their own.
struct PackedTexts {
  private var bytes: [UInt8] = []
  private var longTexts: [String] = []
  // Where a text begins, with its length before it; or, with the highest bit, which of the long ones it is.
  private var places: [UInt32] = []
  private static let isLong: UInt32 = 1 << 31

  var count: Int { places.count }

  mutating func append(_ text: String) {
    if text.utf8.count > PackedCells.longestText {
      places.append(Self.isLong | UInt32(longTexts.count))
      longTexts.append(text)
    } else {
      places.append(UInt32(bytes.count))
      bytes.append(UInt8(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
  }

  subscript(index: Int) -> String {
    let place = places[index]
    if place & Self.isLong != 0 { return longTexts[Int(place & ~Self.isLong)] }
    let start = Int(place) + 1
    return String(decoding: bytes[start..<start + Int(bytes[start - 1])], as: UTF8.self)
  }
}
