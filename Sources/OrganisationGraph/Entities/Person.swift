/// A person who holds, or held, a post. No identity numbers are kept.
public struct Person: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.person

  /// Stable identity.
  public var id = ""
  /// Name.
  public var name = ""
  /// Telephone; masked wherever it is shown.
  public var phone: String?
  /// Year of birth.
  public var birthYear: Int?
  /// Political status (政治面貌).
  public var politicalStatus: String?
  /// Education.
  public var education: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("name", .text, &name)
    visitor.optional("phone", .phone, &phone)
    visitor.count("birthYear", &birthYear)
    visitor.optional("politicalStatus", .text, &politicalStatus)
    visitor.optional("education", .text, &education)
    visitor.note(&note)
  }
}
