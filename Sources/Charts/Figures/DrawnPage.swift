/// Boxes and texts of a page as they are seen on paper.
struct DrawnPage {
  /// The boxes as `ChartFigures` defines them, each rectangle once.
  let boxes: [ChartRectangle]
  private let texts: [PrintedText]
  private let runs: [ChartRectangle]
  private let index: RectangleIndex
  private let page: ChartPage

  init(_ page: ChartPage) {
    self.page = page
    let shapes = page.boxes.filter { $0.fill != nil || $0.border != nil }.map(\.frame) + page.rules.map(\.frame)
    var seen: Set<[Int]> = []
    boxes = shapes.filter { frame in
      guard frame.width > 6, frame.height > 4, frame.width < page.width * 0.9 else { return false }
      return seen.insert([frame.x, frame.y, frame.right, frame.bottom].map { Int(($0 * 100).rounded()) }).inserted
    }
    texts = page.texts.map { PrintedText($0) }
    runs = PrintedText.runs(of: texts)
    index = RectangleIndex(boxes, width: page.width, height: page.height)
  }

  var overlappingBoxes: Int {
    index.pairs { $0.isOver($1, slack: 0.4) && !$0.isInside($1, slack: 0.8) && !$1.isInside($0, slack: 0.8) }
  }

  var overlappingTexts: Int {
    RectangleIndex(runs, width: page.width, height: page.height).pairs { $0.isOver($1, slack: 1.2) }
  }

  /// Runs of text whose middle lies in a box and which no such box holds from end to end.
  var escapingTexts: Int {
    runs.count { run in
      let middle = ChartRectangle(x: run.centre, y: run.middle, width: 0, height: 0)
      let isInBox = index.contains(near: middle) { $0.holds(x: run.centre, y: run.middle) }
      guard isInBox else { return false }
      return !index.contains(near: middle) { box in
        box.holds(x: run.centre, y: run.middle) && run.x >= box.x - 1 && run.right <= box.right + 1
      }
    }
  }

  /// The smallest text with a character in a box, and the smallest with one outside.
  var leastSizes: (inside: Double?, outside: Double?) {
    var inside: Double?
    var outside: Double?
    for text in texts {
      let y = text.frame.middle
      for x in text.middles {
        let point = ChartRectangle(x: x, y: y, width: 0, height: 0)
        if index.contains(near: point, where: { $0.holds(x: x, y: y) }) {
          inside = min(inside ?? .infinity, text.text.size)
        } else {
          outside = min(outside ?? .infinity, text.text.size)
        }
      }
    }
    return (inside, outside)
  }

  /// The area of the boxes as a share of the sheet less 5 mm on every side.
  var fill: Double {
    let edges = 2 * 5 * 72 / 25.4
    let sheet = (page.width - edges) * (page.height - edges)
    return sheet > 0 ? boxes.reduce(0) { $0 + $1.width * $1.height } / sheet : 0
  }
}
