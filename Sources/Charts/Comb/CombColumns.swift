/// Columns of blocks under a bar: for every width the least height, and which blocks the last column then takes.
///
/// With S(i, j, x) the height of blocks i..<j stacked in width x, and F_j the least height of the first j:
///
///     F_j[x] = min( S(0, j, x), min over 0 < i < j, a of max( F_i[a], S(i, j, x - gap - a) ) )
///
/// F_i falls with a and S rises with it, so the best a is where they cross, and it only moves right as x grows.
struct CombColumns: Sendable {
  /// Widths from 0 to this are solved.
  let reach: Int
  /// Number of blocks.
  let count: Int
  /// For each number of blocks and width, the least cost, how many stand before the last column, and the width of those.
  private var best: [CombCost]
  private var splits: [Int32]
  private var lefts: [Int32]

  /// Distances in steps of the grid, and between the blocks of a column in em.
  struct Gaps: Sendable {
    var lane: Int
    var column: Int
    var stack: Double
  }

  /// Columns of blocks, each of which costs something on top where it shares a column.
  init(_ parts: [CombCurve], sharing: [CombCost], gaps: Gaps, reach: Int, tallest: Double) {
    count = parts.count
    self.reach = min(reach, parts.reduce(0) { $0 + $1.last + gaps.lane + gaps.column })
    let size = (count + 1) * (self.reach + 1)
    best = Array(repeating: .infinite, count: size)
    splits = Array(repeating: 0, count: size)
    lefts = Array(repeating: 0, count: size)
    let sums = Sums(parts, reach: self.reach)
    var firsts = [Int](repeating: self.reach + 1, count: count + 1)
    for end in 1...count {
      var first = 0
      var shared = CombCost(cost: -gaps.stack, height: -gaps.stack)
      for start in stride(from: end - 1, through: 0, by: -1) {
        let part = parts[start]
        first = max(first, part.first)
        shared = shared + sharing[start] + CombCost(cost: gaps.stack, height: gaps.stack)
        let between = end - start > 1 ? shared : CombCost(cost: 0, height: 0)
        let run = Run(
          start: start, end: end, lane: end - start > 1 ? gaps.lane : 0, between: between, first: first)
        if part.isEmpty || run.least > self.reach || sums[run, self.reach].height > tallest { break }
        if start == 0 {
          single(run, sums)
        } else {
          append(run, sums, firsts: firsts, gap: gaps.column)
        }
      }
      firsts[end] = settle(end, tallest: tallest)
    }
  }

  /// The least cost of all blocks.
  subscript(width: Int) -> CombCost { best[count * (reach + 1) + min(width, reach)] }

  /// Which blocks each column takes where all are `width` wide, and how wide each then is.
  func columns(_ width: Int, gap: Int) -> [(blocks: Range<Int>, width: Int)] {
    var columns: [(blocks: Range<Int>, width: Int)] = []
    var end = count
    var width = min(width, reach)
    while end > 0 {
      let index = end * (reach + 1) + width
      let start = Int(splits[index])
      let left = Int(lefts[index])
      columns.append((start..<end, start == 0 ? width : width - gap - left))
      width = left
      end = start
    }
    return columns.reversed()
  }

  /// Blocks that may stand in one column.
  private struct Run {
    var start: Int
    var end: Int
    var lane: Int
    /// All the gaps between them, and what they cost for sharing a column.
    var between: CombCost
    /// Least width of the widest of them.
    var first: Int

    var least: Int { first + lane }
  }

  /// Costs of the first blocks added up, nothing for those that do not fit: runs begin where all of theirs do.
  private struct Sums {
    private var sums: [CombCost]
    private let stride: Int

    init(_ parts: [CombCurve], reach: Int) {
      stride = reach + 1
      sums = Array(repeating: CombCost(cost: 0, height: 0), count: (parts.count + 1) * stride)
      for (index, part) in parts.enumerated() {
        for width in 0...reach {
          let sum = sums[index * stride + width]
          sums[(index + 1) * stride + width] = width < part.first ? sum : sum + part[width]
        }
      }
    }

    subscript(run: Run, width: Int) -> CombCost {
      let inner = width - run.lane
      return sums[run.end * stride + inner] - sums[run.start * stride + inner] + run.between
    }

    /// The cost alone, which is what is looked at most.
    func cost(_ run: Run, _ width: Int) -> Double {
      let inner = width - run.lane
      return sums[run.end * stride + inner].cost - sums[run.start * stride + inner].cost + run.between.cost
    }
  }

  /// All blocks in one column.
  private mutating func single(_ run: Run, _ sums: Sums) {
    let row = run.end * (reach + 1)
    for width in run.least...reach { take(sums[run, width], at: row + width, split: 0, left: 0) }
  }

  /// The run as the last column, beside what stands before it.
  private mutating func append(_ run: Run, _ sums: Sums, firsts: [Int], gap: Int) {
    let row = run.end * (reach + 1)
    let before = run.start * (reach + 1)
    let first = firsts[run.start]
    var left = first
    if left + gap + run.least > reach { return }
    let bound = max(sums.cost(run, reach), best[before + reach].cost)
    for width in left + gap + run.least...reach {
      let known = best[row + width].cost - 1e-9
      if known <= bound { break }
      let room = width - gap
      while left < room - run.least, best[before + left].cost > sums.cost(run, room - left) { left += 1 }
      if left > first, sums.cost(run, room - left + 1) < known, best[before + left - 1].cost < known {
        let narrower = CombCost.beside(best[before + left - 1], sums[run, room - left + 1])
        take(narrower, at: row + width, split: run.start, left: left - 1)
      }
      if best[before + left].cost < known, sums.cost(run, room - left) < known {
        take(.beside(best[before + left], sums[run, room - left]), at: row + width, split: run.start, left: left)
      }
    }
  }

  private mutating func take(_ cost: CombCost, at index: Int, split: Int, left: Int) {
    guard cost.cost < best[index].cost - 1e-9 else { return }
    best[index] = cost
    splits[index] = Int32(split)
    lefts[index] = Int32(left)
  }

  /// What fits into less width fits into more; returns the first width that serves.
  private mutating func settle(_ end: Int, tallest: Double) -> Int {
    let row = end * (reach + 1)
    var first = reach + 1
    for width in stride(from: reach, through: 0, by: -1) {
      if best[row + width].height > tallest { best[row + width] = .infinite } else { first = width }
    }
    for index in row..<row + reach where best[index].cost <= best[index + 1].cost {
      best[index + 1] = best[index]
      splits[index + 1] = splits[index]
      lefts[index + 1] = lefts[index]
    }
    return first
  }
}
