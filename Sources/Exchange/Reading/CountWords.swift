/// Reads the ways in which offices write whole numbers: 12人, 第3届, 三届, 五星, 38,126.
enum CountWords {
  private static let units = ["人次", "人", "名", "个", "户", "场次", "场", "次", "家", "届", "星级", "星", "年", "期", "位", "处"]

  static func number(_ text: String) -> Int? {
    var rest = Substring(text.filter { $0 != "," && $0 != " " })
    if rest.hasPrefix("第") { rest = rest.dropFirst() }
    if !rest.isEmpty, rest.allSatisfy({ $0 == "★" }) { return rest.count }
    rest = withoutUnit(rest)
    if let number = Int(rest) { return number }
    return chinese(rest)
  }

  /// Without the unit at its end, if what is left is not empty.
  static func withoutUnit(_ text: Substring) -> Substring {
    guard let unit = units.first(where: text.hasSuffix), text.count > unit.count else { return text }
    return text.dropLast(unit.count)
  }

  /// 一 to 九十九.
  private static func chinese(_ text: Substring) -> Int? {
    let digits: [Character: Int] = [
      "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return parts[0].count == 1 ? parts[0].first.flatMap { digits[$0] } : nil
    case 2:
      let tens = parts[0].isEmpty ? 1 : parts[0].count == 1 ? parts[0].first.flatMap { digits[$0] } : nil
      let ones = parts[1].isEmpty ? 0 : parts[1].count == 1 ? parts[1].first.flatMap { digits[$0] } : nil
      guard let tens, let ones else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }
}
