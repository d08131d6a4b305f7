/// An upright scale from nothing to a round number.
struct FlowScale {
  /// The marks, the first being 0 and the last the top.
  let marks: [Int]

  /// - Parameters:
  ///   - greatest: the greatest value, which lies on the scale.
  ///   - spaces: how many spaces between marks there are room for.
  init(upTo greatest: Int, spaces: Int) {
    var step = 1
    // 1, 2, 5, 10, 20, 50 …
    while (max(greatest, 1) + step - 1) / step > max(spaces, 1) {
      let isTwo = String(step).hasPrefix("2")
      step = isTwo ? step / 2 * 5 : step * 2
    }
    let count = (max(greatest, 1) + step - 1) / step
    marks = (0...count).map { $0 * step }
  }

  /// The top of the scale.
  var top: Int { marks.last ?? 1 }

  /// Where `value` stands in a room, from its top.
  func y(of value: Int, in room: ChartRectangle) -> Double {
    room.bottom - room.height * Double(value) / Double(max(top, 1))
  }
}
