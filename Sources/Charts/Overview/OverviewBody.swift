import OrganisationGraph

/// The drawing of the overview.
struct OverviewBody: ChartBody {
  /// A township's place: its band and its width in em.
  struct Place {
    var width: Double
    var columns: Int
    var grid: CellGrid
    var headHeight: Double
  }

  /// How everything stands, in em.
  struct Arrangement {
    var bands: [Range<Int>]
    var places: [Place]
    var blockGrids: [CellGrid]
    /// Free width left of the townships, for the line down to further bands.
    var lane: Double
    var width: Double
    var height: Double
    var spareHeight: Double
    /// Names of communities that take more than one line.
    var wrapped: Int
  }

  let content: OverviewContent
  let style: ChartStyle
  let words: ChartWords
  var subject: ChartSubject { content.subject }
  /// From a box down to the bus, and from the bus down to the townships.
  static let drop = 0.6
  static let countsHeight = 1.6, listGap = 0.5, bandGap = 1.2, blockGap = 1.5, blockHead = 2.1, cellGap = 0.4

  private let widths: [Double]
  private let communityCount: Int
  private let rowLimits: [Int]

  init(of graph: OrganisationGraph, content: ChartContent, style: ChartStyle, words: ChartWords) {
    self.content = OverviewContent(graph, content: content, style: style, words: words)
    self.style = style
    self.words = words
    widths = CellGrid.widths(for: self.content.townships.flatMap(\.communities), most: 6)
    communityCount = self.content.townships.reduce(0) { $0 + $1.communities.count }
    let most = self.content.townships.map(\.communities.count).max() ?? 0
    // Only limits that change the number of columns of the longest list are worth trying.
    rowLimits = most == 0 ? [1] : Set((1...12).map { (most + $0 - 1) / $0 }).sorted()
  }

  func arrangement(
    width: Double, height: Double, least: Double, limit: Double
  ) -> (Arrangement, points: Double)? {
    var best: (plan: Arrangement, points: Double, merit: Double)?
    for cellWidth in widths.isEmpty ? [4] : widths {
      guard
        let (plan, points) = largest(cellWidth: cellWidth, width: width, height: height, least: least, limit: limit)
      else { continue }
      // Broken names take from the worth of a larger text.
      let merit = points * (1 - 0.3 * Double(plan.wrapped) / Double(max(communityCount, 1)))
      if merit > (best?.merit ?? 0) * (1 + 1e-9) { best = (plan, points, merit) }
    }
    return best.map { ($0.plan, $0.points) }
  }

  /// The largest text with cells of this width, by halving: what fits at a size fits at every smaller one.
  private func largest(
    cellWidth: Double, width: Double, height: Double, least: Double, limit: Double
  ) -> (Arrangement, points: Double)? {
    func fitting(_ points: Double) -> Arrangement? {
      arrange(cellWidth: cellWidth, width: width / points, within: height / points)
    }
    if let plan = fitting(limit) { return (plan, limit) }
    guard var best = fitting(least) else { return nil }
    var low = least
    var high = limit
    while high - low > 0.02 {
      let middle = (low + high) / 2
      if let found = fitting(middle) {
        best = found
        low = middle
      } else {
        high = middle
      }
    }
    return (best, low)
  }

  /// The calmest arrangement in a room given in em: few broken names, equal siblings, few bands, then the lowest.
  private func arrange(cellWidth: Double, width: Double, within height: Double) -> Arrangement? {
    guard let blocks = blockGrids(width: width) else { return nil }
    if content.townships.isEmpty {
      let plan = finish(bands: [], places: [], blocks: blocks, lane: 0, width: width, wrapped: 0)
      return plan.flatMap { settled($0, height: height) }
    }
    var best: (plan: Arrangement, rank: Double)?
    for rows in rowLimits {
      for isEqual in [true, false] {
        guard let plan = arrange(cellWidth: cellWidth, rows: rows, isEqual: isEqual, width: width, blocks: blocks),
          plan.height <= height + 1e-6
        else { continue }
        let rank =
          Double(plan.wrapped) * 1000 + (isEqual ? 0 : 500) + Double(plan.bands.count) * 100 + plan.height / height
        if rank < (best?.rank ?? .infinity) - 1e-9 { best = (plan, rank) }
      }
    }
    return best.flatMap { settled($0.plan, height: height) }
  }

  private func settled(_ plan: Arrangement, height: Double) -> Arrangement? {
    guard plan.height <= height + 1e-6 else { return nil }
    var plan = plan
    plan.spareHeight = height - plan.height
    return plan
  }

