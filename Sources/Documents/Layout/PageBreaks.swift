/// Which blocks may not be parted from the next by the end of a page.
enum PageBreaks {
  /// Whether the block at `index` stays with the next.
  ///
  /// A closing never stands on a page without some of the text (GB/T 9704-2012, 7.3.5.5), and more of it than a last
  /// short line; names stay with the line that introduces them, a remark with the date above it.
  static func isForbidden(after index: Int, in blocks: [Document.Block]) -> Bool {
    guard index + 1 < blocks.count else { return false }
    switch blocks[index + 1] {
    case .closing: return true
    case .paragraph(let next) where next.role == .roster || next.role == .remark: return true
    case .paragraph(let next):
      guard index + 2 < blocks.count, case .closing = blocks[index + 2] else { return false }
      return textWidth(next.runs) < Double(OfficePage.charactersPerLine - 2)
    default: return false
    }
  }
}
