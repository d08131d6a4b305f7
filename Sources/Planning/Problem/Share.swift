/// An exact share such as 95 %, as a fraction of whole numbers.
public struct Share: Hashable, Sendable {
  /// Above the line; at least 0.
  public let numerator: Int
  /// Below the line; at least 1.
  public let denominator: Int

  /// A fraction; nil where the denominator is not positive, or the numerator is negative.
  public init?(_ numerator: Int, of denominator: Int) {
    guard denominator > 0, numerator >= 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  private init(perMillion: Int) {
    numerator = perMillion
    denominator = 1_000_000
  }

  /// Nothing.
  public static let none = Share(perMillion: 0)

  /// A share as people write it, read without rounding: `95%`, `0.95`, `1`. Nil is none of these, or has more than nine
  /// digits.
  public init?(_ text: String) {
    let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
    let parts = (isPercent ? String(text.dropLast()) : text).split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 9,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let value = Int(digits)
    else { return nil }
    numerator = value
    denominator = (0..<(parts.count == 2 ? parts[1].utf8.count : 0)).reduce(isPercent ? 100 : 1) { power, _ in
      power * 10
    }
  }

  /// The least whole number that is at least this share of a total.
  public func atLeast(of total: Int) -> Int { rounded(of: total, up: true) }

  /// The greatest whole number that is at most this share of a total.
  public func atMost(of total: Int) -> Int { rounded(of: total, up: false) }

  private func rounded(of total: Int, up: Bool) -> Int {
    let product = Int128(total) * Int128(numerator)
    return Int(clamping: (product + (up ? Int128(denominator) - 1 : 0)) / Int128(denominator))
  }
}
