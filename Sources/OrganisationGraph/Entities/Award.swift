/// An award, or several of one kind given together.
public struct Award: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.award

  /// Stable identity.
  public var id = ""
  /// Name of the award.
  public var name = ""
  /// Collective or individual.
  public var scope = AwardScope.collective
  /// Day or year.
  public var date: PartialDate?
  /// Who granted it.
  public var grantedBy: String?
  /// Receiving organisation.
  public var organisation: String?
  /// Receiving unit.
  public var unit: String?
  /// Receiving person, only one who holds a post.
  public var person: String?
  /// How many awards the row stands for; nil is one.
  public var number: Int?
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
    visitor.choice("scope", &scope)
    visitor.date("date", &date)
    visitor.optional("grantedBy", .text, &grantedBy)
    visitor.optional("organisation", .reference(.organisation), &organisation)
    visitor.optional("unit", .reference(.unit), &unit)
    visitor.optional("person", .reference(.person), &person)
    visitor.count("number", &number)
    visitor.note(&note)
  }
}