  private func arrange(
    cellWidth: Double, rows: Int, isEqual: Bool, width: Double, blocks: [CellGrid]
  ) -> Arrangement? {
    let columns = content.townships.map { max(1, ($0.communities.count + rows - 1) / rows) }
    var wanted = zip(content.townships, columns).map { township, columns in
      max(
        township.headWidth,
        township.communities.isEmpty ? 0 : PairedColumns.width(columns: columns, cellWidth: cellWidth))
    }
    if isEqual, let widest = wanted.max() { wanted = wanted.map { _ in widest } }
    for lane in [0, 1.0] {
      guard let bands = self.bands(wanted, width: width - lane) else { return nil }
      if bands.count > 1, lane == 0 { continue }
      // Left-over width goes to the townships in proportion, up to a point; of equal
      // ones all bands stay alike, others end flush.
      let used = bands.map { band in
        (sum: band.reduce(0) { $0 + wanted[$1] }, gaps: Double(band.count - 1) * style.spacing.column)
      }
      let growth = used.map { min((width - lane - $0.gaps) / $0.sum, 1.5) }
      let common = growth.min() ?? 1
      let places = content.townships.indices.map { index in
        let band = bands.firstIndex { $0.contains(index) } ?? 0
        return place(index, width: wanted[index] * (isEqual ? common : growth[band]), columns: columns[index])
      }
      let wrapped = places.indices.reduce(0) { sum, index in
        sum
          + content.townships[index].communities.count {
            $0.singleLineWidth > places[index].grid.cellWidth + 1e-6
          }
      }
      return finish(
        bands: bands, places: places, blocks: blocks, lane: lane, width: width, wrapped: wrapped)
    }
    return nil
  }

  private func place(_ index: Int, width: Double, columns: Int) -> Place {
    let township = content.townships[index]
    let grid = CellGrid(
      township.communities, columns: columns, cellWidth: PairedColumns.cellWidth(columns: columns, width: width),
      pitch: style.spacing.line)
    return Place(
      width: width, columns: columns, grid: grid,
      headHeight: township.entry.height(in: width, pitch: style.spacing.line))
  }

  /// Townships in their order, in as few bands as `width` allows; nil where one alone is wider.
  private func bands(_ widths: [Double], width: Double) -> [Range<Int>]? {
    var bands: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, wanted) in widths.enumerated() {
      if wanted > width + 1e-6 { return nil }
      if index > start, used + style.spacing.column + wanted > width + 1e-6 {
        bands.append(start..<index)
        start = index
        used = 0
      }
      used += (index > start ? style.spacing.column : 0) + wanted
    }
    bands.append(start..<widths.count)
    return bands
  }

  private func blockGrids(width: Double) -> [CellGrid]? {
    var grids: [CellGrid] = []
    for block in content.blocks {
      var best: CellGrid?
      for cellWidth in CellGrid.widths(for: block.entries, most: 8) where cellWidth <= width + 1e-6 {
        let columns = min(Int((width + Self.cellGap + 1e-6) / (cellWidth + Self.cellGap)), block.entries.count)
        guard columns >= 1 else { continue }
        let stretched = (width - Double(columns - 1) * Self.cellGap) / Double(columns)
        let grid = CellGrid(
          block.entries, columns: columns, cellWidth: min(stretched, cellWidth * 1.5), pitch: style.spacing.line)
        if grid.height(gap: Self.cellGap) < (best?.height(gap: Self.cellGap) ?? .infinity) - 1e-9 { best = grid }
      }
      guard let best else { return nil }
      grids.append(best)
    }
    return grids
  }

  private func finish(
    bands: [Range<Int>], places: [Place], blocks: [CellGrid], lane: Double, width: Double, wrapped: Int
  ) -> Arrangement? {
    var height = 0.0
    if let head = content.head {
      let headWidth = Self.headWidth(head, in: width)
      if headWidth > width + 1e-6 { return nil }
      height += head.height(in: headWidth, pitch: style.spacing.line)
    } else {
      height += 2
    }
    if !bands.isEmpty { height += 2 * Self.drop }
    for (index, band) in bands.enumerated() {
      if index > 0 { height += Self.bandGap + Self.drop }
      height += bandHeight(band, places: places)
    }
    for grid in blocks { height += Self.blockGap + Self.blockHead + grid.height(gap: Self.cellGap) }
    return Arrangement(
      bands: bands, places: places, blockGrids: blocks, lane: lane, width: width, height: height, spareHeight: 0,
      wrapped: wrapped)
  }

  func bandHeight(_ band: Range<Int>, places: [Place]) -> Double {
    let headHeight = band.map { places[$0].headHeight }.max() ?? 0
    let list = band.map { places[$0].grid.height(gap: style.spacing.sibling) }.max() ?? 0
    return headHeight + Self.countsHeight + (list > 0 ? Self.listGap + list : 0)
  }

  static func headWidth(_ head: BoxEntry, in width: Double) -> Double {
    min(max(head.fullWidth, 24), max(width, head.leastWidth))
  }
}
