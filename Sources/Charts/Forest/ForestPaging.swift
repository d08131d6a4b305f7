/// Breaks a forest that does not fit on one page into several, in order; a page repeats the superiors of its first node.
///
/// A page breaks as high in the tree as it can, never just under a head, and leaves no single member alone.
struct ForestPaging {
  /// The page of a part, nil where its text would be too small.
  let plan: (ChartForest) -> PlannedPage?
  /// Whether it has one, which is found faster.
  let fits: (ChartForest) -> Bool

  /// A part with its page.
  typealias Part = (forest: ChartForest, page: PlannedPage)

  /// The parts, nil where some box fits on no page at all.
  func parts(of forest: ChartForest) -> [Part]? {
    if let page = plan(forest) { return [(forest, page)] }
    guard let full = asFullAsTheyGo(forest) else { return nil }
    guard let even = evenly(forest, count: full.count) else { return full }
    // An almost empty last page looks worse than pages that are all a little less full, and a branch torn for the sake of
    // evenness worse than either is good.
    let most = full.map(\.forest.nodes.count).max() ?? 0
    let isAlmostEmpty = (full.last?.forest.nodes.count ?? 0) * 4 < most
    return isAlmostEmpty || cost(of: even) <= cost(of: full) ? even : full
  }

  /// How deep the pages after the first begin.
  private func cost(of parts: [Part]) -> Int {
    parts.dropFirst().reduce(0) { sum, part in sum + (part.forest.nodes.first { !$0.isContinued }?.depth ?? 0) }
  }

  private func first(of forest: ChartForest) -> Int { forest.hasRoot ? 1 : 0 }

  private func part(_ forest: ChartForest, _ range: Range<Int>) -> Part? {
    let slice = forest.slice(range)
    return plan(slice).map { (slice, $0) }
  }

  private func asFullAsTheyGo(_ forest: ChartForest) -> [Part]? {
    var parts: [Part] = []
    var start = first(of: forest)
    var guess = 32
    while start < forest.nodes.count {
      let most = longest(forest, from: start, guess: guess)
      guard most > start else { return nil }
      guess = most - start
      let end = pleasantCut(forest, from: start, to: most, leastShare: 0.6)
      guard let part = part(forest, start..<end) else { return nil }
      parts.append(part)
      start = end
    }
    return parts
  }

  /// The furthest end that still fits on a page that begins at `start`; `start` where nothing does.
  private func longest(_ forest: ChartForest, from start: Int, guess: Int) -> Int {
    let count = forest.nodes.count
    var low = start
    var high = min(start + guess, count)
    while fits(forest.slice(start..<high)) {
      low = high
      if high == count { return count }
      high = min(start + (high - start) * 2, count)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(forest.slice(start..<middle)) { low = middle } else { high = middle }
    }
    return low
  }

  /// The best place to break at or before `most`: as high in the tree as can be had for no more than a part of the page.
  private func pleasantCut(_ forest: ChartForest, from start: Int, to most: Int, leastShare: Double) -> Int {
    let count = forest.nodes.count
    if most == count { return count }
    let least = start + max(Int(Double(most - start) * leastShare), 1)
    var best = most
    var bestCost = cost(forest, cut: most, start: start)
    for cut in stride(from: most - 1, through: least, by: -1) {
      let cost = cost(forest, cut: cut, start: start)
      if cost < bestCost { (best, bestCost) = (cut, cost) }
    }
    return best
  }

  /// How badly a break before the node at `cut` reads: its depth, and more just under a head or beside a single member.
  private func cost(_ forest: ChartForest, cut: Int, start: Int) -> Int {
    let node = forest.nodes[cut]
    var cost = node.depth * 2
    if node.parent == cut - 1 { cost += 5 }
    if node.parent >= 0, node.parent != 0 {
      let before = cut - max(node.parent + 1, start)
      let after = forest.nodes[node.parent].end - cut
      if before == 1 || after == 1 { cost += 1 }
    }
    return cost
  }

  private func evenly(_ forest: ChartForest, count: Int) -> [Part]? {
    var parts: [Part] = []
    var start = first(of: forest)
    let all = forest.nodes.count
    for page in 0..<count {
      var end = all
      if page < count - 1 {
        let share = Double(all - start) / Double(count - page)
        let most = min(start + Int(share * 1.12) + 1, all)
        end = pleasantCut(forest, from: start, to: most, leastShare: 0.8)
      }
      guard start < end, let part = part(forest, start..<end) else { return nil }
      parts.append(part)
      start = end
    }
    return parts
  }
}
