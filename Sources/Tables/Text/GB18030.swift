import Foundation

/// The national encoding, superset of GBK and GB2312, in which programs on Chinese systems save text.
enum GB18030 {
  private static let encoding = String.Encoding(rawValue: 0x8000_0632)

  /// The text, or `nil` if some bytes have no meaning.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let base = bytes.baseAddress else { return "" }
    let data = Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: base), count: bytes.count, deallocator: .none)
    return String(data: data, encoding: encoding)
  }

  /// The bytes of a text. Every character of Unicode has a form in GB18030, so nothing is lost.
  static func encode(_ text: String) -> [UInt8] {
    [UInt8](text.data(using: encoding, allowLossyConversion: true) ?? Data())
  }

  /// The offset of the first byte without meaning. The decoder itself only says that there is one.
  static func firstBadByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(lead), index + 1 < bytes.count else { return index }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.count, isFourByteCode(bytes, at: index) else { return index }
        index += 4
      default: return index
      }
    }
    return nil
  }

  /// Four-byte codes: the basic plane up to 84 31 A4 39, the others from 90 30 81 30 to E3 32 9A 35.
  private static func isFourByteCode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3]) else { return false }
    let code = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + $1]) }
    return code <= 0x8431_A439 || (0x9030_8130...0xE332_9A35).contains(code)
  }
}
