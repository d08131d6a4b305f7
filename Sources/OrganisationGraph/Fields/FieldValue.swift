/// A field's value in the form in which it is stored and compared.
public enum FieldValue: Sendable, Hashable {
  /// Nothing known. (0 and “not applicable” are values of their own.)
  case missing
  /// Text, an identity, a date in its written form, or the raw value of a choice.
  case text(String)
  /// A whole number; 0 and 1 for no and yes.
  case integer(Int)

  /// The text, nil for anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number, nil for anything else.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}
