/// A sheet of paper, its two sides in millimetres.
public struct Paper: Sendable, Hashable {
  /// Width as named; an orientation may turn the sheet.
  public let widthMM: Double
  /// Height as named.
  public let heightMM: Double

  /// A sheet of any size.
  public init(widthMM: Double, heightMM: Double) {
    self.widthMM = widthMM
    self.heightMM = heightMM
  }

  /// 210 × 297 mm.
  public static let a4 = Paper(widthMM: 210, heightMM: 297)
  /// 297 × 420 mm.
  public static let a3 = Paper(widthMM: 297, heightMM: 420)
  /// 420 × 594 mm.
  public static let a2 = Paper(widthMM: 420, heightMM: 594)
  /// 594 × 841 mm.
  public static let a1 = Paper(widthMM: 594, heightMM: 841)
  /// 841 × 1189 mm.
  public static let a0 = Paper(widthMM: 841, heightMM: 1189)

  /// The named sheets, smallest first.
  public static let named: [(name: String, paper: Paper)] = [
    ("A4", a4), ("A3", a3), ("A2", a2), ("A1", a1), ("A0", a0),
  ]

  /// Reads `A4`…`A0` or `420x297mm` (also `420×297`), in any case; nil for anything else or a side outside 50…5000 mm.
  public init?(_ text: String) {
    var word = text.filter { !$0.isWhitespace }.lowercased()
    if let known = Self.named.first(where: { $0.name.lowercased() == word }) {
      self = known.paper
      return
    }
    if word.hasSuffix("mm") { word.removeLast(2) }
    let sides = word.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" || $0 == "*" }
      .map { Double($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1],
      (50...5000).contains(width), (50...5000).contains(height)
    else { return nil }
    self.init(widthMM: width, heightMM: height)
  }

  /// `A3`, or `420x297mm` for a sheet without a name.
  public var name: String {
    for known in Self.named {
      if known.paper == self || known.paper == Paper(widthMM: heightMM, heightMM: widthMM) { return known.name }
    }
    return "\(Self.plain(widthMM))x\(Self.plain(heightMM))mm"
  }

  /// Width and height in points when held as `orientation` says.
  func points(_ orientation: Orientation) -> (width: Double, height: Double) {
    let short = min(widthMM, heightMM) * 72 / 25.4
    let long = max(widthMM, heightMM) * 72 / 25.4
    return orientation == .landscape ? (long, short) : (short, long)
  }

  /// How much larger than A4, by the square root of the area: type sizes of the frame grow with it.
  public var stepFromA4: Double { ((widthMM * heightMM) / (210 * 297)).squareRoot() }

  private static func plain(_ side: Double) -> String {
    side == side.rounded() ? String(Int(side)) : String(side)
  }
}

/// Which side of the sheet lies across.
public enum Orientation: String, Sendable, Hashable, CaseIterable {
  /// The long side, or the short one.
  case landscape, portrait
}
