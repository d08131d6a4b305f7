/// An organisation covers a unit or a region, at a level.
public struct Cover: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.cover

  /// Stable identity.
  public var id = ""
  /// The organisation that covers.
  public var organisation = ""
  /// The unit covered; this or `region`.
  public var unit: String?
  /// The region covered; this or `unit`.
  public var region: String?
  /// At what level.
  public var level = CoverLevel.organisation
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
    visitor.optional("unit", .reference(.unit), &unit)
    visitor.optional("region", .reference(.region), &region)
    visitor.choice("level", &level)
    visitor.validity(&validity)
    visitor.note(&note)
  }
}
