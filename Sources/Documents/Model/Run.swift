/// A stretch of text in one type.
public struct Run: Sendable, Hashable {
  /// The text. Line feeds break the line, tabs stay tabs.
  public var text: String
  /// How it stands out.
  public var emphasis: Emphasis

  /// A stretch of text.
  public init(_ text: String, _ emphasis: Emphasis = .plain) {
    self.text = text
    self.emphasis = emphasis
  }

  /// A place to be filled in by hand.
  /// - Parameters:
  ///   - name: what belongs there.
  ///   - length: how long the line is, in full-width characters.
  public static func blank(_ name: String, length: Int = 4) -> Run {
    Run(String(repeating: "＿", count: max(1, length)), .blank(name))
  }

  /// How a run stands out from the text around it.
  public enum Emphasis: Sendable, Hashable {
    /// Not at all.
    case plain
    /// In the type of headings (黑体).
    case hei
    /// In the type of second headings (楷体).
    case kai
    /// A place to be filled in, with what belongs there: shaded, so that it is seen in black and white too.
    case blank(String)
  }

  /// What belongs in the place, if it is one to be filled in.
  public var blankName: String? {
    if case .blank(let name) = emphasis { name } else { nil }
  }
}
