/// Breaks names that are wider than their box into lines of nearly equal width.
enum LineBreaking {
  /// Names up to this width, in em, are never broken: 双井雅/居微家 reads badly.
  static let unbreakable = 8.0

  /// The lines of `text` where none is wider than `width` em; a single line where it fits.
  static func lines(of text: String, width: Double, bold: Bool) -> [String] {
    let whole = TextWidth.of(text, bold: bold)
    if whole <= width + 1e-6 { return [text] }
    let pieces = Self.pieces(of: text, bold: bold)
    let first = fill(pieces, width: width)
    // The narrowest measure that needs no more lines gives lines of nearly equal width.
    var best = first
    var narrower = max(whole / Double(first.count), 1)
    while narrower < width {
      let lines = fill(pieces, width: narrower)
      if lines.count == first.count {
        best = lines
        break
      }
      narrower += 0.5
    }
    return best
  }

  private struct Piece {
    var text: String
    var width: Double
  }

  private static func fill(_ pieces: [Piece], width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces {
      if !line.isEmpty, used + piece.width > width + 1e-6 {
        lines.append(line)
        line = ""
        used = 0
      }
      line += piece.text
      used += piece.width
    }
    lines.append(line)
    return lines.map(trimmed)
  }

  /// The parts between which a line may break: Latin words and figures stay whole unless they are very long, and closing
  /// punctuation stays with what it closes.
  private static func pieces(of text: String, bold: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var previous: Character = " "
    for character in text {
      let width = TextWidth.of(String(character), bold: bold)
      let joins =
        (isWord(character) && isWord(previous)) || isClosing(character) || isOpening(previous)
        || words.contains(String([previous, character]))
      if joins, let last = pieces.last, last.width + width <= 6 {
        pieces[pieces.count - 1].text.append(character)
        pieces[pieces.count - 1].width += width
      } else {
        pieces.append(Piece(text: String(character), width: width))
      }
      previous = character
    }
    return pieces
  }

  /// Words that recur in names and read badly when they are split.
  private static let words: Set<String> = [
    "妇联", "妇女", "微家", "社区", "街道", "乡镇", "村委", "委员", "中心", "园区", "行业", "联合", "办公", "服务", "学校", "医院", "公司",
  ]

  private static func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func isClosing(_ character: Character) -> Bool { "）」』”’、，。：；？！·)]>〕】》".contains(character) }

  private static func isOpening(_ character: Character) -> Bool { "（「『“‘([<〔【《".contains(character) }

  private static func trimmed(_ line: String) -> String {
    var part = Substring(line)
    while part.last == " " { part.removeLast() }
    while part.first == " " { part.removeFirst() }
    return String(part)
  }
}
