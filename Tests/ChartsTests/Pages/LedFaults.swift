import OrganisationGraph

@testable import Charts

/// Organisations of a page that no connector leads to, and connectors that lead astray.
struct LedFaults {
  let page: ChartPage
  let graph: OrganisationGraph

  var all: [String] { unled + astray }

  private var boxes: [Int: ChartBox] { Dictionary(uniqueKeysWithValues: page.boxes.map { ($0.name, $0) }) }

  /// A community that is neither at the end of a connector nor in a frame with one that is.
  private var unled: [String] {
    let led = Set(page.lines.compactMap { boxes[$0.to]?.organisation })
    let outlines = page.boxes.filter { $0.role == .outline }.map(\.frame)
    let ledFrames = page.boxes.filter { $0.role == .organisation && led.contains($0.organisation ?? "") }.map(\.frame)
    let heads = page.boxes.filter { $0.role == .organisation && $0.kind == .townshipFederation }.map(\.frame)
    let communities = page.boxes.filter { $0.role == .organisation && $0.kind == .communityFederation }
    return communities.filter { box in
      if led.contains(box.organisation ?? "") { return false }
      let around = outlines.filter { holds($0, box.frame) }
      return !around.contains { outline in (ledFrames + heads).contains { holds(outline, $0) } }
    }.map { "no line to \($0.organisation ?? "")" }
  }

  private var astray: [String] {
    let boxes = boxes
    // A planned box is drawn a little inside its place.
    let slack = page.bodyPoints * 0.15
    return page.lines.flatMap { line -> [String] in
      guard let upper = boxes[line.from], let lower = boxes[line.to], let end = line.points.last else {
        return ["a line between boxes that are not there"]
      }
      var faults: [String] = []
      let superior = lower.organisation.flatMap { graph.position(of: $0) }.map { Int(graph.tree.parent[$0]) }
      if superior.map({ graph.organisations[$0].id }) != upper.organisation {
        faults.append("\(upper.organisation ?? "") does not lead \(lower.organisation ?? "")")
      }
      let touches =
        end.x > lower.frame.x - slack && end.x < lower.frame.right + slack && end.y > lower.frame.y - slack
        && end.y < lower.frame.bottom + slack
      if !touches { faults.append("the line to \(lower.organisation ?? "") ends elsewhere") }
      for (start, end) in zip(line.points, line.points.dropFirst()) where start.x != end.x && start.y != end.y {
        faults.append("the line to \(lower.organisation ?? "") slants")
      }
      return faults
    }
  }

  private func holds(_ outer: ChartRectangle, _ inner: ChartRectangle) -> Bool {
    let slack = page.bodyPoints / 16
    return inner.x > outer.x - slack && inner.right < outer.right + slack && inner.y > outer.y - slack
      && inner.bottom < outer.bottom + slack
  }
}
