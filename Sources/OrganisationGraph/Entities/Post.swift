/// A person's post in an organisation, from when to when.
public struct Post: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.post

  /// Stable identity.
  public var id = ""
  /// Who.
  public var person = ""
  /// Where.
  public var organisation = ""
  /// As what.
  public var role = PostRole.executive
  /// Full-time, part-time or seconded.
  public var tenure: Tenure?
  /// Whether she sits in 两委.
  public var inTwoCommittees: Bool?
  /// From when to when.
  public var validity = Validity()
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("person", .reference(.person), &person)
    visitor.required("organisation", .reference(.organisation), &organisation)
    visitor.choice("role", &role)
    visitor.choice("tenure", &tenure)
    visitor.flag("inTwoCommittees", &inTwoCommittees)
    visitor.validity(&validity)
    visitor.note(&note)
  }
}
