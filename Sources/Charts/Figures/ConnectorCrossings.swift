/// Connectors that run through boxes which are none of their business.
enum ConnectorCrossings {
  /// Pairs of a connector and a box whose inside it enters by more than 0.4 pt. A box is passed over where it is an end
  /// of the connector, has an end inside it, as an outline, or lies inside an end, as a bar.
  static func count(on page: ChartPage) -> Int {
    let boxes = page.boxes.filter { $0.fill != nil || $0.border != nil }
    let index = RectangleIndex(boxes.map(\.frame), width: page.width, height: page.height)
    let frames = Dictionary(page.boxes.map { ($0.name, $0.frame) }, uniquingKeysWith: { first, _ in first })
    return page.lines.reduce(0) { count, line in
      let ends = [line.from, line.to].compactMap { frames[$0] }
      var crossed: Set<Int> = []
      for (start, end) in zip(line.points, line.points.dropFirst()) {
        let segment = ChartRectangle(
          x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x), height: abs(start.y - end.y))
        for candidate in index.indices(near: segment) where !crossed.contains(candidate) {
          let box = boxes[candidate].frame
          let isOfAnEnd = ends.contains { $0.isInside(box, slack: 0.8) || box.isInside($0, slack: 0.8) }
          if !isOfAnEnd, enters(box, from: start, to: end) { crossed.insert(candidate) }
        }
      }
      return count + crossed.count
    }
  }

  /// Whether the way from `start` to `end` passes through `box` more than 0.4 pt inside its edges.
  private static func enters(_ box: ChartRectangle, from start: ChartPoint, to end: ChartPoint) -> Bool {
    let slack = 0.4
    var first = 0.0
    var last = 1.0
    for (origin, way, low, high) in [
      (start.x, end.x - start.x, box.x + slack, box.right - slack),
      (start.y, end.y - start.y, box.y + slack, box.bottom - slack),
    ] {
      guard low < high else { return false }
      if way == 0 {
        guard low < origin, origin < high else { return false }
      } else {
        let one = (low - origin) / way
        let other = (high - origin) / way
        first = max(first, min(one, other))
        last = min(last, max(one, other))
      }
    }
    return last - first > 1e-9
  }
}
