/// The least height of a block in each width, widths counted in steps of the grid: never rising.
struct CombCurve: Sendable {
  /// The least width at which the block fits.
  let first: Int
  /// Heights from `first` on; wider than the last it gets no lower.
  let heights: [Double]

  /// Whether there is no width at which it fits.
  var isEmpty: Bool { heights.isEmpty }
  /// The width beyond which it gets no lower.
  var last: Int { first + heights.count - 1 }

  subscript(width: Int) -> Double {
    if width < first || heights.isEmpty { return .infinity }
    return heights[min(width - first, heights.count - 1)]
  }

  /// The least width at which it is no higher than `height`; nil where there is none.
  func leastWidth(for height: Double) -> Int? {
    var low = 0
    var high = heights.count
    while low < high {
      let middle = (low + high) / 2
      if heights[middle] <= height { high = middle } else { low = middle + 1 }
    }
    return low < heights.count ? first + low : nil
  }
}

extension CombCurve {
  /// The curve of heights from `first` on: made monotone, cut where it ends falling, and without what is too high.
  init(first: Int, raw: [Double], tallest: Double) {
    var heights = raw
    var least = Double.infinity
    var begin = 0
    var end = 0
    for index in heights.indices {
      if heights[index] < least - 1e-9 {
        least = heights[index]
        end = index + 1
      }
      heights[index] = least
      if least > tallest { begin = index + 1 }
    }
    self.first = first + begin
    self.heights = begin < end ? Array(heights[begin..<end]) : []
  }

  /// The curve of a box that may take these shapes, no wider than `reach` steps.
  init(_ shapes: [CombShape], grid: Double, reach: Int) {
    let steps = shapes.map { shape in
      (width: Int(((shape.width - CombGrid.tolerance) / grid).rounded(.up)), height: shape.height)
    }
    let first = steps.map(\.width).min() ?? 0
    var raw: [Double] = []
    for width in first..<max(first, min(reach, steps.map(\.width).max() ?? 0) + 1) {
      raw.append(steps.filter { $0.width <= width }.map(\.height).min() ?? .infinity)
    }
    self.init(first: first, raw: raw, tallest: .infinity)
  }

  /// The curve of a frame: its title over its cells.
  init(title: CombCurve?, cells: CombGrid, grid: Double, reach: Int, tallest: Double) {
    let first = max(title?.first ?? 0, Int(((cells.leastWidth - CombGrid.tolerance) / grid).rounded(.up)))
    let floor = cells.classes.map { cells.lowest($0) }.max() ?? 0
    var raw: [Double] = []
    var width = first
    while width <= reach {
      let rows = cells.leastHeight(Double(width) * grid)
      raw.append((title?[width] ?? 0) + rows)
      if rows <= floor + 1e-9, width >= title?.last ?? 0 { break }
      width += 1
    }
    self.init(first: first, raw: raw, tallest: tallest)
  }
}

extension CombGrid {
  /// Height of a class at its lowest.
  func lowest(_ index: Int) -> Double {
    heights.indices.first { widths[index * heights.count + $0].isFinite }.map { heights[$0] } ?? 0
  }
}
