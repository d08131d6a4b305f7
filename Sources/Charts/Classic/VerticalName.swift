/// A name written downwards (竖排): every character upright in a cell of its own, Latin letters and figures too, brackets
/// and dashes in the forms that Unicode has for vertical text.
struct VerticalName {
  /// What each cell shows; a space is an empty cell.
  let characters: [String]
  /// Width of the widest character, in em.
  let widest: Double

  init(_ name: String, isBold: Bool = false) {
    characters = name.map { String(Self.verticalForms[$0] ?? $0) }
    widest = characters.map { TextWidth.of($0, bold: isBold) }.max() ?? 0
  }

  /// Cells in the longest of `columns` columns.
  func rows(columns: Int) -> Int { (characters.count + columns - 1) / max(columns, 1) }

  /// The characters of each of `columns` columns, in the order of reading: the first is the rightmost.
  func columns(_ columns: Int) -> [ArraySlice<String>] {
    let rows = max(rows(columns: columns), 1)
    return stride(from: 0, to: characters.count, by: rows).map { start in
      characters[start..<min(start + rows, characters.count)]
    }
  }

  /// Vertical forms of punctuation (Unicode, blocks Vertical Forms and CJK Compatibility Forms; GB/T 15834, 竖排).
  private static let verticalForms: [Character: Character] = [
    "（": "︵", "）": "︶", "(": "︵", ")": "︶", "【": "︻", "】": "︼", "〔": "︹", "〕": "︺", "［": "﹇", "］": "﹈", "[": "﹇",
    "]": "﹈", "《": "︽", "》": "︾", "〈": "︿", "〉": "﹀", "「": "﹁", "」": "﹂", "『": "﹃", "』": "﹄", "“": "﹃", "”": "﹄",
    "‘": "﹁", "’": "﹂", "—": "︱", "–": "︲", "-": "︲", "…": "︙", "，": "︐", "、": "︑", "。": "︒", "：": "︓", "；": "︔",
  ]
}
