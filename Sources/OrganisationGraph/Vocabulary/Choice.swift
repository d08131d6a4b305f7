/// A list of words that a field may hold. The raw value is what is stored; `Glossary` has the Chinese and English.
public protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable, Codable where RawValue == String {
  /// The name under which the glossary keeps the words of this list.
  static var vocabulary: String { get }
  /// Whether words beside these may be used, each being called what it is stored as.
  static var isOpen: Bool { get }
}

extension Choice {
  /// The type's own name, which is also the glossary's key.
  public static var vocabulary: String { String(describing: Self.self) }

  /// Lists are closed unless they say otherwise.
  public static var isOpen: Bool { false }
}
