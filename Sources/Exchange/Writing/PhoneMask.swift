/// Hides the middle of telephone numbers: 138****5678.
public enum PhoneMask {
  /// The number with all but its first three and last four digits hidden; of a short one only the last two are shown.
  public static func masked(_ phone: String) -> String {
    let digits = phone.filter { !$0.isWhitespace }
    if digits.count >= 11 { return digits.prefix(3) + "****" + digits.suffix(4) }
    return String(repeating: "*", count: max(0, digits.count - 2)) + digits.suffix(2)
  }
}
