/// An activity, training included.
public struct Activity: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.activity

  /// Stable identity.
  public var id = ""
  /// What it was.
  public var kind = ActivityKind.other
  /// Its name.
  public var name = ""
  /// Day.
  public var date: PartialDate?
  /// Who held it.
  public var organisation: String?
  /// How many sessions.
  public var sessions: Int?
  /// How the number is meant.
  public var exactness: Exactness?
  /// How many came.
  public var attendance: Int?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.choice("kind", &kind)
    visitor.required("name", .text, &name)
    visitor.date("date", &date)
    visitor.optional("organisation", .reference(.organisation), &organisation)
    visitor.count("sessions", &sessions)
    visitor.choice("exactness", &exactness)
    visitor.count("attendance", &attendance)
    visitor.note(&note)
  }
}
