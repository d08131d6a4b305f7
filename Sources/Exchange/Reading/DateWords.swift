import OrganisationGraph

/// Reads the ways in which offices write dates: 2021-06-18, 2021/6/18, 2021.6, 2021年6月18日, 20210618, 2021.
/// The precision written is the precision kept.
enum DateWords {
  static func date(_ text: String) -> PartialDate? {
    let plain = halfWidth(text).filter { $0 != " " }
    if plain.count == 8, let number = Int(plain) {
      return PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    let marks: Set<Character> = ["-", "/", ".", "年", "月", "日", "－", "．"]
    guard plain.allSatisfy({ $0.isASCII && $0.isNumber || marks.contains($0) }) else { return nil }
    let parts = plain.split(whereSeparator: marks.contains)
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.dropFirst().allSatisfy({ $0.count <= 2 }) else { return nil }
    return PartialDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
