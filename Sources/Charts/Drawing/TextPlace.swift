/// Where a line of text stands in the drawing, in its units.
///
/// Graphviz rounds the width of the room to whole units and writes places with two digits. Whole widths and places of two
/// digits leave it nothing to round, so that a place is known without asking how wide the text is in the fonts at hand.
struct TextPlace {
  /// Where the text begins, ends or has its middle, by its alignment.
  let anchor: Double
  /// The middle of its room across.
  let centre: Double
  /// The width of its room.
  let width: Double

  init(_ text: ChartText, scale: Double) {
    // Graphviz measures with hinted glyphs, up to 1.5 % off the true advance; a real overflow is far larger.
    width = (1.02 * text.room.width * scale + 0.12 * text.size * scale).rounded(.up)
    switch text.alignment {
    case .left:
      anchor = Self.hundredths(text.room.x * scale)
      centre = anchor + width / 2
    case .centre:
      anchor = Self.hundredths(text.room.centre * scale)
      centre = anchor
    case .right:
      anchor = Self.hundredths(text.room.right * scale)
      centre = anchor - width / 2
    }
  }

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
