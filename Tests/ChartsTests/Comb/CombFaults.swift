@testable import Charts

/// What is wrong with a placement, in words for whoever reads a failing test.
struct CombFaults {
  let tree: CombTree
  let placement: CombPlacement
  private let tolerance = 1e-6

  var all: [String] { boxes + overlaps + order + connectors }

  private var titled: [Int] { tree.nodes.indices.filter { !tree.nodes[$0].shapes.isEmpty } }

  /// Boxes that are smaller than any of their shapes, or not wholly inside.
  private var boxes: [String] {
    titled.flatMap { node in
      let box = placement.boxes[node]
      var faults: [String] = []
      let fits = tree.nodes[node].shapes.contains {
        $0.width <= box.width + tolerance && $0.height <= box.height + tolerance
      }
      if !fits { faults.append("\(node) is too small") }
      if box.x < -tolerance || box.y < -tolerance || box.right > placement.width + tolerance
        || box.bottom > placement.height + tolerance
      {
        faults.append("\(node) is outside")
      }
      if placement.roles[node] == .untitled { faults.append("\(node) has no role") }
      return faults
    }
  }

  private var overlaps: [String] {
    var faults: [String] = []
    for (index, first) in titled.enumerated() {
      for second in titled[(index + 1)...] where overlap(placement.boxes[first], placement.boxes[second]) {
        faults.append("\(first) and \(second) overlap")
      }
    }
    for (index, first) in placement.frames.enumerated() {
      for second in placement.frames[(index + 1)...] where overlap(first.box, second.box) {
        faults.append("frames of \(first.cells) and \(second.cells) overlap")
      }
      for node in titled where !first.cells.contains(node) && node != first.title {
        if overlap(first.box, placement.boxes[node]) { faults.append("\(node) is in the frame of \(first.cells)") }
      }
    }
    return faults
  }

  private func overlap(_ first: CombBox, _ second: CombBox) -> Bool {
    first.x < second.right - tolerance && second.x < first.right - tolerance && first.y < second.bottom - tolerance
      && second.y < first.bottom - tolerance
  }

  /// Cells read from left to right, then down; blocks down, then to the right. Who leads stands above.
  private var order: [String] {
    var faults: [String] = []
    for node in titled.dropFirst() {
      let parent = tree.nodes[node].parent
      let box = placement.boxes[node]
      if !tree.nodes[parent].shapes.isEmpty, placement.boxes[parent].bottom > box.y + tolerance {
        faults.append("\(node) is not under \(parent)")
      }
      guard let elder = (0..<node).last(where: { tree.nodes[$0].parent == parent }) else { continue }
      let before = placement.boxes[elder]
      let isRight = box.x > before.right - tolerance
      let isBelow = box.y > before.bottom - tolerance
      let sharesFrame = placement.frames.contains { $0.cells.contains(node) && $0.cells.contains(elder) }
      if sharesFrame ? !(isBelow || (isRight && abs(box.y - before.y) < tolerance)) : !(isRight || isBelow) {
        faults.append("\(node) does not follow \(elder)")
      }
    }
    return faults
  }

  private var connectors: [String] {
    var faults: [String] = []
    let cells = placement.frames.flatMap { frame in
      frame.title == nil ? Array(frame.cells.dropFirst()) : Array(frame.cells)
    }
    let led = titled.dropFirst().filter { !cells.contains($0) && !tree.nodes[tree.nodes[$0].parent].shapes.isEmpty }
    if placement.lines.map(\.to).sorted() != Array(led) { faults.append("lines lead to other items than \(led)") }
    for line in placement.lines {
      let box = placement.boxes[line.to]
      if line.from != tree.nodes[line.to].parent { faults.append("the line to \(line.to) is another's") }
      let ends = line.points.last.map {
        $0.x >= box.x - tolerance && $0.x <= box.right && $0.y >= box.y - tolerance && $0.y <= box.bottom
      }
      if ends != true { faults.append("the line to \(line.to) ends elsewhere") }
      for (from, to) in zip(line.points, line.points.dropFirst()) {
        if from.x != to.x && from.y != to.y { faults.append("the line to \(line.to) slants") }
        let stretch = CombBox(
          x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x), height: abs(from.y - to.y))
        for node in titled where crosses(stretch, placement.boxes[node]) {
          faults.append("the line to \(line.to) runs through \(node)")
        }
      }
    }
    for (superior, lines) in Dictionary(grouping: placement.lines, by: \.from) {
      let bar = placement.boxes[superior]
      var lanes: [Double: Double] = [:]
      for line in lines {
        guard let start = line.points.first else { continue }
        if start.y != lanes[start.x] ?? bar.bottom || start.x < bar.x || start.x > bar.right {
          faults.append("the line to \(line.to) begins elsewhere")
        }
        lanes[start.x] = line.points.dropFirst().first?.y
      }
    }
    return faults
  }

  private func crosses(_ stretch: CombBox, _ box: CombBox) -> Bool {
    stretch.x < box.right - tolerance && stretch.right > box.x + tolerance && stretch.y < box.bottom - tolerance
      && stretch.bottom > box.y + tolerance
  }
}
