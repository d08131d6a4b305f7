/// What is wrong with one entry of a style file.
public struct StyleFault: Sendable, Hashable {
  /// The entry, as `tier.village.fill`; empty for the file as a whole.
  public var path: String
  /// What stands there, as written.
  public var value: String
  /// What it offends.
  public var rule: StyleRule

  /// A fault.
  public init(path: String, value: String, rule: StyleRule) {
    self.path = path
    self.value = value
    self.rule = rule
  }
}

/// What an entry of a style file has to keep to.
public enum StyleRule: Sendable, Hashable {
  /// The file is JSON in UTF-8; with the line of the first mistake, from 1.
  case json(line: Int)
  /// The file has no such entry.
  case unknown
  /// An entry stands once.
  case once
  /// Further entries belong here.
  case entries
  /// A colour as `#RRGGBB`.
  case colour
  /// A number in this range.
  case number(ClosedRange<Double>)
  /// true or false.
  case flag
  /// A text of one line, which may be empty only where nothing has to be said.
  case text(mayBeEmpty: Bool)
  /// One of these words.
  case choice([String])
  /// A list of this many colours.
  case colours(Int)
  /// A list of families of type, at least one, in the order in which they are wanted; ` Bold` after a name means its bold.
  case fonts
  /// A contrast with another entry, or with `paper`, of at least `needed` (WCAG 2.2: 4.5 for text, 3 for lines).
  case contrast(with: String, is: Double, needed: Double)
  /// Without fills the boxes of this kind would look like those of another, whose entry is named: width, corner, bar and
  /// double line are alike, and neither is the reversed district.
  case marks(like: String)
  /// At least this, or the text of the entry beside it does not fit.
  case least(Double)
  /// A reversed badge has a ground.
  case reversedGround
  /// Darker than the class before it.
  case darker
}

/// A style file that may not be used, with everything that is wrong with it.
public struct StyleRefusal: Error, Sendable, Hashable {
  /// At least one, in the order of the file's entries.
  public var faults: [StyleFault]
}
