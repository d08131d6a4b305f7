import OrganisationGraph

/// Explains what the page holds and nothing else. Lengths are in em of the notes.
struct Legend {
  enum Swatch {
    case kind(OrganisationKind)
    case planned(OrganisationKind)
    case badge(ChartBadge)
  }

  private let hasCells: Bool
  private let items: [(swatch: Swatch, label: String, width: Double)]
  /// Size of a badge's word: no text in a box is smaller than those of the page.
  private let badgeSize: Double
  private static let swatchWidth = 2.5, swatchHeight = 1.2, gap = 0.5, columnGap = 1.6

  init(_ subject: ChartSubject, words: ChartWords, badgeSize: Double) {
    self.badgeSize = badgeSize
    hasCells = subject.hasCells
    var items: [(Swatch, String)] = []
    for kind in ChartSubject.order where subject.kinds.contains(kind) {
      items.append((.kind(kind), words.kinds[kind] ?? kind.rawValue))
    }
    for kind in ChartBadge.Kind.allCases {
      for badge in subject.badges where badge.kind == kind {
        let label = badge.meaning ?? words.badges[kind] ?? kind.rawValue
        items.append((.badge(badge), badge.word == words.suspended ? words.suspendedLegend : label))
      }
    }
    if let kind = subject.planned { items.append((.planned(kind), words.plannedLegend)) }
    self.items = items.map { ($0.0, $0.1, TextWidth.of($0.1)) }
  }

  var isEmpty: Bool { items.isEmpty }

  /// The width in `rows` rows, column after column.
  func width(rows: Int) -> Double {
    columns(rows: rows).reduce(0) { $0 + $1 } + Double(max(columns(rows: rows).count - 1, 0)) * Self.columnGap
  }

  /// The fewest rows that keep to `width`; nil where even one column is wider.
  func rows(within width: Double) -> Int? {
    if items.isEmpty { return 0 }
    return (1...items.count).first { self.width(rows: $0) <= width + 1e-6 }
  }

  func draw(into drawing: inout PageDrawing, x: Double, y: Double, rows: Int, note: Double, pitch: Double) {
    let widths = columns(rows: rows)
    var x = x
    for (column, width) in widths.enumerated() {
      for row in 0..<rows {
        let index = column * rows + row
        guard index < items.count else { break }
        let middle = y + (Double(row) + 0.5) * pitch * note
        draw(
          items[index].swatch, label: items[index].label, into: &drawing, x: x, middle: middle, note: note,
          width: width,
          pitch: pitch)
      }
      x += (width + Self.columnGap) * note
    }
  }

  private func draw(
    _ swatch: Swatch, label: String, into drawing: inout PageDrawing, x: Double, middle: Double, note: Double,
    width: Double, pitch: Double
  ) {
    let swatchWidth = self.width(of: swatch)
    var height = Self.swatchHeight * note
    if case .badge = swatch { height = min(max(height, 1.15 * badgeSize * note), (pitch - 0.08) * note) }
    let frame = ChartRectangle(x: x, y: middle - height / 2, width: swatchWidth * note, height: height)
    switch swatch {
    case .kind(let kind) where hasCells:
      drawing.swatch(of: kind, isPlanned: false, em: note, in: frame)
    case .planned(let kind) where hasCells:
      drawing.swatch(of: kind, isPlanned: true, em: note, in: frame)
    case .kind(let kind):
      drawing.ground(of: kind, isPlanned: false, isDashed: false, em: note, in: frame, role: .legend)
    case .planned(let kind):
      drawing.ground(of: kind, isPlanned: true, isDashed: true, em: note, in: frame, role: .legend)
    case .badge(let badge):
      drawing.badge(badge, em: badgeSize * note, in: frame)
    }
    let left = x + (swatchWidth + Self.gap) * note
    drawing.add(
      ChartText(
        string: label,
        room: ChartRectangle(
          x: left, y: frame.y, width: (width - swatchWidth - Self.gap + Self.columnGap / 2) * note, height: frame.height
        ),
        size: note, face: .sans, colour: drawing.style.frame.ink, alignment: .left))
  }

  private func width(of swatch: Swatch) -> Double {
    if case .badge(let badge) = swatch {
      return max(Self.swatchWidth, (TextWidth.of(badge.word, bold: true) + 0.5) * badgeSize)
    }
    return Self.swatchWidth
  }

  private func columns(rows: Int) -> [Double] {
    guard rows > 0 else { return [] }
    return stride(from: 0, to: items.count, by: rows).map { start in
      items[start..<min(start + rows, items.count)].map { width(of: $0.swatch) + Self.gap + $0.width }.max() ?? 0
    }
  }
}
