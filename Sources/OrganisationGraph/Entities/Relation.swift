/// A second superior: from an organisation to another one beside its primary parent.
public struct Relation: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.relation

  /// Stable identity.
  public var id = ""
  /// The organisation led.
  public var organisation = ""
  /// The one that leads it besides.
  public var superior = ""
  /// In what way.
  public var kind = RelationKind.guidance
  /// When it holds.
  public var validity = Validity()
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("organisation", .reference(.organisation), &organisation)
    visitor.required("superior", .reference(.organisation), &superior)
    visitor.choice("kind", &kind)
    visitor.validity(&validity)
    visitor.note(&note)
  }
}
