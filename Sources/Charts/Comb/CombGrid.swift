/// Where the cells of a frame may end: in equal units, of which a cell takes as many as it needs, or left and right of
/// one cut.
enum CombPattern: Hashable, Sendable {
  case units(Int)
  case cut(Double)
}

/// The cells of a frame, ready for dividing them into rows.
///
/// A row has the height of one of the shapes, and every cell in it the least width at which it is no higher.
struct CombGrid: Sendable {
  /// Heights that a row may have, rising.
  let heights: [Double]
  /// Cells that take the same shapes are of one class.
  let classes: [Int]
  /// Least width for each class and row height; infinite where the class has no shape so low.
  let widths: [Double]
  /// Width of each class at its lowest shape.
  let widest: [Double]
  /// Where a cut may lie, rising, in eighths of an em.
  let cuts: [Double]
  /// Least width at which every cell fits.
  let leastWidth: Double
  /// Least width of the narrowest cell.
  private let leastCell: Double
  /// Width of the widest on one line; in twice that every cut is as good as halves.
  private let widestCell: Double

  /// Cells in units narrower than this look ragged.
  let leastUnit: Double
  static let mostUnits = 8
  /// Equality of lengths: planned widths lie on a grid, drawn ones are sums of them.
  static let tolerance = 1e-6

  init(_ nodes: ArraySlice<CombTree.Node>, leastUnit: Double) {
    self.leastUnit = leastUnit
    var shapes: [[CombShape]] = []
    var known: [[CombShape]: Int] = [:]
    classes = nodes.map { node in
      if let index = known[node.shapes] { return index }
      known[node.shapes] = shapes.count
      shapes.append(node.shapes)
      return shapes.count - 1
    }
    heights = Set(shapes.joined().map(\.height)).sorted()
    var widths: [Double] = []
    for shape in shapes {
      for height in heights {
        widths.append(shape.last { $0.height <= height }.map(\.width) ?? .infinity)
      }
    }
    self.widths = widths
    widest = shapes.map { $0.first?.width ?? 0 }
    cuts = Set(widths.filter(\.isFinite).map { ($0 * 8 - Self.tolerance).rounded(.up) / 8 }).sorted()
    leastWidth = shapes.compactMap { $0.last?.width }.max() ?? 0
    widestCell = widest.max() ?? 0
    leastCell = shapes.compactMap { $0.last?.width }.min() ?? 0
  }

  /// Ways to divide rows of this width, the plainest first.
  func patterns(_ width: Double) -> [CombPattern] {
    let most = Int((width + Self.tolerance) / max(leastUnit, 0.1))
    var patterns = (1...max(1, min(most, Self.mostUnits))).map(CombPattern.units)
    let halves = patterns.count > 1 ? width / 2 : .infinity
    if width > 2 * widestCell + Self.tolerance {
      if patterns.count == 1 { patterns.append(.cut(width / 2)) }
      return patterns
    }
    for side in cuts where width - side > leastCell - Self.tolerance && side > leastCell - Self.tolerance {
      if abs(side - halves) > Self.tolerance { patterns.append(.cut(side)) }
    }
    return patterns
  }

  /// The first cell that no longer fits into a row that begins with `start`.
  func rowEnd(from start: Int, level: Int, pattern: CombPattern, spans: [Int]) -> Int {
    var end = start
    switch pattern {
    case .units(let units):
      var used = 0
      while end < classes.count {
        used += spans[classes[end] * heights.count + level]
        if used > units { break }
        end += 1
      }
    case .cut:
      let first = spans[classes[start] * heights.count + level]
      if first == 0 { return start }
      end = start + 1
      if first & Self.fitsLeft != 0, end < classes.count,
        spans[classes[end] * heights.count + level] & Self.fitsRight != 0
      {
        end += 1
      }
    }
    return end
  }

  static let fitsLeft = 1
  static let fitsRight = 2
  private static let fitsWhole = 4

  /// For each class and row height the units that a cell takes, or the places of a cut row that it fits.
  func spans(_ width: Double, _ pattern: CombPattern) -> [Int] { widths.map { span(of: $0, width, pattern) } }

  func span(of need: Double, _ width: Double, _ pattern: CombPattern) -> Int {
    switch pattern {
    case .units(let units):
      let span = (need - Self.tolerance) * Double(units) / width
      return span > Double(units) ? units + 1 : Int(span) + 1
    case .cut(let cut):
      return (need <= cut + Self.tolerance ? Self.fitsLeft : 0)
        + (need <= width - cut + Self.tolerance ? Self.fitsRight : 0)
        + (need <= width + Self.tolerance ? Self.fitsWhole : 0)
    }
  }
}
