/// The unified social credit code of units (统一社会信用代码, GB 32100-2015): 17 characters and a check character modulo 31.
public enum CreditCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// Whether `code` has 18 characters of the standard's alphabet and the right check character.
  public static func isSound(_ code: String) -> Bool {
    let values = code.compactMap { alphabet.firstIndex(of: $0) }
    guard code.count == 18, values.count == 18 else { return false }
    var weight = 1
    var sum = 0
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == values[17]
  }
}
