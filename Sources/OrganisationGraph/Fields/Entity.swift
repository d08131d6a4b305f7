/// A record of the ledger in typed form.
public protocol Entity: Sendable, Hashable {
  /// Which kind it is.
  static var kind: EntityKind { get }
  /// A blank one, to be filled by a visitor.
  init()
  /// Stable identity, unique within the kind (versions of one thing share it).
  var id: String { get set }
  /// The period in which the record holds. Kinds without dated ends hold always.
  var validity: Validity { get }
  /// Shows every field to `visitor`, always in the same order.
  mutating func exchange(with visitor: inout some FieldVisitor)
}

extension Entity {
  /// The fields in order.
  public static var schema: [FieldSchema] {
    var describer = SchemaDescriber()
    var blank = Self()
    blank.exchange(with: &describer)
    return describer.fields
  }

  /// The values in the order of `schema`.
  public var values: [FieldValue] {
    var writer = ValueWriter()
    var copy = self
    copy.exchange(with: &writer)
    return writer.values
  }

  /// An entity from stored values in the order of `schema`; nil where one does not fit its field.
  public init?(values: [FieldValue]) {
    var reader = ValueReader(values: values)
    self.init()
    exchange(with: &reader)
    if reader.failed { return nil }
  }
}
