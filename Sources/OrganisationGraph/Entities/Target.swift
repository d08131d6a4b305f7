/// What is to be reached by a day.
public struct Target: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.target

  /// Stable identity.
  public var id = ""
  /// What is counted.
  public var metric = Metric.microHomes
  /// Where; nil is the whole district.
  public var region: String?
  /// The number to reach.
  public var value: Int?
  /// By when.
  public var date: PartialDate?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.choice("metric", &metric)
    visitor.optional("region", .reference(.region), &region)
    visitor.count("value", &value)
    visitor.date("date", &date)
    visitor.note(&note)
  }
}
