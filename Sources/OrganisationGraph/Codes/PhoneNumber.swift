/// Telephone numbers as sheets have them.
public enum PhoneNumber {
  /// Whether `text` is an 11-digit mobile number, a landline with or without area code, a service number or one already masked.
  public static func isSound(_ text: String) -> Bool {
    let kept = text.unicodeScalars.filter { $0 != "-" && $0 != " " && $0 != "*" }
    guard kept.allSatisfy({ (48...57).contains($0.value) }) else { return false }
    let figures = text.unicodeScalars.filter { $0 != "-" && $0 != " " }
    switch figures.first {
    case "1"?: return figures.count == 11
    case "0"?: return (10...12).contains(figures.count)
    case "4"?, "8"?: return [7, 8, 10].contains(figures.count)
    default: return (7...8).contains(figures.count)
    }
  }

  /// Whether a spreadsheet has turned the number into `1.38E+10`.
  public static func isScientific(_ text: String) -> Bool {
    text.contains { $0 == "E" || $0 == "e" }
      && text.unicodeScalars.allSatisfy { "0123456789.+Ee".unicodeScalars.contains($0) }
  }

  /// `138****5678`: all but the first three and last four characters hidden; of a short one only the last two are shown.
  public static func masked(_ text: String) -> String {
    let plain = text.filter { !$0.isWhitespace }
    if plain.count >= 11 { return plain.prefix(3) + "****" + plain.suffix(4) }
    return String(repeating: "*", count: max(0, plain.count - 2)) + plain.suffix(2)
  }
}
