/// A paragraph and what it is on the paper, which decides its type and place.
public struct Paragraph: Sendable, Hashable {
  /// What it is.
  public var role: Role
  /// Its text. A tab in a `number` goes to the right edge.
  public var runs: [Run]

  /// A paragraph from its parts.
  public init(_ role: Role, _ runs: [Run]) {
    self.role = role
    self.runs = runs
  }

  /// What a paragraph is on an office's paper.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The number of the paper above the title, at the left edge; on the paper to a superior, the signer at the right.
    case number
    /// The number of the paper above the title, in the middle.
    case centredNumber
    /// The line under the title.
    case subtitle
    /// To whom it goes; also the first words of a speech.
    case recipient
    /// Text.
    case body
    /// A heading of the first level.
    case heading
    /// Names set out in rows.
    case roster
    /// The line that names what is attached.
    case attachment
    /// The mark at the top of an attached page.
    case attachmentMark
    /// A remark under the date.
    case remark
  }
}
