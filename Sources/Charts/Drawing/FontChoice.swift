/// The families that a drawing takes on this machine.
public struct FontChoice: Sendable, Hashable {
  /// The family taken for every face that the drawing uses.
  public private(set) var fonts: [ChartText.Face: ChartFont] = [:]
  /// Families taken, in the order of the faces, each once.
  public private(set) var used: [String] = []
  /// Families that were wanted first and are not installed, each once.
  public private(set) var missing: [String] = []
  /// Whether a family stands in whose widths are not those that were planned with.
  private(set) var hasOtherWidths = false

  init() {}

  init(_ wishes: ChartFonts, faces: Set<ChartText.Face>) throws(ChartError) {
    for face in ChartText.Face.allCases where faces.contains(face) {
      let wanted = wishes.wanted(for: face)
      guard let font = wanted.first(where: { InstalledFonts.has($0.family) }) ?? Self.substitute(for: wanted) else {
        throw .fontMissing
      }
      fonts[face] = font
      if !used.contains(font.family) { used.append(font.family) }
      if let first = wanted.first?.family, first != font.family, !missing.contains(first) { missing.append(first) }
      if font.family != Self.measured(face) { hasOtherWidths = true }
    }
  }

  private static func substitute(for wanted: [ChartFont]) -> ChartFont? {
    InstalledFonts.substitute(for: wanted.first?.family ?? "")
      .map { ChartFont($0, isBold: wanted.first?.isBold ?? false) }
  }

  /// The family that the table of widths was measured on.
  private static func measured(_ face: ChartText.Face) -> String {
    switch face {
    case .sans, .sansBold: "Noto Sans CJK SC"
    case .serif, .serifBold: "Noto Serif CJK SC"
    }
  }
}
