/// The size that no page of these names on this sheet can exceed in practice: every name in its own tight box.
///
/// f* = √(W·H / Σ((tw + 0.5) · 1.25)), where tw is the width of a name in em, so that its box is half an em wider and a
/// quarter of an em higher than the text, and W × H is the sheet less 8 mm on the left and on the right and 17 mm above and
/// below. No gap, no line, no heading and no white is left, so a chart stays under it; the share that it reaches can be
/// compared between any networks and sheets.
enum TextCeiling {
  /// f* in points, from the name of every organisation on the page, once each; nil where there is none.
  static func points(of page: ChartPage) -> Double? {
    var names: [String: String] = [:]
    for text in page.texts {
      if let organisation = text.organisation { names[organisation, default: ""] += text.string }
    }
    let millimetre = 72 / 25.4
    let width = page.width - 16 * millimetre
    let height = page.height - 34 * millimetre
    // In a fixed order, so that the sum is the same to the last digit on every run.
    let area = names.sorted { $0.key < $1.key }.reduce(0) { $0 + (TextWidth.of($1.value) + 0.5) * 1.25 }
    guard area > 0, width > 0, height > 0 else { return nil }
    return (width * height / area).squareRoot()
  }
}
