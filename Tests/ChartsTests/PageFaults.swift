import OrganisationGraph

@testable import Charts

/// What would be wrong with a page on paper, found in its numbers.
struct PageFaults {
  let page: ChartPage

  /// Boxes that lie over one another without one being inside the other.
  var overlappingBoxes: [String] {
    let boxes = page.boxes.filter { $0.role != .bar && $0.role != .innerLine }
    return pairs(boxes).compactMap { first, second in
      Self.overlap(first.frame, second.frame, slack: 1e-6) ? "\(first) over \(second)" : nil
    }
  }

  /// Anything that leaves the margins, by more than half a border.
  var outsideMargins: [String] {
    let frames = page.boxes.map(\.frame) + page.rules.map(\.frame) + page.texts.map(inked)
    let grid = page.bodyPoints / 32 + 0.01
    return frames.filter {
      $0.x < page.margin - grid || $0.y < page.margin - grid || $0.right > page.width - page.margin + grid
        || $0.bottom > page.height - page.margin + grid
    }.map { "\($0)" }
  }

  /// Texts wider than their room.
  var overflowingTexts: [String] {
    page.texts.filter { width(of: $0) > $0.room.width + $0.size / 16 }.map(\.string)
  }

  /// Texts that lie over one another.
  var overlappingTexts: [String] {
    pairs(page.texts).compactMap { first, second in
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
          .map { "\(line.from)->\(line.to) through \($0.name)" }
      }
    }
  }

  var all: [String] { overlappingBoxes + outsideMargins + overflowingTexts + overlappingTexts + crossings }

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

  private func pairs<Item>(_ items: [Item]) -> [(Item, Item)] {
    items.indices.flatMap { first in items.indices.dropFirst(first + 1).map { (items[first], items[$0]) } }
  }

  private static func overlap(_ first: ChartRectangle, _ second: ChartRectangle, slack: Double) -> Bool {
    first.x < second.right - slack && second.x < first.right - slack && first.y < second.bottom - slack
      && second.y < first.bottom - slack
  }
}
