import OrganisationGraph

/// The drawing in the classic manner: the district in the middle, townships on a bus, communities written downwards with
/// their figures, and grids of the bodies that stand beside them.
struct ClassicBody: ChartBody {
  /// How everything stands, in em of the grids' text.
  struct Arrangement {
    var shape: ClassicShape
    var headWidth: Double
    var bands: [Range<Int>]
    var grids: [CellGrid?]
    var height: Double
    /// Height that is left over.
    var spare: Double
  }

  let content: ClassicContent
  let style: ChartStyle
  let words: ChartWords
  var subject: ChartSubject { content.subject }
  /// The blocks' distances, as on the overview.
  static let blockGap = 1.5, blockHead = 2.1

  private let graph: OrganisationGraph
  private let chart: ChartContent
  private let grids: [ClassicGrid]
  /// Every shape worth trying, for any sheet.
  private var shapes: [ClassicShape] = []

  init(of graph: OrganisationGraph, content: ChartContent, style: ChartStyle, words: ChartWords) {
    self.graph = graph
    chart = content
    self.content = ClassicContent(graph, content: content, style: style, words: words)
    self.style = style
    self.words = words
    grids = self.content.blocks.map { ClassicGrid($0.entries, pitch: style.spacing.line) }
    shapes = Self.scales.flatMap { shapes(scale: $0) }
  }

  /// The boxes of district and townships for one scale.
  struct Heads {
    let root: BoxEntry
    /// Nil for communities under no township.
    let townships: [BoxEntry?]
  }

  private func heads(scale: Double) -> Heads? {
    guard let root = graph.organisations.first else { return nil }
    let style = enlarged(scale)
    return Heads(
      root: BoxEntry(root, content: chart, style: style, words: words),
      townships: content.groups.map { group in
        group.head.map { BoxEntry(graph.organisations[$0], content: chart, style: style, words: words) }
      })
  }

  private func enlarged(_ scale: Double) -> ChartStyle {
    var style = style
    for kind in [graph.organisations.first?.kind, .townshipFederation].compactMap(\.self) {
      var box = self.style.box(kind)
      box.size *= scale
      box.height *= scale
      box.padding *= scale
      style.boxes[kind] = box
    }
    return style
  }

  func arrangement(
    width: Double, height: Double, least: Double, limit: Double
  ) -> (Arrangement, points: Double)? {
    guard !graph.organisations.isEmpty else { return nil }
    var best: (plan: Arrangement, points: Double, merit: Double)?
    for shape in shapes {
      let scale = shape.scale
      // Text over the limit is not asked for: names written downwards may be larger than the grids by a quarter.
      let most = min(limit, limit * Self.wished / scale)
      func fitting(_ points: Double) -> Arrangement? {
        arrange(shape, width: width / points, height: height / points)
      }
      func merit(_ plan: Arrangement, _ points: Double) -> Double {
        let rows = plan.bands.reduce(0) { $0 + max(shape.rows(of: $1), 1) }
        let worth = min(points, points * scale / Self.wished) + 0.02 * points
        return worth * shape.calm * (1 - 0.03 * Double(rows - 1))
      }
      // A shape that cannot beat the best at its own largest size is not searched.
      var low = least
      if let best {
        let needed = best.merit / (min(1, scale / Self.wished) + 0.02) / shape.calm
        low = max(low, needed)
      }
      guard low <= most, let first = fitting(low) else { continue }
      var found = (plan: first, points: low)
      var high = most
      if let plan = fitting(most) {
        found = (plan, most)
      } else {
        while high - found.points > 0.02 {
          let middle = (found.points + high) / 2
          if let plan = fitting(middle) { found = (plan, middle) } else { high = middle }
        }
      }
      let value = merit(found.plan, found.points)
      if value > (best?.merit ?? 0) * (1 + 1e-9) { best = (found.plan, found.points, value) }
    }
    return best.map { ($0.plan, $0.points) }
  }

  /// The size of text by which pages are compared: that of the grids, or what the names written downwards are worth.
  static func worth(of page: ChartPage) -> Double {
    let communities = Set(page.boxes.filter { $0.kind == .communityFederation }.compactMap(\.organisation))
    let names = page.texts.filter { $0.organisation.map(communities.contains) ?? false }
    return min(page.bodyPoints, names.map { $0.size / wished }.min() ?? .infinity)
  }

  /// Names written downwards are wished a quarter larger than the grids' text, and may be up to three fifths.
  private static let wished = 1.25
  private static let scales = [1.25, 1, 1.1, 1.4, 1.6]

  private func shapes(scale: Double) -> [ClassicShape] {
    guard let heads = heads(scale: scale) else { return [] }
    let columns = content.groups.flatMap(\.columns)
    let largest = content.groups.map(\.columns.count).max() ?? 0
    let rowLimits = largest == 0 ? [1] : Set((1...8).map { (largest + $0 - 1) / $0 }).sorted(by: >)
    let boxes = boxHeights(of: columns).compactMap { ClassicShape.Boxes(columns, height: $0, scale: scale) }
    return boxes.flatMap { boxes in
      rowLimits.flatMap { most in
        [true, false].map { isWhole in
          ClassicShape(
            content, boxes: boxes, heads: heads, scale: scale, most: most, areHeadsWhole: isWhole,
            pitch: style.spacing.line)
        }
      }
    }
  }

  /// Heights of boxes worth trying: those that the longest names need in one column, in two, and so on, and those that
  /// leave only a few of the longest to take more than one.
  private func boxHeights(of columns: [ClassicColumn]) -> [Double] {
    guard !columns.isEmpty else { return [0] }
    var heights: Set<Double> = []
    for count in 1...ClassicColumn.most { heights.insert(columns.map { $0.height(columns: count) }.max() ?? 0) }
    let single = columns.map { $0.height(columns: 1) }.sorted()
    for share in [0.98, 0.9, 0.75, 0.5] { heights.insert(single[Int(Double(single.count - 1) * share)]) }
    return heights.sorted(by: >)
  }

  private func arrange(_ shape: ClassicShape, width: Double, height: Double) -> Arrangement? {
    guard let bands = shape.bands(within: width) else { return nil }
    let head = shape.root
    let headWidth = min(max(head.singleLineWidth, 14 * shape.scale), max(width, head.leastWidth))
    guard headWidth <= width + 1e-6 else { return nil }
    var used = head.height(in: headWidth, pitch: style.spacing.line) + shape.height(of: bands)
    for grid in grids {
      guard let least = grid.least(within: width) else { return nil }
      used += Self.blockGap + Self.blockHead + least.height
    }
    guard used <= height + 1e-6 else { return nil }
    return Arrangement(
      shape: shape, headWidth: headWidth, bands: bands, grids: grids.map { $0.grid(within: width) },
      height: used, spare: height - used)
  }
}
