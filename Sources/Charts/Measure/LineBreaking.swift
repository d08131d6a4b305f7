/// Breaks names that are wider than their box into lines of nearly equal width.
enum LineBreaking {
  /// Names up to this width, in em, are never broken: 双井雅/居微家 reads badly.
  static let unbreakable = 8.0

  /// The lines of `text` where none is wider than `width` em; a single line where it fits.
  static func lines(of text: String, width: Double, bold: Bool) -> [String] {
    BreakableText(text, bold: bold).lines(width: width)
  }
}

/// A text with the places at which it may be broken, found once.
struct BreakableText {
  /// The whole.
  let text: String
  /// Its width on one line, in em.
  let width: Double
  /// The parts between which a line may break.
  private var pieces: [Piece] = []

  private struct Piece {
    var start: String.Index
    var width: Double
  }

  init(_ text: String, bold: Bool) {
    self.text = text
    width = TextWidth.of(text, bold: bold)
    var previous: Unicode.Scalar = " "
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let own = TextWidth.of(scalar, bold: bold)
      if let last = pieces.last, own == 0 || (last.width + own <= 6 && BreakPlaces.joins(previous, scalar)) {
        pieces[pieces.count - 1].width += own
      } else {
        pieces.append(Piece(start: index, width: own))
      }
      previous = scalar
    }
  }

  /// The lines where none is wider than `width` em; a single line where it fits.
  func lines(width: Double) -> [String] {
    let starts = breaks(width: width).starts
    if starts.count <= 1 { return [text] }
    return starts.indices.map { line in
      let end = line + 1 < starts.count ? pieces[starts[line + 1]].start : text.endIndex
      return Self.trimmed(text[pieces[starts[line]].start..<end])
    }
  }

  /// How many lines there are, how wide the widest, and how wide the last one, in em.
  func measure(width: Double) -> (count: Int, widest: Double, last: Double) {
    let found = breaks(width: width)
    return (max(found.starts.count, 1), found.widths.max() ?? 0, found.widths.last ?? 0)
  }

  /// The narrowest measure that needs no more lines gives lines of nearly equal width.
  private func breaks(width: Double) -> (starts: [Int], widths: [Double]) {
    if self.width <= width + 1e-6 { return ([0], [self.width]) }
    let first = fill(width)
    var narrower = max(self.width / Double(max(first.starts.count, 1)), 1)
    while narrower < width {
      let found = fill(narrower)
      if found.starts.count == first.starts.count { return found }
      narrower += 0.5
    }
    return first
  }

  private func fill(_ width: Double) -> (starts: [Int], widths: [Double]) {
    var starts: [Int] = []
    var widths: [Double] = []
    var used = 0.0
    for (index, piece) in pieces.enumerated() {
      if starts.isEmpty || used + piece.width > width + 1e-6 {
        if !starts.isEmpty { widths.append(used) }
        starts.append(index)
        used = 0
      }
      used += piece.width
    }
    if !starts.isEmpty { widths.append(used) }
    return (starts, widths)
  }

  private static func trimmed(_ line: Substring) -> String {
    var part = line
    while part.last == " " { part.removeLast() }
    while part.first == " " { part.removeFirst() }
    return String(part)
  }
}

/// Where names may not be broken.
private enum BreakPlaces {
  /// Latin words and figures stay whole, closing punctuation stays with what it closes, and words that recur in names are
  /// not split.
  static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    (isWord(left) && isWord(right)) || closing.contains(right) || opening.contains(left)
      || words[left]?.contains(right) == true
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(scalar.value))
  }

  private static let closing = Set("）」』”’、，。：；？！·)]>〕】》".unicodeScalars)
  private static let opening = Set("（「『“‘([<〔【《".unicodeScalars)

  private static let words: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    var words: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    for word in [
      "妇联", "妇女", "微家", "社区", "街道", "乡镇", "村委", "委员", "中心", "园区", "行业", "联合", "办公", "服务", "学校", "医院", "公司",
    ] {
      let scalars = Array(word.unicodeScalars)
      words[scalars[0], default: []].insert(scalars[1])
    }
    return words
  }()
}
