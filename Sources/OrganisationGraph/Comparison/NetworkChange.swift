/// One change: of one record, on one day, for one cause.
public struct NetworkChange: Sendable, Hashable {
  /// Why.
  public let cause: ChangeCause
  /// Kind of the record that changed.
  public let entity: EntityKind
  /// Its identity.
  public let id: String
  /// First day on which the new state holds.
  public let day: PartialDate
  /// Name before; nil where there was nothing, or only a plan. A post has the name of its person, a cover that of the unit or
  /// region covered, a relation that of the second superior, a conversion case that of its institution or village.
  public let nameBefore: String?
  /// Name after; nil where nothing is left.
  public let nameAfter: String?
  /// The organisation in which it happens: the organisation itself, that of the post, cover or relation, the one in which a
  /// case ends. Nil for regions and units.
  public let organisation: String?
  /// The record on the other side: what it was merged or converted into, or out of.
  public let counterpart: String?
  /// The fields behind the cause, with both values. What begins or ends shows the fields that say what it is.
  public let fields: [FieldDifference]

  /// A change from its parts.
  public init(
    cause: ChangeCause, entity: EntityKind, id: String, day: PartialDate, nameBefore: String?, nameAfter: String?,
    organisation: String? = nil, counterpart: String? = nil, fields: [FieldDifference] = []
  ) {
    self.cause = cause
    self.entity = entity
    self.id = id
    self.day = day
    self.nameBefore = nameBefore
    self.nameAfter = nameAfter
    self.organisation = organisation
    self.counterpart = counterpart
    self.fields = fields
  }
}

/// A field with its value before and after, in stored form: references are identities, choices are raw values.
public struct FieldDifference: Sendable, Hashable {
  /// The field, as `EntityKind.schema` names it.
  public let field: String
  /// Its value before; missing where there was no record.
  public let before: FieldValue
  /// Its value after; missing where there is no record any more.
  public let after: FieldValue

  /// A field with both values.
  public init(_ field: String, before: FieldValue, after: FieldValue) {
    self.field = field
    self.before = before
    self.after = after
  }
}
