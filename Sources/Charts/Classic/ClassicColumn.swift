import OrganisationGraph

/// A community of a page in the classic manner: a name written downwards, badges and counts under it.
struct ClassicColumn {
  /// The organisation; nil for 直属, which only carries counts.
  let entry: BoxEntry?
  let name: VerticalName
  let badges: [(badge: ChartBadge, word: VerticalName)]
  /// How many of each counted kind stand under it, in the order of `ClassicContent.counted`.
  var counts: [Int]
  /// Size of the name in em of these columns, 1 unless the style says otherwise.
  let size: Double
  /// Double line and bar, in em.
  private let edges: Double

  /// Distances from one character to the next at the least, around a name, and around and before a badge; in em.
  static let pitch = 1.12, padding = 0.15, badgePitch = 1.06, badgePadding = 0.14, badgeGap = 0.1
  /// A cell's width, and the distance between the columns of a name that needs more than one.
  static let cell = 1.05, between = 0.1
  /// More columns than this make a block that nobody reads downwards.
  static let most = 6

  init(_ entry: BoxEntry, counts: [Int], style: ChartStyle) {
    self.entry = entry
    self.counts = counts
    let look = style.box(entry.kind)
    name = VerticalName(entry.name)
    badges = entry.badges.map { ($0, VerticalName($0.word, isBold: style.badge($0.kind).isBold)) }
    size = look.size
    edges = entry.isPlanned ? 0 : 2 * look.innerLine + look.bar
  }

  /// A column without an organisation.
  init(heading: String, counts: [Int]) {
    entry = nil
    self.counts = counts
    name = VerticalName(heading)
    badges = []
    size = 1
    edges = 0
  }

  /// Height of the badges with the gap before each, in em.
  var badgesHeight: Double { badges.reduce(0) { $0 + Self.height(of: $1.word) + Self.badgeGap } }

  static func height(of word: VerticalName) -> Double {
    Double(word.characters.count) * badgePitch + 2 * badgePadding
  }

  /// The least height of the box, badges included, with the name in `columns` columns.
  func height(columns: Int) -> Double {
    (Double(name.rows(columns: columns)) * Self.pitch + 2 * Self.padding) * size + badgesHeight
  }

  /// The width of the box with the name in `columns` columns.
  func width(columns: Int) -> Double {
    let cell = max(Self.cell, name.widest + 0.05)
    let badge = badges.map { $0.word.widest + 0.05 }.max() ?? 0
    return max((Double(columns) * cell + Double(columns - 1) * Self.between) * size + edges, badge)
  }

  /// The width that the figures need, in em of the grids' text.
  var countsWidth: Double { counts.map { TextWidth.of(String($0), bold: true) + 0.2 }.max() ?? 0 }

  /// The fewest columns that keep to a height; nil where none do.
  func columns(within height: Double) -> Int? {
    (1...Self.most).first { self.height(columns: $0) <= height + 1e-9 }
  }
}
