/// The look of a badge.
public struct BadgeStyle: Sendable, Hashable {
  /// How a badge stands out from the paper.
  public enum Frame: String, Sendable, Hashable, CaseIterable {
    /// Lines in the colour of the word, or the ground alone under a light word.
    case solid, dashed, reversed
  }

  /// The word, and the frame where it is not reversed.
  public var ink: String
  /// Ground, nil for the paper.
  public var ground: String?
  /// The frame.
  public var frame = Frame.solid
  /// Whether the word is bold.
  public var isBold = false
  /// Width of the frame's lines, in em.
  public var weight = 0.065
}
