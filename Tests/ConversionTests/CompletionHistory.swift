@testable import Conversion

/// Invented completions by month, in several shapes.
enum CompletionHistory: String, CaseIterable {
  /// 0.7 a month on average; the same in batches; growing over three years; twice that in summer and none in winter; from 1.0
  /// to 0.6 a month after three years.
  case steady, batches, growing, seasonal, slowing

  /// Months that are asked about, and those after them in which the answer comes.
  static let asked = 60, length = 240

  func months(seed: UInt64) -> [Int] {
    var random = SplitMix64(seed: seed)
    return (0..<Self.length).map { month in
      switch self {
      case .steady: Self.count(70, &random)
      case .batches: random.index(below: 100) < 15 ? 1 + random.index(below: 7) : 0
      case .growing: Self.count(min(100, 3 * month), &random)
      case .seasonal: Self.count([0, 0, 35, 70, 105, 140, 140, 140, 105, 70, 35, 0][month % 12], &random)
      case .slowing: Self.count(month < 36 ? 100 : 60, &random)
      }
    }
  }

  /// A month of thirty days, on each of which one is done with the chance that makes `hundredths` of one a month.
  private static func count(_ hundredths: Int, _ random: inout SplitMix64) -> Int {
    (0..<30).count { _ in random.index(below: 3000) < hundredths }
  }
}
