import Testing

@testable import Documents

@Suite("Lines of a title")
struct TitleLineTests {
  private func lines(_ phrases: [String], _ width: Double) -> [String] {
    TitleLines.balanced(phrases.map { [Run($0)] }, width: width).map { $0.map(\.text).joined() }
  }

  @Test("A title that fits stands in one line, a longer one breaks between phrases, the lower line rather the longer")
  func cases() {
    #expect(lines(["某院", "关于改建的请示"], 20) == ["某院关于改建的请示"])
    #expect(
      lines(["清源区人民医院", "关于将妇女委员会", "改建为妇女联合会的请示"], 20) == ["清源区人民医院关于将妇女委员会", "改建为妇女联合会的请示"])
    #expect(lines(["甲甲", "乙乙乙", "丙丙"], 5) == ["甲甲", "乙乙乙丙丙"])
    #expect(lines([], 20) == [])
  }

  @Test("A phrase longer than a line stands alone")
  func longPhrase() {
    #expect(lines(["甲", "乙乙乙乙乙乙乙", "丙"], 5) == ["甲", "乙乙乙乙乙乙乙", "丙"])
  }

  @Test("No other breaks need fewer lines, or the same number with a shorter longest one", arguments: 0..<200)
  func best(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let phrases = (0..<(1 + next(7))).map { _ in String(repeating: "字", count: 1 + next(9)) }
    let mine = lines(phrases, 10)
    #expect(mine.joined() == phrases.joined())
    var best = (count: Int.max, longest: Int.max)
    for mask in 0..<(1 << (phrases.count - 1)) {
      var rows = [phrases[0].count]
      for index in 1..<phrases.count {
        if mask >> (index - 1) & 1 == 1 {
          rows.append(phrases[index].count)
        } else {
          rows[rows.count - 1] += phrases[index].count
        }
      }
      if rows.contains(where: { $0 > 10 }) { continue }
      if (rows.count, rows.max() ?? 0) < best { best = (rows.count, rows.max() ?? 0) }
    }
    #expect(mine.count == best.count)
    #expect(mine.map(\.count).max() == best.longest)
  }
}
