/// The measures of an office's paper, by GB/T 9704-2012 (党政机关公文格式), sections 5.2 and 7; in twentieths of a point.
enum OfficePage {
  /// A4.
  static let width = 11_906
  static let height = 16_838
  /// 37 mm above the text, 28 mm left of it; what is left of the sheet beside a block of 156 × 225 mm.
  static let top = 2098
  static let left = 1587
  static let right = 1474
  static let bottom = 1984
  static let textWidth = width - left - right
  static let textHeight = height - top - bottom

  static let linesPerPage = 22
  static let charactersPerLine = 28
  /// What a line takes, so that 22 of them fill the block.
  static let linePitch = textHeight / linesPerPage
  /// What a character takes, so that 28 of them fill a line: less than its own 16 points.
  static let characterPitch = Double(textWidth) / 20 / Double(charactersPerLine)
  /// The difference of the two in whole units, and one more: where a line is full to its last unit, LibreOffice drops
  /// the sign that hangs over its end. It is stated with the text and not with the grid of the section, since not all
  /// programs know grids with characters closer than their own size.
  static let letterSpacing = Int(((characterPitch - bodySize) * 20).rounded(.down)) - 1

  /// 3号, 2号, 4号, 小四 in points.
  static let bodySize = 16.0
  static let titleSize = 22.0
  static let pageNumberSize = 14.0
  static let tableSize = 12.0

  /// The line of text in a table.
  static let tableLine = 320

  /// The line of the page number, and its distance from the lower edge: its dashes stand 7 mm under the text.
  static let pageNumberLine = 360
  static let footer = bottom - 397 - pageNumberLine / 2

  /// What so many characters of the text take.
  static func characters(_ count: Double) -> Int { Int((count * characterPitch * 20).rounded()) }
}
