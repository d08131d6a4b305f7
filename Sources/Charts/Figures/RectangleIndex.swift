/// Rectangles by the cell of a grid that they touch, so that neighbours are found without asking all.
struct RectangleIndex {
  let frames: [ChartRectangle]
  private let columns: Int
  private let rows: Int
  private let cellWidth: Double
  private let cellHeight: Double
  private var cells: [[Int32]]

  /// About one cell for each rectangle, over a sheet of this size.
  init(_ frames: [ChartRectangle], width: Double, height: Double) {
    self.frames = frames
    let side = min(max(Int(Double(frames.count).squareRoot()), 1), 400)
    columns = side
    rows = side
    cellWidth = max(width, 1) / Double(side)
    cellHeight = max(height, 1) / Double(side)
    cells = Array(repeating: [], count: side * side)
    for (index, frame) in frames.enumerated() {
      for row in self.rows(of: frame) {
        for column in self.columns(of: frame) { cells[row * columns + column].append(Int32(index)) }
      }
    }
  }

  /// Whether any rectangle that may touch `frame` passes `test`.
  func contains(near frame: ChartRectangle, where test: (ChartRectangle) -> Bool) -> Bool {
    for row in rows(of: frame) {
      for column in columns(of: frame) {
        for index in cells[row * columns + column] where test(frames[Int(index)]) { return true }
      }
    }
    return false
  }

  /// The rectangles that may touch `frame`, each once.
  func indices(near frame: ChartRectangle) -> [Int] {
    var found: [Int] = []
    for row in rows(of: frame) {
      for column in columns(of: frame) {
        for index in cells[row * columns + column] { found.append(Int(index)) }
      }
    }
    return found.count < 2 ? found : Set(found).sorted()
  }

  /// Pairs that pass `test`, each pair asked once.
  func pairs(where test: (ChartRectangle, ChartRectangle) -> Bool) -> Int {
    var count = 0
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = cells[row * columns + column]
        for (place, first) in cell.enumerated() {
          let one = frames[Int(first)]
          for second in cell.dropFirst(place + 1) {
            let other = frames[Int(second)]
            // A pair that shares several cells counts in the first of them.
            let isFirst =
              max(rows(of: one).lowerBound, rows(of: other).lowerBound) == row
              && max(columns(of: one).lowerBound, columns(of: other).lowerBound) == column
            if isFirst, test(one, other) { count += 1 }
          }
        }
      }
    }
    return count
  }

  private func rows(of frame: ChartRectangle) -> ClosedRange<Int> {
    Self.cells(from: frame.y, to: frame.bottom, size: cellHeight, count: rows)
  }

  private func columns(of frame: ChartRectangle) -> ClosedRange<Int> {
    Self.cells(from: frame.x, to: frame.right, size: cellWidth, count: columns)
  }

  private static func cells(from low: Double, to high: Double, size: Double, count: Int) -> ClosedRange<Int> {
    let limit = Double(count - 1)
    let first = min(max((low / size).rounded(.down), 0), limit)
    let last = min(max((high / size).rounded(.down), first), limit)
    return Int(first)...Int(last)
  }
}

extension ChartRectangle {
  /// Whether both lie over one another by more than `slack`.
  func isOver(_ other: ChartRectangle, slack: Double) -> Bool {
    x < other.right - slack && other.x < right - slack && y < other.bottom - slack && other.y < bottom - slack
  }

  /// Whether it lies inside `other`, give or take `slack`.
  func isInside(_ other: ChartRectangle, slack: Double) -> Bool {
    x >= other.x - slack && y >= other.y - slack && right <= other.right + slack && bottom <= other.bottom + slack
  }

  /// Whether the point lies in it.
  func holds(x pointX: Double, y pointY: Double) -> Bool {
    x <= pointX && pointX <= right && y <= pointY && pointY <= bottom
  }
}
