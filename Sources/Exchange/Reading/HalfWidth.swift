/// Full-width digits, letters and signs of the ASCII range as their usual forms, and the ideographic space as a space.
/// Sheets typed with a Chinese input method hold them where codes, numbers and dates are meant.
func halfWidth(_ text: some StringProtocol) -> String {
  var result = ""
  result.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: result.unicodeScalars.append(UnicodeScalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x3000, 0x00A0: result.unicodeScalars.append(" ")
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A text on one line without spaces at its ends.
func oneLine(_ text: some StringProtocol) -> String {
  let parts = text.split { $0.isWhitespace || $0 == "\u{FEFF}" }
  return parts.joined(separator: " ")
}
