/// A yearly star rating of an organisation (破难争星).
public struct Rating: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.rating

  /// Stable identity.
  public var id = ""
  /// Name of the programme.
  public var programme = ""
  /// The year.
  public var date: PartialDate?
  /// Who was rated.
  public var organisation: String?
  /// Stars, 1 to 5.
  public var stars: Int?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("programme", .text, &programme)
    visitor.date("date", &date)
    visitor.optional("organisation", .reference(.organisation), &organisation)
    visitor.count("stars", &stars)
    visitor.note(&note)
  }
}
