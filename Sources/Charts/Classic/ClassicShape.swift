/// One way to draw the groups: how much larger the names written downwards are than the text of the grids, how high their
/// boxes are, how many stand in a row, and how wide townships are. Lengths are in em of the grids' text.
struct ClassicShape {
  /// A group as this shape draws it.
  struct Group {
    /// The township's box; nil for communities under none.
    let head: BoxEntry?
    let headWidth: Double
    let headHeight: Double
    /// The columns in each row of boxes.
    let rows: [Range<Int>]
    /// The width of every box, and the columns of characters in it.
    let widths: [Double]
    let characterColumns: [Int]

    /// The whole width with `gap` between boxes and `lane` left of them where there is more than one row.
    func width(gap: Double, lane: Double) -> Double { max(headWidth, boxesWidth(gap: gap, lane: lane)) }

    func boxesWidth(gap: Double, lane: Double) -> Double {
      let widest = rows.map { rowWidth($0, gap: gap) }.max() ?? 0
      return widest + (rows.count > 1 ? lane : 0)
    }

    func rowWidth(_ row: Range<Int>, gap: Double) -> Double {
      widths[row].reduce(0, +) + Double(row.count - 1) * gap
    }
  }

  /// The district's box.
  let root: BoxEntry
  /// Size of the names written downwards.
  let scale: Double
  /// Height of their boxes, badges included.
  let boxHeight: Double
  let groups: [Group]
  /// Height of the figures under each box.
  let countsHeight: Double
  /// What the worth of a larger text is multiplied with: less than 1 where names take more than one column or line.
  let calm: Double

  /// Above and below a bus of townships and of communities, between rows of boxes and between bands of townships, and
  /// between boxes and groups; in em of the names written downwards.
  static let trunkDrop = 0.7, branchDrop = 0.55, rowGap = 0.5, bandGap = 0.9, columnGap = 0.24, groupGap = 1.1,
    lane = 0.7
  static let countHeight = 1.35

  /// How the columns of all groups stand in boxes of one height, for one size of their names.
  struct Boxes {
    let height: Double
    /// For each column, one group after the other.
    let characterColumns: [Int]
    let widths: [Double]

    /// Nil where a name does not go into a box of this height.
    /// - Parameter height: in em of the names written downwards.
    init?(_ columns: [ClassicColumn], height: Double, scale: Double) {
      var characterColumns: [Int] = []
      // Boxes are equal in width, but for those whose names need more columns.
      var widthOf: [Int: Double] = [:]
      for column in columns {
        guard let count = column.columns(within: height) else { return nil }
        characterColumns.append(count)
        widthOf[count] = max(widthOf[count] ?? 0, column.width(columns: count) * scale, column.countsWidth)
      }
      self.height = height * scale
      self.characterColumns = characterColumns
      widths = characterColumns.map { widthOf[$0] ?? 0 }
    }
  }

  /// A shape of `content` with these boxes.
  /// - Parameters:
  ///   - most: boxes in a row of a group.
  ///   - areHeadsWhole: whether every township's box is wide enough for the longest name on one line.
  init(
    _ content: ClassicContent, boxes: Boxes, heads: ClassicBody.Heads, scale: Double, most: Int, areHeadsWhole: Bool,
    pitch: Double
  ) {
    let wished =
      heads.townships.compactMap(\.self).map { areHeadsWhole ? $0.singleLineWidth : $0.leastWidth }.max() ?? 0
    var start = 0
    var groups: [Group] = []
    for (group, head) in zip(content.groups, heads.townships) {
      let count = group.columns.count
      let rowCount = max((count + most - 1) / most, 1)
      let perRow = max((count + rowCount - 1) / rowCount, 1)
      let own = start..<(start + count)
      start += count
      let headWidth = head == nil ? 0 : wished
      groups.append(
        Group(
          head: head, headWidth: headWidth, headHeight: head?.height(in: headWidth, pitch: pitch) ?? 0,
          rows: stride(from: 0, to: count, by: perRow).map { $0..<min($0 + perRow, count) },
          widths: Array(boxes.widths[own]), characterColumns: Array(boxes.characterColumns[own])))
    }
    root = heads.root
    self.scale = scale
    boxHeight = boxes.height
    self.groups = groups
    countsHeight = Double(content.counted.count) * Self.countHeight
    let names = boxes.characterColumns.count { $0 > 1 }
    let lines = groups.count { group in
      group.head.map { group.headHeight > $0.style.height + 1e-9 } ?? false
    }
    let broken = (Double(names) / Double(max(boxes.widths.count, 1)) + Double(lines) / Double(max(groups.count, 1))) / 2
    calm = broken > 0 ? 0.96 - 0.2 * broken : 1
  }

  /// Groups in their order, in as few bands as `width` allows, and then as even as they can be; nil where one alone is
  /// wider.
  func bands(within width: Double) -> [Range<Int>]? {
    let widths = groups.map { $0.width(gap: Self.columnGap * scale, lane: Self.lane * scale) }
    guard let widest = widths.max() else { return [] }
    if let one = Self.packed(widths, gap: Self.groupGap * scale, within: width), one.count == 1 { return one }
    // Further bands are reached by a line at the left.
    let room = width - Self.lane * scale
    guard widest <= room, var best = Self.packed(widths, gap: Self.groupGap * scale, within: room) else { return nil }
    let count = best.count
    var low = widest
    var high = room
    while high - low > 0.1 {
      let middle = (low + high) / 2
      if let found = Self.packed(widths, gap: Self.groupGap * scale, within: middle), found.count == count {
        best = found
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  private static func packed(_ widths: [Double], gap: Double, within width: Double) -> [Range<Int>]? {
    var bands: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, own) in widths.enumerated() {
      if own > width + 1e-6 { return nil }
      if index > start, used + gap + own > width + 1e-6 {
        bands.append(start..<index)
        start = index
        used = 0
      }
      used += (index > start ? gap : 0) + own
    }
    bands.append(start..<widths.count)
    return bands
  }

  /// The height of a band from the top of its townships.
  func height(of band: Range<Int>) -> Double {
    let rows = rows(of: band)
    let head = groups[band].map(\.headHeight).max() ?? 0
    guard rows > 0 else { return head }
    return head + Double(rows) * (2 * Self.branchDrop * scale + boxHeight + countsHeight)
      + Double(rows - 1) * Self.rowGap * scale
  }

  /// Rows of boxes in a band.
  func rows(of band: Range<Int>) -> Int { groups[band].map(\.rows.count).max() ?? 0 }

  /// The height of all bands with the trunk above each.
  func height(of bands: [Range<Int>]) -> Double {
    bands.reduce(0) { $0 + 2 * Self.trunkDrop * scale + height(of: $1) }
      + Double(max(bands.count - 1, 0)) * Self.bandGap * scale
  }
}
