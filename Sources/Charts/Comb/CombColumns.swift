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
  /// Least heights of all blocks, by width.
  private(set) var heights: [Double]
  /// For each number of blocks and width, how many stand before the last column, and the width of those before it.
  private var splits: [Int32]
  private var lefts: [Int32]

  /// Distances in steps of the grid, and between the blocks of a column in em.
  struct Gaps: Sendable {
    var lane: Int
    var column: Int
    var stack: Double
  }

  init(_ parts: [CombCurve], gaps: Gaps, reach: Int, tallest: Double) {
    let natural = parts.reduce(0) { $0 + $1.last + gaps.lane + gaps.column }
    let reach = min(reach, natural)
    let count = parts.count
    let stride = reach + 1
    self.reach = reach
    self.count = count
    // Heights of the first blocks added up, 0 for those that do not fit: runs begin where all of theirs do.
    var sums = [Double](repeating: 0, count: (count + 1) * stride)
    for (index, part) in parts.enumerated() {
      for width in 0..<stride {
        sums[(index + 1) * stride + width] = sums[index * stride + width] + (width < part.first ? 0 : part[width])
      }
    }
    var best = [Double](repeating: .infinity, count: (count + 1) * stride)
    var splits = [Int32](repeating: 0, count: (count + 1) * stride)
    var lefts = [Int32](repeating: 0, count: (count + 1) * stride)
    var firsts = [Int](repeating: stride, count: count + 1)
    best.withUnsafeMutableBufferPointer { best in
      for end in 1...count {
        let row = end * stride
        var first = 0
        for start in Swift.stride(from: end - 1, through: 0, by: -1) {
          if parts[start].isEmpty { break }
          first = max(first, parts[start].first)
          let lane = end - start > 1 ? gaps.lane : 0
          let between = Double(end - start - 1) * gaps.stack
          let run = (start: start * stride, end: row)
          func stacked(_ width: Int) -> Double {
            sums[run.end + width - lane] - sums[run.start + width - lane] + between
          }
          let least = first + lane
          if least > reach { break }
          let floor = stacked(reach)
          if floor > tallest { break }
          if start == 0 {
            for width in least...reach {
              let height = stacked(width)
              if height < best[row + width] - 1e-9 {
                best[row + width] = height
                splits[row + width] = 0
              }
            }
          } else {
            let before = start * stride
            var left = firsts[start]
            if left + gaps.column + least > reach { continue }
            let bound = max(floor, best[before + reach])
            for width in left + gaps.column + least...reach {
              if best[row + width] <= bound + 1e-9 { break }
              let room = width - gaps.column
              while left < room - least, best[before + left] > stacked(room - left) { left += 1 }
              var height = max(best[before + left], stacked(room - left))
              var chosen = left
              if left > firsts[start] {
                let other = max(best[before + left - 1], stacked(room - left + 1))
                if other <= height {
                  height = other
                  chosen = left - 1
                }
              }
              if height < best[row + width] - 1e-9 {
                best[row + width] = height
                splits[row + width] = Int32(start)
                lefts[row + width] = Int32(chosen)
              }
            }
          }
        }
        // What fits into less width fits into more.
        for width in 1..<stride where best[row + width - 1] <= best[row + width] {
          best[row + width] = best[row + width - 1]
          splits[row + width] = splits[row + width - 1]
          lefts[row + width] = lefts[row + width - 1]
        }
        for width in 0..<stride where best[row + width] > tallest { best[row + width] = .infinity }
        firsts[end] = (0..<stride).first { best[row + $0].isFinite } ?? stride
      }
    }
    heights = Array(best[(count * stride)...])
    self.splits = splits
    self.lefts = lefts
  }

  /// Which blocks each column takes where all are `width` wide.
  func columns(_ width: Int) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var end = count
    var width = min(width, reach)
    while end > 0 {
      let index = end * (reach + 1) + width
      let start = Int(splits[index])
      columns.append(start..<end)
      width = Int(lefts[index])
      end = start
    }
    return columns.reversed()
  }
}
