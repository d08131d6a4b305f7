import CCairo

/// A page as a bitmap that knows how large it is on paper.
struct PngPicture {
  let page: ChartPage
  let fonts: FontChoice

  /// Dots to the inch: 200, or as many as keep the picture under 40 million dots and under cairo's longest side.
  static func dotsPerInch(of page: ChartPage) -> Double {
    let width = page.width / 72
    let height = page.height / 72
    return min(
      200, (40_000_000 / (width * height)).squareRoot().rounded(.down), (32_000 / max(width, height)).rounded(.down))
  }

  /// The file, drawn in this session.
  func bytes(in session: borrowing Graphviz.Session) throws(ChartError) -> [UInt8] {
    let dots = Self.dotsPerInch(of: page)
    let width = (page.width / 72 * dots).rounded()
    let height = (page.height / 72 * dots).rounded()
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    defer { cairo_surface_destroy(surface) }
    try CairoOutput.check(cairo_surface_status(surface))
    guard let canvas = cairo_create(surface) else { throw .graphviz(["cairo: no canvas"]) }
    defer { cairo_destroy(canvas) }
    cairo_set_source_rgb(canvas, 1, 1, 1)
    cairo_paint(canvas)
    let units = DotWriter.units(of: page)
    cairo_scale(canvas, width / Double(units.width), height / Double(units.height))
    try session.draw(
      DotWriter.text(of: page, for: .canvas(fonts)), on: canvas, widthsMayDiffer: fonts.hasOtherWidths)
    try CairoOutput.check(cairo_status(canvas))
    let output = CairoOutput()
    try withExtendedLifetime(output) { () throws(ChartError) in
      try CairoOutput.check(cairo_surface_write_to_png_stream(surface, CairoOutput.write, output.reference))
    }
    return Self.sized(output.bytes, dotsPerInch: dots)
  }

  /// With the part that tells a printer the size (`pHYs`, dots to the metre), which cairo leaves out.
  private static func sized(_ png: [UInt8], dotsPerInch: Double) -> [UInt8] {
    // Signature and head take 33 bytes in every PNG.
    let headEnd = 33
    guard png.count > headEnd else { return png }
    let dotsPerMetre = bigEndian(UInt32((dotsPerInch / 0.0254).rounded()))
    let part = Array("pHYs".utf8) + dotsPerMetre + dotsPerMetre + [1]
    return png[..<headEnd] + bigEndian(9) + part + bigEndian(checksum(part)) + png[headEnd...]
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// CRC-32, as the PNG specification has it in its annex D.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 0 ? rest >> 1 : 0xEDB8_8320 ^ (rest >> 1) }
    }
  }
}
