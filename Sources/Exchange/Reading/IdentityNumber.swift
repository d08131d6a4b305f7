/// Finds resident identity numbers, which the ledger never takes in.
public enum IdentityNumber {
  /// Whether `text` holds 17 digits followed by a digit or X, with nothing alphanumeric on either side.
  public static func isFound(in text: String) -> Bool {
    var run: [UInt8] = []
    for byte in Array(halfWidth(text).utf8) + [0] {
      let isAlphanumeric = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      if isAlphanumeric {
        run.append(byte)
        continue
      }
      if isIdentityNumber(run) { return true }
      run = []
    }
    return false
  }

  private static func isIdentityNumber(_ run: [UInt8]) -> Bool {
    guard run.count == 18, let last = run.last else { return false }
    let isDigit: (UInt8) -> Bool = { (48...57).contains($0) }
    return run.dropLast().allSatisfy(isDigit) && (isDigit(last) || last == 88 || last == 120)
  }
}
