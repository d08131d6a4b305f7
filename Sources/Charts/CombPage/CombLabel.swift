/// The text of a box in a comb: the name in one line or more, what stands beside it, and details below. Lengths in em.
struct CombLabel {
  /// Line of text as it will be set.
  struct Line: Equatable {
    enum Part { case name, trailing, detail }
    var part: Part
    var text: String
    /// What stands at the right end of the same line.
    var atRight: String?
    /// Whether the badges stand at the right end of the line.
    var hasBadges = false
  }

  let entry: BoxEntry
  /// The trailing text with the page that it names.
  let trailing: String
  private let isRepeated: Bool
  private let name: BreakableText
  /// Widths of the name in one line, two, and more where it is very long; names that look torn are left whole.
  private let nameWidths: [Double]
  /// Width of the last line of the name broken in two; nil where it is not broken.
  private let lastLineWidth: Double?
  private let spacing: CombTextSpacing

  /// - Parameters:
  ///   - reference: 第3页, or as many figures as it may come to have.
  ///   - isRepeated: whether an earlier page has the box already.
  init(_ entry: BoxEntry, reference: String?, isRepeated: Bool, words: ChartWords, spacing: CombTextSpacing) {
    self.entry = entry
    self.isRepeated = isRepeated
    self.spacing = spacing
    let size = entry.style.size
    let name = BreakableText(
      isRepeated ? entry.name + words.continued : entry.name, bold: entry.style.isBold)
    self.name = name
    (nameWidths, lastLineWidth) = Self.widths(of: name, size: size)
    trailing = isRepeated ? "" : [entry.trailing, reference ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The shapes worth considering, width falling and height rising.
  var shapes: [CombShape] {
    let tail = tailWidth
    var widths = nameWidths.flatMap { [$0, $0 + trailingRoom, $0 + badgesRoom, $0 + tail] }
    widths += [trailingWidth, trailingWidth + badgesRoom, badgesWidth]
    if let lastLineWidth { widths.append(lastLineWidth + tail) }
    widths += details.map { TextWidth.of($0) }
    if details.count > 1 {
      for count in 2...details.count {
        widths.append(TextWidth.of(details.prefix(count).joined(separator: Self.comma)))
      }
    }
    // What stands below the name is never broken, and may be wider than it.
    let least = max(
      nameWidths.last ?? 0, trailingWidth, badgesWidth, details.map { TextWidth.of($0) }.max() ?? 0)
    var shapes: [CombShape] = []
    for width in Set(widths.filter { $0 >= least - 1e-9 }).sorted(by: >) {
      let shape = CombShape(width: width + edges, height: height(arranged(in: width + edges)))
      if let last = shapes.last, shape.height < last.height + 1e-9 { shapes.removeLast() }
      shapes.append(shape)
    }
    return shapes
  }

  /// The lines in a box that is `width` wide; never higher than in a narrower box of one of the shapes.
  func lines(in width: Double) -> [Line] {
    let lines = arranged(in: width)
    if lines.count == 1 { return lines }
    let fitting = shapes.first { $0.width <= width + 1e-6 }
    guard let fitting, fitting.height < height(lines) - 1e-6 else { return lines }
    return arranged(in: fitting.width)
  }

  private func arranged(in width: Double) -> [Line] {
    let inner = width - edges + 1e-6
    // A name that leaves room for its tail on every line is more even; one that does not may need fewer lines.
    let narrow = head(inner, nameWidth: inner - tailWidth)
    let wide = head(inner, nameWidth: inner)
    var lines = height(narrow) <= height(wide) + 1e-9 ? narrow : wide
    var line = ""
    for piece in details {
      let longer = line.isEmpty ? piece : line + Self.comma + piece
      if !line.isEmpty, TextWidth.of(longer) > inner {
        lines.append(Line(part: .detail, text: line))
        line = piece
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(Line(part: .detail, text: line)) }
    return lines
  }

  /// The name with what stands at its right, or on lines of its own where there is no room.
  private func head(_ inner: Double, nameWidth: Double) -> [Line] {
    let measure = max(nameWidth, least(nameWidth, inner)) / size
    var lines = name.lines(width: measure).map { Line(part: .name, text: $0) }
    var free = inner - name.measure(width: measure).last * size
    var waiting = trailing
    if !trailing.isEmpty, free >= trailingRoom {
      lines[lines.count - 1].atRight = trailing
      free -= trailingRoom
      waiting = ""
    }
    if !waiting.isEmpty {
      lines.append(Line(part: .trailing, text: waiting))
      free = inner - trailingWidth
    }
    guard badgesWidth > 0 else { return lines }
    if free < badgesRoom { lines.append(Line(part: .trailing, text: "")) }
    lines[lines.count - 1].hasBadges = true
    return lines
  }

  /// A short name is not torn for the sake of a tail.
  private func least(_ nameWidth: Double, _ inner: Double) -> Double {
    let whole = (nameWidths.first ?? 0)
    return whole <= LineBreaking.unbreakable * size
      ? min(whole, inner) : min(inner, max(nameWidths.last ?? 0, nameWidth))
  }

  /// The width of a box that leaves `inner` for the text.
  func width(ofInner inner: Double) -> Double { inner + edges }

  /// The least height that lines need.
  func height(_ lines: [Line]) -> Double {
    let base = (entry.style.isBold ? spacing.title : spacing.cell) * size
    return lines.indices.dropFirst().reduce(base) { $0 + pitch(above: $1, of: lines) }
  }

  /// From the middle of the line before to that of this one.
  func pitch(above index: Int, of lines: [Line]) -> Double {
    spacing.pitch * (size(of: lines[index - 1]) + size(of: lines[index])) / 2
  }

  /// Size of a line's text.
  func size(of line: Line) -> Double { line.part == .name ? size : 1 }

  /// Size of the name.
  var size: Double { entry.style.size }

  /// From the left edge to the text.
  var left: Double { spacing.padding + (entry.isPlanned ? 0.1 : mark == .left ? entry.style.bar : 0) }
  /// From the text to the badges.
  var right: Double { spacing.padding + (entry.isPlanned ? 0.1 : mark == .right ? spacing.mark : 0) }

  /// The mark that tells kinds apart in print without colour.
  enum Mark { case none, left, right }
  var mark: Mark {
    if isRepeated || entry.isPlanned { return .none }
    return Self.mark(of: entry.style)
  }

  /// The mark of a kind with this look.
  static func mark(of look: BoxStyle) -> Mark { look.bar > 0 ? .left : look.innerLine > 0 ? .right : .none }

  private static let comma = "  "
  private var details: [String] { isRepeated ? [] : entry.item.details }
  private var trailingWidth: Double { TextWidth.of(trailing) }
  private var trailingRoom: Double { trailing.isEmpty ? 0 : trailingWidth + 0.75 }
  private var badgesWidth: Double { badgeWidths.reduce(0, +) }
  private var badgesRoom: Double { badgesWidth > 0 ? badgesWidth + 0.1 : 0 }
  private var tailWidth: Double { trailingRoom + badgesRoom }
  private var edges: Double { left + right }

  /// Width of each badge with the gap before it; a repeated head has none.
  var badgeWidths: [Double] {
    isRepeated ? [] : entry.badgeWidths.map { $0 - spacing.badgeThrift }
  }

  private static func widths(of name: BreakableText, size: Double) -> (all: [Double], lastOfTwo: Double?) {
    var widths = [name.width * size]
    guard name.width > LineBreaking.unbreakable else { return (widths, nil) }
    var last: Double?
    var target = name.width / 2
    while target < name.width {
      let measure = name.measure(width: target)
      if measure.count == 2 {
        widths.append(measure.widest * size)
        last = measure.last * size
        break
      }
      target += 0.25
    }
    var most = 3
    while name.width / Double(most) >= LineBreaking.unbreakable {
      widths.append(name.measure(width: name.width / Double(most) + 1).widest * size)
      most += 1
    }
    return (widths, last)
  }
}

/// Distances of text in a comb, in em.
struct CombTextSpacing: Sendable, Hashable {
  /// Height of a line in a cell, and in a bar.
  var cell = 1.25, title = 1.35
  /// Between the lines of a name.
  var pitch = 1.08
  /// Beside the text.
  var padding = 0.25
  /// Width of the mark at the right end of a cell.
  var mark = 0.3
  /// What a badge is narrower here than beside a box of its own.
  var badgeThrift = 0.3
}
