/// Families of type for every face, in the order in which they are wanted.
///
/// A PDF or a bitmap takes the first that is installed; an SVG and a DOT name them all, the same on every machine. Widths
/// are planned with Noto's, whatever is taken in the end.
public struct ChartFonts: Sendable, Hashable {
  /// Names and notes (黑体).
  public var sans: [ChartFont], sansBold: [ChartFont]
  /// Room for the seal (仿宋).
  public var serif: [ChartFont]
  /// Titles (小标宋).
  public var serifBold: [ChartFont]

  /// Orders of one's own.
  public init(sans: [ChartFont], sansBold: [ChartFont], serif: [ChartFont], serifBold: [ChartFont]) {
    self.sans = sans
    self.sansBold = sansBold
    self.serif = serif
    self.serifBold = serifBold
  }

  /// What offices print with, then what Debian installs (GB/T 9704: titles in 小标宋, text in 仿宋).
  public static let standard = ChartFonts(
    sans: hei(isBold: false), sansBold: hei(isBold: true),
    serif: [
      ChartFont("仿宋_GB2312"), ChartFont("FangSong"), ChartFont("Noto Serif CJK SC"), ChartFont("Source Han Serif SC"),
      ChartFont("STFangsong"),
    ],
    // 小标宋 is a heavy face by itself.
    serifBold: [
      ChartFont("方正小标宋简体"), ChartFont("Noto Serif CJK SC", isBold: true),
      ChartFont("Source Han Serif SC", isBold: true), ChartFont("SimSun", isBold: true),
      ChartFont("Songti SC", isBold: true),
    ])

  private static func hei(isBold: Bool) -> [ChartFont] {
    ["Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "SimHei", "PingFang SC"]
      .map { ChartFont($0, isBold: isBold) }
  }

  /// The families wanted for `face`.
  func wanted(for face: ChartText.Face) -> [ChartFont] {
    switch face {
    case .sans: sans
    case .sansBold: sansBold
    case .serif: serif
    case .serifBold: serifBold
    }
  }
}

/// A family of type, regular or bold.
public struct ChartFont: Sendable, Hashable {
  /// The family's name.
  public var family: String
  /// Whether its bold is meant.
  public var isBold: Bool

  /// A family.
  public init(_ family: String, isBold: Bool = false) {
    self.family = family
    self.isBold = isBold
  }
}
