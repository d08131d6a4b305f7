/// Decodes `_x000D_` and its like, by which the format writes characters that XML does not allow; `_x005F_` writes an
/// underscore that would otherwise begin an escape. Halves of pairs without their other half stay as they are.
func decodeEscapes(_ bytes: [UInt8]) -> String {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x5F, let (scalar, length) = escapedScalar(bytes, at: index) {
      UTF8.encode(scalar)?.forEach { decoded.append($0) }
      index += length
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// The character that an escape, or a pair of them, writes, and the bytes that it takes.
private func escapedScalar(_ bytes: [UInt8], at index: Int) -> (UnicodeScalar, Int)? {
  guard let unit = escapedUnit(bytes, at: index) else { return nil }
  if let scalar = UnicodeScalar(unit) { return (scalar, 7) }
  guard UTF16.isLeadSurrogate(UInt16(unit)), let trail = escapedUnit(bytes, at: index + 7),
    UTF16.isTrailSurrogate(UInt16(trail)), let scalar = UnicodeScalar(0x10000 + (unit & 0x3FF) << 10 + (trail & 0x3FF))
  else { return nil }
  return (scalar, 14)
}

/// The code that an escape of seven bytes writes.
private func escapedUnit(_ bytes: [UInt8], at index: Int) -> UInt32? {
  guard index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F else {
    return nil
  }
  var unit: UInt32 = 0
  for place in index + 2..<index + 6 {
    guard let digit = hexDigit(bytes[place]) else { return nil }
    unit = unit << 4 | digit
  }
  return unit
}

private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46: UInt32(byte - 0x37)
  case 0x61...0x66: UInt32(byte - 0x57)
  default: nil
  }
}
