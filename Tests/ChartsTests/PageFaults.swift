import OrganisationGraph

@testable import Charts

/// What would be wrong with a page on paper, found in its numbers.
struct PageFaults {
  let page: ChartPage

  /// Boxes that lie over one another where they should not.
  var overlappingBoxes: [String] {
    let boxes = page.boxes.filter { $0.role != .bar && $0.role != .innerLine }
    return pairs(boxes, frame: \.frame).compactMap { first, second in
      guard Self.overlap(first.frame, second.frame, slack: 1e-6), !mayHold(first, second), !mayHold(second, first)
      else { return nil }
      return "\(name(first)) over \(name(second))"
    }
  }

  /// An outline goes round boxes and outlines, and a box holds its badges and figures.
  private func mayHold(_ outer: ChartBox, _ inner: ChartBox) -> Bool {
    guard Self.isInside(inner.frame, outer.frame, slack: 0.1) else { return false }
    switch outer.role {
    case .outline, .heading: return true
    case .organisation: return inner.role == .badge || inner.role == .counts
    default: return false
    }
  }

  /// Names that leave the box of their organisation.
  var escapedNames: [String] {
    let boxes = Dictionary(
      page.boxes.filter { $0.role == .organisation }.map { ($0.organisation ?? "", $0.frame) },
      uniquingKeysWith: { first, _ in first })
    return page.texts.filter { text in
      guard let organisation = text.organisation else { return false }
      return !(boxes[organisation].map { Self.isInside(inked(text), $0, slack: 0.5) } ?? false)
    }.map { "\($0.string) outside its box" }
  }

  /// Anything that leaves the margins, by more than half a border.
  var outsideMargins: [String] {
    let frames = page.boxes.map(\.frame) + page.rules.map(\.frame) + page.texts.map(inked)
    let grid = page.bodyPoints / 32 + 0.01
    return frames.filter {
      $0.x < page.margin - grid || $0.y < page.margin - grid || $0.right > page.width - page.margin + grid
        || $0.bottom > page.height - page.margin + grid
    }.map { "\(Self.place($0)) outside the margins" }
  }

  /// Texts wider than their room.
  var overflowingTexts: [String] {
    page.texts.filter { width(of: $0) > $0.room.width + $0.size / 16 }.map(\.string)
  }

  /// Texts that lie over one another.
  var overlappingTexts: [String] {
    pairs(page.texts, frame: { inked($0) }).compactMap { first, second in
      Self.overlap(inked(first), inked(second), slack: 0.3) ? "\(first.string) over \(second.string)" : nil
    }
  }

  /// Connectors that run through the inside of a box.
  var crossings: [String] {
    let boxes = page.boxes.filter { $0.role == .organisation || $0.role == .continued || $0.role == .badge }
    return page.lines.flatMap { line in
      zip(line.points, line.points.dropFirst()).flatMap { start, end in
        let segment = ChartRectangle(
          x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x), height: abs(start.y - end.y))
        return boxes.filter { Self.overlap(segment, $0.frame, slack: page.bodyPoints / 16) }
          .map { "\(line.from)->\(line.to) through \(name($0))" }
      }
    }
  }

  var all: [String] {
    overlappingBoxes + escapedNames + outsideMargins + overflowingTexts + overlappingTexts + crossings
  }

  /// Names as printed, by organisation: the lines of a broken name are joined again.
  var names: [String: String] {
    var names: [String: String] = [:]
    for text in page.texts { if let id = text.organisation { names[id, default: ""] += text.string } }
    return names
  }

  private func width(of text: ChartText) -> Double {
    switch text.face {
    case .sans: TextWidth.of(text.string) * text.size
    case .sansBold: TextWidth.of(text.string, bold: true) * text.size
    case .serif, .serifBold: TextWidth.ofSerif(text.string) * text.size
    }
  }

  private func inked(_ text: ChartText) -> ChartRectangle {
    let width = width(of: text)
    let x =
      switch text.alignment {
      case .left: text.room.x
      case .centre: text.room.centre - width / 2
      case .right: text.room.right - width
      }
    return ChartRectangle(x: x, y: text.room.middle - text.size / 2, width: width, height: text.size)
  }

  /// Pairs whose frames have some width in common.
  private func pairs<Item>(_ items: [Item], frame: (Item) -> ChartRectangle) -> [(Item, Item)] {
    let sorted = items.map { ($0, frame($0)) }.sorted { $0.1.x < $1.1.x }
    return sorted.indices.flatMap { first in
      sorted[(first + 1)...].prefix { $0.1.x < sorted[first].1.right }.map { (sorted[first].0, $0.0) }
    }
  }

  private func name(_ box: ChartBox) -> String {
    "\(box.role.rawValue) \(box.organisation ?? "") \(Self.place(box.frame))"
  }

  private static func place(_ frame: ChartRectangle) -> String {
    [frame.x, frame.y, frame.right, frame.bottom].map { "\(Int($0.rounded()))" }.joined(separator: ",")
  }

  private static func isInside(_ inner: ChartRectangle, _ outer: ChartRectangle, slack: Double) -> Bool {
    inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right <= outer.right + slack
      && inner.bottom <= outer.bottom + slack
  }

  private static func overlap(_ first: ChartRectangle, _ second: ChartRectangle, slack: Double) -> Bool {
    first.x < second.right - slack && second.x < first.right - slack && first.y < second.bottom - slack
      && second.y < first.bottom - slack
  }
}
