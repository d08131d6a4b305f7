/// Breaks a title between its phrases.
enum TitleLines {
  /// The lines: as few as can be, and of those the ones whose longest is the shortest, the upper ones rather shorter
  /// (GB/T 9704-2012, 7.3.1: whole in meaning, of suitable length, shaped like a trapezium or a lozenge).
  ///
  /// A phrase that is itself longer than a line stands in lines of its own.
  /// - Parameter width: the room of a line in full-width characters.
  static func balanced(_ phrases: [[Run]], width: Double) -> [[Run]] {
    guard !phrases.isEmpty else { return [] }
    let widths = phrases.map(textWidth)
    // best[i]: the least cost of the phrases up to i, and where the last line of them begins.
    var best: [(cost: Cost, start: Int)] = [(Cost(lines: 0, longest: 0), 0)]
    for end in 1...phrases.count {
      var least = (cost: Cost(lines: .max, longest: .infinity), start: end - 1)
      var length = 0.0
      for start in stride(from: end - 1, through: 0, by: -1) {
        length += widths[start]
        if length > width, start < end - 1 { break }
        let before = best[start].cost
        let lines = max(1, Int((length / width).rounded(.up)))
        let cost = Cost(lines: before.lines + lines, longest: max(before.longest, length))
        // Later starts come first: of equal ones the earlier start makes the lower line longer.
        if !(least.cost < cost) { least = (cost, start) }
      }
      best.append(least)
    }
    var lines: [[Run]] = []
    var end = phrases.count
    while end > 0 {
      lines.insert(Array(phrases[best[end].start..<end].joined()), at: 0)
      end = best[end].start
    }
    return lines
  }

  private struct Cost: Comparable {
    var lines: Int
    var longest: Double

    static func < (left: Cost, right: Cost) -> Bool { (left.lines, left.longest) < (right.lines, right.longest) }
  }
}
