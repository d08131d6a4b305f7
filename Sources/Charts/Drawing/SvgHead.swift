/// The root of an SVG, with what it says to those who cannot see it.
struct SvgHead {
  /// The page's name within its document, `page-1`.
  let name: String
  /// What the drawing shows, in words.
  let description: String

  /// Everything up to the drawing's first element; the drawing keeps its own units, the sheet its true size.
  func text(of page: ChartPage) -> String {
    let (width, height) = DotWriter.units(of: page)
    // The contents of a picture are not read out, so a drawing with links is a document.
    let hasLinks = page.boxes.contains { $0.link != nil } || page.texts.contains { $0.link != nil }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" id="\(name)" \
      role="\(hasLinks ? "graphics-document document" : "img")" aria-labelledby="\(name)-title \(name)-desc" \
      width="\(millimetres(page.width))mm" height="\(millimetres(page.height))mm" \
      viewBox="0 0 \(width) \(height)" style="font-synthesis:none">
      <title id="\(name)-title">\(DotText.markup(page.title))</title>
      <desc id="\(name)-desc">\(DotText.markup(description))</desc>
      <g class="graph" transform="translate(0 \(height))">

      """
  }

  private func millimetres(_ points: Double) -> String { DotText.number(points * 25.4 / 72) }
}
