/// A person whom an election made chair, vice-chair or executive (当选人). She holds the post once the body is there.
public struct ElectedPerson: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.electedPerson

  /// Stable identity.
  public var id = ""
  /// The election.
  public var election = ""
  /// Who.
  public var person = ""
  /// As what.
  public var role = PostRole.executive
  /// Full-time, part-time or seconded.
  public var tenure: Tenure?
  /// Votes for her.
  public var votes: Int?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("election", .reference(.election), &election)
    visitor.required("person", .reference(.person), &person)
    visitor.choice("role", &role)
    visitor.choice("tenure", &tenure)
    visitor.count("votes", &votes)
    visitor.note(&note)
  }
}
