/// Writes JSON from left to right. Encoders first build the whole as a tree, which for a million cells takes three times
/// as long and as much memory.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  // Whether the next member or element follows another.
  private var needsComma = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Begins a member of an object. Names are ours and hold nothing to escape; one may come in two parts.
  mutating func key(_ name: String, _ rest: String = "") {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: rest.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  mutating func list<Element>(_ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void) {
    open("[")
    for element in elements {
      separate()
      needsComma = false
      write(element, &self)
      needsComma = true
    }
    close("]")
  }

  mutating func value(_ number: Int) { append(String(number)) }
  mutating func value(_ isTrue: Bool) { append(isTrue ? "true" : "false") }
  /// Whole numbers without a fraction, all others with the fewest digits that tell them apart.
  mutating func value(_ number: Double) { append(number.isFinite ? plainText(of: number) : "null") }

  mutating func value(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Appends stretches without anything to escape whole.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      default: bytes.append(contentsOf: "u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}
